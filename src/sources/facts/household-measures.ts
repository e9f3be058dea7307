/** Which measure of households each column of a summary holds, and of which moment. */
import { isMeasure, measureAt } from '../../catalogue/measures';
import type { Subject } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import type { RecognisedTable } from '../table';
import { START } from '../table-time';

type Moment = 'opening' | 'closing';

/** Whether a measure counts, where others are shares and averages. */
export function isCount(measure: string): boolean {
  return measureAt(measure).measure === 'count';
}

/** Column field → "closing.poor"; what a table without words of time shows is its one moment. */
export function measuresOf(table: RecognisedTable): Map<string, string> {
  const ids = table.columns.flatMap((column) => (column.field ? [column.field.id] : []));
  const hasOpening = ids.some((id) => id.startsWith('opening.'));
  const hasClosing = ids.some((id) => id.startsWith('closing.'));
  const now: Moment =
    !hasOpening && !hasClosing && titleSaysOpening(table)
      ? 'opening'
      : hasClosing && !hasOpening
        ? 'opening'
        : 'closing';
  const fields = new Map<string, string>();
  for (const id of ids) {
    if (id.startsWith('now.')) fields.set(id, `${now}.${id.slice(4)}`);
    else if (isMeasure(id)) fields.set(id, id);
  }
  return fields;
}

/** Whether a table, by its fields, tells of the end of a period. */
export function hasClosing(fields: ReadonlyMap<string, string>): boolean {
  return [...fields.values()].some((target) => target.startsWith('closing.'));
}

/** "Đầu năm (01/01/2025)" over a table that shows both ends dates its start. */
export function isStartOfYear(date: string, fields: ReadonlyMap<string, string>): boolean {
  return (
    date.endsWith('-01-01') && [...fields.values()].some((target) => target.startsWith('opening.'))
  );
}

/** Whether the titles of a table, or the name of its sheet, say that it is of a period's start. */
export function titleSaysOpening(table: RecognisedTable): boolean {
  const titles = ownTitles(table);
  // A day over the table says more than the name of its sheet.
  const sheet = table.asOf === null ? [plainKey(table.grid.sheet)] : [];
  return (
    [...titles, ...sheet].some((text) => START.test(text)) &&
    !titles.some((text) => /\bcuoi (?:nam|ky)\b/.test(text))
  );
}

/** Whether the figures of the end are planned ones. */
export function isPlan(table: RecognisedTable): boolean {
  return (
    table.columns.some(
      (column) =>
        column.field?.id.startsWith('closing.') &&
        /\b(?:ke hoach|phan dau|du kien|chi tieu)\b/.test(plainKey(column.header)),
    ) ||
    ownTitles(table).some((title) =>
      /\b(?:ke hoach|chi tieu|phan dau|du kien)\b/.test(title.replace(FOR_A_PLAN, ' ')),
    )
  );
}

const FOR_A_PLAN =
  /\b(?:theo|phuc vu|thuc hien|can cu|so voi|xay dung|de lap)\b.*\b(?:ke hoach|chi tieu)\b/;

/** Titles in plain letters, without the line that names the plan which the table is attached to. */
function ownTitles(table: RecognisedTable): string[] {
  return table.titles.map(plainKey).filter((title) => !/^\(?\s*kem theo/.test(title));
}

/** The figures that a stop in a column holds back. */
export function subjectsOf(field: string): readonly Subject[] {
  if (field.startsWith('opening.')) return ['households.opening'];
  if (field.startsWith('reduction.')) return ['households.reduction'];
  if (
    field === 'people' ||
    field === 'minorityTotal' ||
    /(?:People|NoLabour|Policy|WomanHead|\.average\w*)$/.test(field)
  )
    return ['people'];
  return field === 'total' ? ['households.opening', 'households.closing'] : ['households.closing'];
}
