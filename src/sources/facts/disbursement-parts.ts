/**
 * Disbursement told in parts: a row for each source of a line, and what was spent of the money
 * carried over beside what was spent of the year's own.
 */
import { DISBURSEMENT_FIELDS, type DisbursementField } from '../../domain/disbursement-facts';
import type { FigureOrNone } from '../../domain/facts';
import { sumOfFigures, together } from '../../domain/figure-sums';
import { says } from '../headers/reading';
import { columnOf, type TableRow } from '../table';
import type { TableReader } from '../values/read-table';
import { sourceField, type SourceField } from './funding-list';

export type Amounts = Readonly<Record<DisbursementField, FigureOrNone>>;

const OF_SOURCE = /\.(?:central|local|province|commune)$/;

/** A row whose words name no source of its own tells the whole line. */
export function isWhole(source: string): boolean {
  return source === '' || sourceField(source) === 'total';
}

/** The row's amounts, told once more as those of the source that it names. */
export function ofSource(amounts: Amounts, source: string): Amounts {
  return asSource(amounts, sourceField(source) ?? '');
}

function asSource(amounts: Amounts, source: string): Amounts {
  const own = `.${source}`;
  return fromFields((field) => {
    if (!OF_SOURCE.test(field) || !field.endsWith(own)) return amounts[field];
    return amounts[field.startsWith('planned') ? 'planned.total' : 'disbursed.total'];
  });
}

/** @param whole the line's own row told all of it, and its sources add nothing */
export function withSource(line: Amounts, source: Amounts, whole: boolean): Amounts {
  const both = (field: DisbursementField): FigureOrNone => {
    if (whole && !OF_SOURCE.test(field)) return line[field];
    return field.endsWith('Rate') ? null : together(line[field], source[field]);
  };
  return fromFields(both);
}

/**
 * A line whose sources stand in rows of their own; what it does not tell of itself is what they
 * come to, where each of them tells it.
 */
export function withSourceRows(
  line: Amounts,
  rows: readonly {
    readonly amounts: Amounts;
    readonly source: SourceField;
    readonly adds: boolean;
  }[],
): Amounts {
  const parted = rows.reduce(
    (all, { amounts, source }) => withSource(all, asSource(amounts, source), true),
    line,
  );
  const adding = rows.filter(({ adds }) => adds).map(({ amounts }) => amounts);
  return fromFields((field) => {
    if (parted[field] || OF_SOURCE.test(field) || field.endsWith('Rate')) return parted[field];
    const figures = adding.flatMap((amounts) => amounts[field] ?? []);
    return figures.length > 0 && figures.length === adding.length ? sumOfFigures(figures) : null;
  });
}

/**
 * What was spent of the money carried over is spent as well; where the sources of the year's own
 * are told apart, both stay out, since they would not add up to it.
 */
export function withCarriedSpent(reader: TableReader, row: TableRow, amounts: Amounts): Amounts {
  if (!reader.has('carriedSpent')) return amounts;
  const total = columnOf(reader.table, 'disbursed.total');
  if (total && says(total.header, 'sum')) return amounts;
  if (!total || reader.has('disbursed.central')) return { ...amounts, carriedOver: null };
  const spent = together(amounts['disbursed.total'], reader.number('carriedSpent', row));
  return { ...amounts, 'disbursed.total': spent };
}

export function fromFields(of: (field: DisbursementField) => FigureOrNone): Amounts {
  return Object.fromEntries(DISBURSEMENT_FIELDS.map((field) => [field, of(field)])) as Amounts;
}
