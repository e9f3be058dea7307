/** Amounts of a funding line, typed or out of its parts. */
import { sum, type Decimal } from './decimal';
import type { FundingLine } from './facts';

export type AmountField =
  | 'total'
  | 'central'
  | 'investment'
  | 'recurrent'
  | 'local'
  | 'province'
  | 'district'
  | 'commune'
  | 'other';

export const AMOUNT_FIELDS: readonly AmountField[] = [
  'total',
  'central',
  'investment',
  'recurrent',
  'local',
  'province',
  'district',
  'commune',
  'other',
];

/** What an amount is the sum of. */
export const AMOUNT_PARTS: Partial<Record<AmountField, readonly AmountField[]>> = {
  total: ['central', 'local', 'other'],
  central: ['investment', 'recurrent'],
  local: ['province', 'district', 'commune'],
};

/** Whether a cell that could not be read is, or is a part of, the amount. */
export function isUnread(line: FundingLine, field: AmountField): boolean {
  if (line[field]) return false;
  return (
    (line.unread ?? []).includes(field) ||
    (AMOUNT_PARTS[field] ?? []).some((part) => isUnread(line, part))
  );
}

/**
 * The amount as typed, or the sum of its parts; null when neither is there, or one of them could
 * not be read.
 */
export function lineAmount(line: FundingLine, field: AmountField): Decimal | null {
  const typed = line[field]?.value;
  if (typed) return typed;
  if (isUnread(line, field)) return null;
  const parts = (AMOUNT_PARTS[field] ?? []).flatMap((part) => lineAmount(line, part) ?? []);
  return parts.length > 0 ? sum(parts) : null;
}

/**
 * The lines that are added up: those without lines below them, and a project whose money stands at
 * the project itself while the lines below it are all blank.
 */
export function leafLines(lines: readonly FundingLine[]): FundingLine[] {
  return codedLeaves(lines).map(({ line }) => line);
}

/** The same with the code of each: what a line pays for has the code of that line. */
export function codedLeaves(
  lines: readonly FundingLine[],
  above: string | null = null,
): { readonly line: FundingLine; readonly code: string | null }[] {
  return lines.flatMap((line) => {
    const code = line.code ?? above;
    const below = codedLeaves(line.children, code);
    return below.length === 0 || (holdsMoney(line) && !below.some((one) => holdsMoney(one.line)))
      ? [{ line, code }]
      : below;
  });
}

/** Whether a line states any amount itself. */
export function holdsMoney(line: FundingLine): boolean {
  return AMOUNT_FIELDS.some((field) => line[field] !== null && line[field] !== undefined);
}
