/** One line of a table of funding: its amounts, who leads it, and what stands below it. */
import { sum } from '../../domain/decimal';
import type { FigureOrNone, FundingLine, Lead } from '../../domain/facts';
import { AMOUNT_FIELDS, AMOUNT_PARTS, type AmountField } from '../../domain/funding-amounts';
import { wholeName, type TableRow } from '../table';
import type { TableReader } from '../values/read-table';
import { organisationKey, splitOrganisations } from './organisations';

/** A line while what stands below it is gathered. */
export type GrowingLine = {
  -readonly [Key in keyof Omit<FundingLine, 'children'>]: FundingLine[Key];
} & { children: GrowingLine[] };

/** A line with the row that it was read from. */
export interface Placed {
  readonly line: { readonly code: string | null; readonly level: number };
  readonly row: TableRow;
}

/**
 * By code where both have one; else what a row adds up, or what is numbered below it, is a part of
 * it.
 */
export function isParentOf(upper: Placed, lower: Placed): boolean {
  if (upper.line.code && lower.line.code) return lower.line.code.startsWith(`${upper.line.code}.`);
  if (upper.row.sum?.parts.includes(lower.row.row)) return true;
  // "I. Vốn năm trước chuyển sang" over "1. Dự án 2".
  if (
    !upper.line.code &&
    lower.line.code &&
    upper.row.ordinal !== null &&
    lower.row.ordinal !== null
  )
    return upper.row.level < lower.row.level;
  if (upper.line.code && !lower.line.code && lower.row.ordinal !== null)
    return upper.row.level < lower.row.level;
  if (upper.line.code?.includes('.') && lower.line.level <= 2) return false;
  return upper.line.level < lower.line.level;
}

/** What a row holds, with nothing below it yet. @param level of its code, else of its ordinal */
export function lineOf(
  reader: TableReader,
  row: TableRow,
  code: string | null,
  level: number,
): FundingLine {
  const amounts = Object.fromEntries(
    AMOUNT_FIELDS.map((field) => [field, reader.number(field, row)]),
  ) as Amounts;
  const unread = AMOUNT_FIELDS.filter((field) => reader.isUnread(field, row));
  const note = reader.text('note', row);
  const carried = reader.number('carried', row);
  return {
    code,
    level,
    ordinal: row.ordinal,
    name: wholeName(row, reader.text('content', row)),
    cell: reader.cell('content', row),
    ...withSumsOfParts(reader, amounts, unread),
    ...(unread.length > 0 ? { unread } : {}),
    ...(carried ? { carried } : {}),
    leads: leadsOf(reader, row),
    note: note === '' ? null : note,
    children: [],
  };
}

type Amounts = Record<AmountField, FigureOrNone>;

/**
 * An amount left blank in its column, whose parts stand beside it, is what they come to: every form
 * and text takes it from here.
 * Central money is so even without a column of its own, since the share of the local money rests on
 * it; for other sums without a column each form adds up what it shows.
 */
function withSumsOfParts(
  reader: TableReader,
  amounts: Amounts,
  unread: readonly string[],
): Amounts {
  const filled = { ...amounts };
  for (const whole of ['central', 'local', 'total'] as const)
    if (whole === 'central' || reader.has(whole)) filled[whole] = amountOf(whole, amounts, unread);
  return filled;
}

/**
 * The amount as typed, or what its parts come to; null where none is there or one of them could not
 * be read.
 */
export function amountOf(
  field: AmountField,
  amounts: Partial<Amounts>,
  unread: readonly string[],
): FigureOrNone {
  const typed = amounts[field] ?? null;
  if (typed || unread.includes(field)) return typed;
  const parts = AMOUNT_PARTS[field] ?? [];
  if (parts.some((part) => unread.includes(part))) return null;
  const given = parts.flatMap((part) => amountOf(part, amounts, unread) ?? []);
  return given.length === 0
    ? null
    : {
        value: sum(given.map((figure) => figure.value)),
        cells: given.flatMap((figure) => figure.cells),
      };
}

function leadsOf(reader: TableReader, row: TableRow): Lead[] {
  const cell = reader.cell('lead', row);
  return splitOrganisations(reader.text('lead', row)).map((unit) => ({
    unit,
    key: organisationKey(unit),
    cell,
  }));
}
