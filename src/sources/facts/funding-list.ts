/**
 * A table of projects with one column of money shows by its lines that it is one: by codes of the
 * programme, or by sources below a project.
 */
import { AMOUNT_FIELDS, type AmountField } from '../../domain/funding-amounts';
import { plainKey } from '../../domain/match-key';
import { readHeaderText } from '../headers/reading';
import { columnOf, type RecognisedTable } from '../table';
import { programmeCodes } from './programme-code';

export type SourceField = Exclude<AmountField, 'total'>;

/**
 * True for tables with a column for each source, and for those of one column whose lines name
 * projects of the programme.
 */
export function isFunding(table: RecognisedTable): boolean {
  if (
    AMOUNT_FIELDS.filter((field) => columnOf(table, field) !== null).length !== 1 ||
    columnOf(table, 'total') === null
  )
    return true;
  const names = table.rows.map((row) => row.label);
  const coded = names.filter(
    (name) => programmeCodes(name).length > 0 || /^(?:tieu du an|tda)\s*\d/.test(plainKey(name)),
  ).length;
  const sources = names.flatMap((name) => sourceAlone(name) ?? []);
  const areBelow = new Set(sources).size < sources.length;
  return coded >= 2 || (coded >= 1 && sources.length >= 2) || areBelow;
}

/** The source that a line below a project names with all its words: "- Vốn sự nghiệp". */
export function sourceAlone(name: string): SourceField | null {
  const reading = readHeaderText(name);
  const field =
    reading.unknown.length === 0 && reading.phrases.length > 0 ? sourceField(name) : null;
  return field === 'total' ? null : (field as SourceField | null);
}

/** Which source a row names, most special first: "Vốn sự nghiệp" before "Ngân sách trung ương". */
export function sourceField(label: string): string | null {
  const concepts = new Set(readHeaderText(label).phrases.flat());
  const order = [
    ['investment', 'investment'],
    ['recurrent', 'recurrent'],
    ['province', 'province'],
    ['district', 'district'],
    ['commune', 'commune'],
    ['central', 'central'],
    ['local', 'local'],
    ['otherFunds', 'other'],
    ['sum', 'total'],
    ['money', 'total'],
  ] as const;
  return order.find(([concept]) => concepts.has(concept))?.[1] ?? null;
}
