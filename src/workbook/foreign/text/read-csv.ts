/** Reads a table of text: .csv, .tsv, and what systems hand out as text under the name .xls. */
import papa from 'papaparse';
import { WorkbookError } from '../../port';
import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/limits';
import { oneSheetBook, rowOf } from './one-sheet';
import type { ForeignBook } from '../model';
import type { DecodedText } from './encoding';

/**
 * In this order where several fit: a comma may stand in a figure, a semicolon or a tab never does.
 */
const SEPARATORS = ['\t', ';', ','] as const;
const LINES_TO_GUESS = 300;
const LETTERS_TO_GUESS = 500_000;
/** How many of the lines have to agree on the number of fields. */
const AGREEING = 0.5;
const ALMOST = 0.1;

/**
 * @throws WorkbookError 'not-a-workbook' when no lines come out, 'too-large', 'damaged' for a quote
 * that never ends
 */
export function readCsv({ text, sure }: DecodedText): ForeignBook {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? separatorOf(body.slice(0, LETTERS_TO_GUESS));
  mustFit(body, delimiter);
  const { data, errors } = papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  // An open quote swallows all lines that follow.
  if (errors.some(({ code }) => code === 'MissingQuotes'))
    throw new WorkbookError('damaged', 'open quote');
  if (data.length > MAX_ROWS || data.some((fields) => fields.length > MAX_COLUMNS))
    throw new WorkbookError('too-large', 'lines');
  const rows = data.map((fields, row) => rowOf(row, fields));
  if (!rows.some(({ cells }) => cells.length > 0)) throw new WorkbookError('empty-file');
  return oneSheetBook('csv', rows, [], sure ? [] : ['encoding']);
}

/**
 * Looked at before the text is cut up, since millions of pieces take all memory.
 * @throws WorkbookError 'too-large' for more lines or fields than a sheet has
 */
function mustFit(text: string, delimiter: string): void {
  const [line, field] = [10, delimiter.charCodeAt(0)];
  let [lines, fields] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === line) {
      lines += 1;
      fields = 0;
    } else if (letter === field) fields += 1;
    if (fields > MAX_COLUMNS || lines > MAX_ROWS) throw new WorkbookError('too-large', 'lines');
  }
}

/** The sign that cuts most lines into one same number of fields. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separator) => {
    const { data } = papa.parse<string[]>(text, { delimiter: separator, preview: LINES_TO_GUESS });
    const counts = new Map<number, number>();
    for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [fields = 1, lines = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return { separator, share: fields > 1 ? lines / data.length : 0 };
  });
  const best = Math.max(...scores.map(({ share }) => share));
  if (best < AGREEING) return scores.find(({ share }) => share > 0)?.separator ?? ',';
  return scores.find(({ share }) => share >= best - ALMOST)?.separator ?? ',';
}
