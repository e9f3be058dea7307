/** The copy that goes to the province: opened by a machine that knows nothing of this program. */
import { readFileSync } from 'node:fs';
import { toA1 } from '../../src/domain/address';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { cellsOf, convertByLibreOffice, toPdf } from '../judge/libreoffice';
import { communeBook, makeCommune, PERIODS } from '../make/commune';
import { unzip } from '../workbook/zip';
import { bieu, json, workFolder } from './run';

jest.setTimeout(240_000);
const work = workFolder();
const commune = makeCommune(PERIODS[2], 120);
const source = work.file('so.xlsx');
const withFormulas = work.file('bieu.xlsx');
const copy = work.file('gui-di.xlsx');
const readZip = async (content: Uint8Array): Promise<Map<string, string>> => new Map([...await unzip(content)].map(([name, part]) => [name, new TextDecoder().decode(part)]));
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

beforeAll(async () => {
  work.file('so.xlsx', await communeBook(commune));
  expect((await json('lap', source, '-o', withFormulas, '--bieu', 'tat-ca', '--chi-bieu')).body.sheets).toHaveLength(18);
  expect((await json('lap', source, '-o', copy, '--bieu', 'tat-ca', '--gui-di')).body.sheets).toHaveLength(18);
});

test('its package holds the sheets, their looks and where they print, and nothing else', async () => {
  const parts = await readZip(bytes(copy));
  expect([...parts.keys()].filter((name) => !/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/theme\/theme1\.xml|xl\/worksheets\/sheet\d+\.xml)$/.test(name))).toEqual([]);
  const workbook = parts.get('xl/workbook.xml')!;
  expect(workbook).not.toMatch(/state="|hidden="1"|_giamngheo/);
  expect([...new Set([...workbook.matchAll(/definedName name="([^"]+)"/g)].map((match) => match[1]))].sort()).toEqual(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
  for (const [name, text] of parts) {
    expect([name, /<f[ >]|legacyDrawing|<customSheetViews|hidden="1"|<hyperlink/.test(text)]).toEqual([name, false]);
    expect([name, /Biểu do phần mềm lập|Dấu của số liệu|urn:giam-ngheo/.test(text)]).toEqual([name, false]);
  }
});

test('no identity number is in it but masked ones, and causes, health and scores of a household in no list', async () => {
  const all = [...(await readZip(bytes(copy))).values()].join('\n');
  for (const { code } of commune.households) expect(all.includes(`051${code.slice(1).padStart(9, '0')}`)).toBe(false);
  expect(all).not.toMatch(/\b051\d{9}\b/);
  expect(all).toMatch(/051\*{5}\d{4}/);
  const posted = await shownBySheet(copy, 'Biểu 12-BC');
  for (const word of ['Hrê', 'ốm đau', 'Không có vốn', 'Cor']) expect([word, [...posted.values()].filter((text) => text.includes(word) && !text.startsWith('- Bản niêm yết'))]).toEqual([word, []]);
});

// That LibreOffice computes what the Biểu say is shown elsewhere, for every formula of this commune.
test('it holds, cell by cell, what the Biểu with formulas show', async () => {
  const [live, sent] = [await cellsOf(bytes(withFormulas)), await cellsOf(bytes(copy))];
  expect([...sent.keys()]).toEqual([...live.keys()]);
  let compared = 0;
  for (const [sheet, values] of sent) {
    for (const [address, value] of values) {
      const other = live.get(sheet)!.get(address);
      const same = typeof value === 'number' && typeof other === 'number' ? Math.abs(value - other) < 1e-9 * Math.max(1, Math.abs(value)) : value === other;
      expect(`${sheet} ${address} ${same ? '' : JSON.stringify([value, other])}`.trim()).toBe(`${sheet} ${address}`);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(2500);
});

(process.env.FULL === '1' ? test : test.skip)('as text, as a machine in Vietnam would export it, both are the same for the first sheet', async () => {
  const csv = async (file: string): Promise<string> => new TextDecoder().decode(await convertByLibreOffice(bytes(file), 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false', 'csv'));
  const [live, sent] = [await csv(withFormulas), await csv(copy)];
  // The mark and the helper columns beside the page are not sent.
  const rows = (text: string, columns: number): string[] => text.split('\n').map((line) => line.split('\t').slice(0, columns).join('\t').replace(/\t+$/, '')).filter((line) => line !== '');
  const columns = Math.max(...sent.split('\n').map((line) => line.split('\t').length));
  expect(rows(sent, columns)).toEqual(rows(live, columns));
  expect(sent).toContain('TỔNG CỘNG');
});

test('it prints A4 with its header on every page and its signatures, and opens without a question', async () => {
  const { pages } = await toPdf(bytes(copy));
  for (const page of pages) expect(page).toMatchObject({ a4: true, overflows: [] });
  expect(pages.filter((page) => page.text.includes('NGƯỜI LẬP BIỂU')).length).toBeGreaterThanOrEqual(15);
  expect(pages.every((page) => /STT/.test(page.text))).toBe(true);
  const sheets = await (await openXlsx(bytes(copy))).sheets();
  expect(sheets.every((sheet) => sheet.visibility === 'visible' && !sheet.protected && sheet.tag === null)).toBe(true);
  expect(await (await openXlsx(bytes(copy))).memory()).toBeNull();
});

test('full identity numbers are in no Biểu, which is said to whoever asks for them', async () => {
  const run = await bieu('lap', source, '-o', work.file('cccd.xlsx'), '--bieu', 'bc-12', '--gui-di', '--kem-cccd');
  expect([run.code, run.err]).toEqual([0, expect.stringContaining('Không biểu nào in số CCCD đầy đủ')]);
});

async function shownBySheet(file: string, sheet: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const block of (await openXlsx(bytes(file))).rows(sheet)) {
    block.values.forEach((row, offset) => row.forEach((value, column) => { if (value !== null) found.set(toA1(block.firstRow + offset, column), String(value)); }));
  }
  return found;
}
