/** The sheet «Thông số»: what the officer may read and change about the commune and the plan. */
import { isKeptSetting } from '../domain/kept-text';
import { settingsSheetWords as words } from '../text/settings-sheet';
import type { PlanCell, PlanStyle, SheetPlan } from '../workbook/plan';
import { FONT } from './builder';

export interface SettingRow {
  readonly code: string;
  readonly label: string;
  readonly value: string;
  /** Where the value comes from: a document, or who passed a finding. */
  readonly basis: string;
  readonly note: string;
}

const BASE = { size: 11, horizontal: 'left', vertical: 'center', wrap: true, format: '@' } as const;
const STYLES: Readonly<Record<string, PlanStyle>> = {
  title: { ...BASE, size: 14, bold: true, horizontal: 'center', wrap: false },
  hint: { ...BASE, italic: true, horizontal: 'center' },
  head: { ...BASE, bold: true, horizontal: 'center', border: true, fill: 'E7EEF7' },
  text: { ...BASE, border: true },
  kept: { ...BASE, border: true, size: 8, color: '595959', wrap: false },
  value: { ...BASE, border: true, fill: 'FFF9E5' },
};

function isKept({ value }: SettingRow): boolean {
  return isKeptSetting(value);
}

/**
 * Lays the settings out; values are texts, so that a number of a plan or a date keeps the form in
 * which it was typed.
 */
export function settingsSheet(rows: readonly SettingRow[]): SheetPlan {
  const cells: PlanCell[] = [
    { row: 0, column: 0, value: words.title, style: 'title' },
    { row: 1, column: 0, value: words.hint, style: 'hint' },
    ...words.columns.map((value, column) => ({ row: 3, column, value, style: 'head' })),
  ];
  rows.forEach((item, index) => {
    const row = 4 + index;
    [item.code, item.label, item.value, item.basis, item.note].forEach((value, column) => {
      cells.push({
        row,
        column,
        value: value === '' ? null : value,
        style: column !== 2 ? 'text' : isKept(item) ? 'kept' : 'value',
      });
    });
  });
  const bottom = 3 + rows.length;
  const heights = new Map<number, number>([
    [0, 24],
    [1, 32],
    [3, 20],
  ]);
  rows.forEach((item, index) =>
    heights.set(
      4 + index,
      16 *
        Math.max(
          1,
          Math.ceil(item.label.length / 38),
          isKept(item) ? 1 : Math.ceil(item.value.length / 34),
          Math.ceil(item.basis.length / 30),
          Math.ceil(item.note.length / 26),
        ),
    ),
  );
  return {
    name: words.name,
    font: FONT,
    styles: STYLES,
    columnWidths: [16, 40, 36, 32, 28],
    rowHeights: heights,
    cells,
    merges: [
      { top: 0, bottom: 0, left: 0, right: 4 },
      { top: 1, bottom: 1, left: 0, right: 4 },
    ],
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 20, right: 20, header: 10, footer: 10 },
      repeatRows: [3, 3],
      printArea: { top: 0, left: 0, bottom, right: 4 },
    },
    freeze: { rows: 4, columns: 0 },
    tag: { form: 'thong-so', version: '1', period: '', fingerprint: '' },
  };
}
