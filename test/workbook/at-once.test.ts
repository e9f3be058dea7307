/** A sheet that is looked over and read in one go says the same as in two. */
import { NO_STRINGS } from '../../src/workbook/xlsx/read/shared-strings';
import { readAtOnce } from '../../src/workbook/xlsx/read/at-once';
import { readCells, type SheetContext } from '../../src/workbook/xlsx/read/sheet-cells';
import { surveySheet } from '../../src/workbook/xlsx/read/survey';

const CONTEXT: SheetContext = {
  strings: NO_STRINGS,
  links: [],
  date1904: false,
  isDay: () => false,
  look: (style) => ({ format: `0.${'0'.repeat(style)}` }),
};

/** Rows of every kind: plain, hidden, of no height, collapsed, without a number, empty. */
const ROWS = [
  '<row r="1" spans="1:3"><c r="A1" s="1"><v>12</v></c><c r="B1" t="str"><v>Thôn Mẫu</v></c></row>',
  '<row r="3" hidden="1" outlineLevel="1"><c r="A3"><v>5</v></c></row>',
  '<row r="4" ht="0" customHeight="1"><c r="A4"><v>6</v></c></row>',
  '<row r="5" collapsed="1"><c r="A5" t="inlineStr"><is><t>a &amp; b</t></is></c></row>',
  '<row><c><v>7</v></c><c s="2"/><c><f>A1*2</f><v>24</v></c></row>',
  '<row r="9"/>',
  "<row r='11'><c r='C11'><v>1.5</v></c></row>",
];
const sheet = (prefix: string): string =>
  [
    '<worksheet xmlns="m"><cols><col min="2" max="2" width="9" hidden="1"/></cols>',
    `<dimension ref="A1:C11"/><sheetData>\n${ROWS.join('\n')}</sheetData>`,
    '<sheetProtection sheet="1"/><autoFilter ref="A1:C9"/>',
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
  ]
    .join('')
    .replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`)
    .replace('xmlns=', prefix === '' ? 'xmlns=' : 'xmlns:x=');

test.each([
  ['', 1_000_000],
  ['', 7],
  ['', 61],
  ['x:', 1_000_000],
  ['x:', 13],
])('with the prefix "%s", in pieces of %d bytes', async (prefix, size) => {
  const bytes = new TextEncoder().encode(sheet(prefix));
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const [survey, store] = [await surveySheet(pieces()), await readCells(pieces(), CONTEXT)];
  const both = await readAtOnce(pieces(), CONTEXT);
  expect(both.survey).toEqual(survey);
  expect(both.survey.hiddenRows.map(({ row }) => row)).toEqual([2, 3]);
  expect([both.survey.protected, both.survey.merges.length]).toEqual([true, 1]);
  const rowsOf = (one: typeof store): unknown[] =>
    Array.from({ length: one.rowCount }, (_, row) => [
      one.row(row),
      one.row(row).map((_, column) => one.look(row, column)),
    ]);
  expect(rowsOf(both.store)).toEqual(rowsOf(store));
  expect(rowsOf(both.store).flat(2)).toContain(24);
});
