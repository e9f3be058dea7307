/**
 * The totals of the forms of money against what the workbook comes to: a form that prints another
 * total counts something twice or leaves something out.
 */
import type { CellRef } from '../domain/address';
import { type Decimal, dec, sum } from '../domain/decimal';
import {
  DISBURSEMENT_FIELDS,
  type DisbursementField,
  type DisbursementLine,
  wholeAmount,
} from '../domain/disbursement-facts';
import type { Facts } from '../domain/facts';
import type { Finding, Subject } from '../domain/finding';
import { AMOUNT_FIELDS, isUnread, leafLines, lineAmount } from '../domain/funding-amounts';
import type { Programme } from '../regulations';
import { templates } from '../templates';
import { saidByFindings } from './finding-notes';
import { rowsFor, settle } from './settle';

/** A total that a form would print, and the one that the workbook has, both in `unit`. */
export interface OtherTotal {
  readonly subjects: readonly Subject[];
  /** Heading of the column: "Tổng kinh phí". */
  readonly column: string;
  readonly unit: string;
  readonly printed: Decimal;
  readonly known: Decimal;
  /** Where the workbook's total, or else its first line, stands. */
  readonly cells: readonly CellRef[];
}

/**
 * One for each form whose total differs; its first such column tells.
 *
 * @param findings a form that has a stop already needs no further one, and a typed total that one
 * of them speaks of is left to it
 */
export function otherTotals(
  facts: Facts,
  programme: Programme | null,
  findings: readonly Finding[],
): OtherTotal[] {
  return templates.flatMap((template) => {
    const stopped = findings.some(
      ({ severity, subjects }) =>
        severity === 'stop' && subjects.some((subject) => template.subjects.includes(subject)),
    );
    const known = stopped ? null : KNOWN[template.rows.model]?.(facts);
    if (!known || known.lines.length === 0) return [];
    const options = { programme, findings };
    const said = saidByFindings(template, options);
    const { set, rows, layout, resolver } = settle(facts, rowsFor(template, facts, options));
    const total = rows.find(({ kind }) => kind === 'total');
    if (!total) return [];
    const slack = template.moneyPlaces === undefined ? 0 : dec(10).pow(-template.moneyPlaces);
    for (const column of layout.columns) {
      const printed = resolver.figure(total, column.key).value;
      if (column.kind !== 'money' || !column.source || !printed) continue;
      const typed = set.declared?.[column.source];
      const stated = typed && 'figure' in typed ? typed.figure : null;
      const other = [
        known.sums.get(column.source) ?? null,
        stated && !said(stated.cells) ? stated.value : null,
      ]
        .flatMap((value) => value?.times(set.moneyFactor) ?? [])
        .find((value) => value.minus(printed).abs().greaterThan(slack));
      if (other)
        return [
          {
            subjects: template.subjects,
            column: column.header.join(' – '),
            unit: set.moneyUnit,
            printed,
            known: other,
            cells: stated?.cells ?? known.lines.slice(0, 1).map(({ cell }) => cell),
          },
        ];
    }
    return [];
  });
}

interface Known {
  readonly lines: readonly { readonly cell: CellRef }[];
  /** What the workbook's lines come to, by the field that a column takes. */
  readonly sums: ReadonlyMap<string, Decimal | null>;
}

const KNOWN: Readonly<Partial<Record<string, (facts: Facts) => Known>>> = {
  'programme-tree': ({ funding }) => {
    const lines = funding?.lines ?? [];
    const leaves = leafLines(lines);
    const of = (field: (typeof AMOUNT_FIELDS)[number]): Decimal | null =>
      leaves.some((line) => isUnread(line, field))
        ? null
        : added(leaves.map((line) => lineAmount(line, field)));
    return { lines, sums: new Map(AMOUNT_FIELDS.map((field) => [field, of(field)])) };
  },
  disbursement: ({ disbursement }) => {
    const lines = disbursement?.lines ?? [];
    return {
      lines,
      sums: new Map(
        DISBURSEMENT_FIELDS.map((field) => [field, added(lines.map((one) => spentIn(one, field)))]),
      ),
    };
  },
};

/** What the lines below a line state, else the line itself. */
function spentIn(line: DisbursementLine, field: DisbursementField): Decimal | null {
  const below = added(line.children.map((child) => spentIn(child, field)));
  if (below) return below;
  if (field === 'planned.total') return wholeAmount(line, 'planned')?.value ?? null;
  if (field === 'disbursed.total') return wholeAmount(line, 'disbursed')?.value ?? null;
  return line.amounts[field]?.value ?? null;
}

function added(values: readonly (Decimal | null)[]): Decimal | null {
  const given = values.flatMap((value) => value ?? []);
  return given.length > 0 ? sum(given) : null;
}
