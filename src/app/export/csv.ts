/**
 * Observations as a tidy table after RFC 4180: a line a figure, every dimension written out, dot
 * decimals. A text that a spreadsheet would take for a formula is never written.
 */
import { DIMENSIONS, memberOf } from '../../catalogue/dimensions';
import type { Observation } from '../../domain/observation';
import { DIMENSION_CODES } from '../../domain/observation';

const PLACE = DIMENSION_CODES.indexOf('place') + 1;

export const CSV_COLUMNS: readonly string[] = [
  'workbook',
  'sheet',
  'cell',
  ...DIMENSION_CODES.slice(0, PLACE),
  'place_parent',
  ...DIMENSION_CODES.slice(PLACE),
  'value',
  'as_of',
  'status',
  'rule',
  'label',
];

/** Names for what the workbook itself names. */
export interface Around {
  readonly workbook: string;
  /** What its places are part of. */
  readonly commune: string | null;
  /** The name of a place by its key. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * The fields of a line in the order of the columns; null where one of its texts may not be written.
 */
export function csvLine(
  { at, figure, asOf, rule }: Observation,
  { workbook, commune, places }: Around,
): string[] | null {
  const [first] = figure.cells;
  const sheets = new Set(figure.cells.map(({ sheet }) => sheet));
  const dimensions = DIMENSIONS.map(({ code, none }) => {
    const member = at[code] ?? none;
    return code === 'place' ? (places.get(member) ?? (member === '' ? '_U' : member)) : member;
  });
  const texts = [
    workbook,
    sheets.size === 1 ? (first?.sheet ?? '') : '',
    rule === undefined && figure.cells.length === 1 ? (first?.cell ?? '') : '',
    ...dimensions.slice(0, PLACE),
    commune ?? '_U',
    ...dimensions.slice(PLACE),
  ];
  const label = DIMENSIONS.flatMap(({ code }) => {
    const member = at[code];
    return (member !== undefined && memberOf(code, member)?.vi) || [];
  }).join(' · ');
  // Of all texts only the number may begin with a sign.
  if ([...texts, rule ?? ''].some((text) => /^[=+\-@\t\r\n]/.test(text))) return null;
  return [
    ...texts,
    figure.value.toFixed(),
    asOf ?? '',
    rule !== undefined ? 'computed' : figure.formula !== undefined ? 'formula' : 'typed',
    rule ?? '',
    label,
  ];
}

/** A line of fields as text, with its end. */
export function csvText(fields: readonly string[]): string {
  return `${fields
    .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join()}\r\n`;
}
