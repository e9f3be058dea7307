/** The copy that goes to the province: opened by a machine that knows nothing of this program. */
import { readFileSync } from 'node:fs';
import { toA1 } from '../../src/domain/address';
import { listForms, templateOf } from '../../src/report';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { cellsOf, convertByLibreOffice, toPdf } from '../judge/libreoffice';
import { book } from '../make/book';
import { communeBook, makeCommune, PERIODS } from '../make/commune';
import { unzip } from '../workbook/zip';
import { bieu, json, workFolder } from './run';

jest.setTimeout(240_000);
const work = workFolder();
const commune = makeCommune(PERIODS[2], 120);
const source = work.file('so.xlsx');
const withFormulas = work.file('bieu.xlsx');
const copy = work.file('gui-di.xlsx');
const readZip = async (content: Uint8Array): Promise<Map<string, string>> =>
  new Map(
    [...(await unzip(content))].map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** Every form but those that ask for incomes and supports, which this commune has not written down. */
const MADE = listForms().filter(
  ({ form }) =>
    !templateOf(form)?.needs?.some((need) => need === 'register.income' || need === 'supports'),
);

beforeAll(async () => {
  work.file('so.xlsx', await communeBook(commune));
  expect(
    (await json('lap', source, '-o', withFormulas, '--bieu', 'tat-ca', '--chi-bieu')).body.sheets,
  ).toHaveLength(MADE.length);
  expect(
    (await json('lap', source, '-o', copy, '--bieu', 'tat-ca', '--gui-di')).body.sheets,
  ).toHaveLength(MADE.length);
});

test('its package holds the sheets, their looks and where they print, and nothing else', async () => {
  const parts = await readZip(bytes(copy));
  expect(
    [...parts.keys()].filter(
      (name) =>
        !/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/theme\/theme1\.xml|xl\/worksheets\/sheet\d+\.xml)$/.test(
          name,
        ),
    ),
  ).toEqual([]);
  const workbook = parts.get('xl/workbook.xml')!;
  expect(workbook).not.toMatch(/state="|hidden="1"|_giamngheo/);
  expect(
    [
      ...new Set([...workbook.matchAll(/definedName name="([^"]+)"/g)].map((match) => match[1])),
    ].sort(),
  ).toEqual(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
  for (const [name, text] of parts) {
    expect([
      name,
      /<f[ >]|legacyDrawing|<customSheetViews|hidden="1"|<hyperlink/.test(text),
    ]).toEqual([name, false]);
    expect([name, /Biểu do phần mềm lập|Dấu của số liệu|urn:giam-ngheo/.test(text)]).toEqual([
      name,
      false,
    ]);
  }
});

test('no identity number is in it but masked ones, and causes, health and scores of a household in no list', async () => {
  const all = [...(await readZip(bytes(copy))).values()].join('\n');
  for (const { code } of commune.households)
    expect(all.includes(`051${code.slice(1).padStart(9, '0')}`)).toBe(false);
  expect(all).not.toMatch(/\b051\d{9}\b/);
  expect(all).not.toMatch(/<t[^>]*>\d{9}(?:\d{3})?<|<v>\d{9,12}</);
  expect(all).toMatch(/051\*{5}\d{4}/);
  const posted = await shownBySheet(copy, 'Biểu 12-BC');
  for (const word of ['Hrê', 'ốm đau', 'Không có vốn', 'Cor'])
    expect([
      word,
      [...posted.values()].filter(
        (text) => text.includes(word) && !text.startsWith('- Bản niêm yết'),
      ),
    ]).toEqual([word, []]);
});

// That LibreOffice computes what the Biểu say is shown elsewhere, for every formula of this commune.
test('it holds, cell by cell, what the Biểu with formulas show', async () => {
  const [live, sent] = [await cellsOf(bytes(withFormulas)), await cellsOf(bytes(copy))];
  expect([...sent.keys()]).toEqual([...live.keys()]);
  let compared = 0;
  for (const [sheet, values] of sent) {
    for (const [address, value] of values) {
      const other = live.get(sheet)!.get(address);
      const same =
        typeof value === 'number' && typeof other === 'number'
          ? Math.abs(value - other) < 1e-9 * Math.max(1, Math.abs(value))
          : value === other;
      expect(`${sheet} ${address} ${same ? '' : JSON.stringify([value, other])}`.trim()).toBe(
        `${sheet} ${address}`,
      );
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(2500);
});

(process.env.FULL === '1' ? test : test.skip)(
  'as text, as a machine in Vietnam would export it, both are the same for the first sheet',
  async () => {
    const csv = async (file: string): Promise<string> =>
      new TextDecoder().decode(
        await convertByLibreOffice(
          bytes(file),
          'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false',
          'csv',
        ),
      );
    const [live, sent] = [await csv(withFormulas), await csv(copy)];
    // The mark and the helper columns beside the page are not sent.
    const rows = (text: string, columns: number): string[] =>
      text
        .split('\n')
        .map((line) => line.split('\t').slice(0, columns).join('\t').replace(/\t+$/, ''))
        .filter((line) => line !== '');
    const columns = Math.max(...sent.split('\n').map((line) => line.split('\t').length));
    expect(rows(sent, columns)).toEqual(rows(live, columns));
    expect(sent).toContain('TỔNG CỘNG');
  },
);

test('it prints A4 with its header on every page and its signatures, and opens without a question', async () => {
  const { pages } = await toPdf(bytes(copy));
  for (const page of pages) expect(page).toMatchObject({ a4: true, overflows: [] });
  expect(
    pages.filter((page) => page.text.includes('NGƯỜI LẬP BIỂU')).length,
  ).toBeGreaterThanOrEqual(15);
  expect(pages.every((page) => /STT/.test(page.text))).toBe(true);
  const sheets = await (await openXlsx(bytes(copy))).sheets();
  expect(
    sheets.every(
      (sheet) => sheet.visibility === 'visible' && !sheet.protected && sheet.tag === null,
    ),
  ).toBe(true);
  expect(await (await openXlsx(bytes(copy))).memory()).toBeNull();
});

test('full identity numbers are in the list of a copy whose sender asks for them, as text with their noughts, and nowhere else', async () => {
  const asked = work.file('cccd.xlsx');
  const run = await bieu(
    'lap',
    source,
    '-o',
    asked,
    '--bieu',
    'bc-11,bc-12,bc-01',
    '--gui-di',
    '--kem-cccd',
  );
  expect([run.code, run.err]).toEqual([
    0,
    expect.stringContaining('Bản gửi đi có số định danh cá nhân đầy đủ'),
  ]);
  const list = await shownBySheet(asked, 'Biểu 11-BC');
  const header = [...list]
    .find(([, text]) => text === 'Số định danh cá nhân')![0]
    .replace(/\d+/, '');
  const numbers = [...list].flatMap(([cell, text]) =>
    cell.replace(/\d+/, '') === header && /\d/.test(text) ? [text] : [],
  );
  const listed = commune.households
    .filter((one) => one.now === 'poor' || one.now === 'near')
    .map(({ code }) => `051${code.slice(1).padStart(9, '0')}`);
  expect(numbers.sort()).toEqual(listed.sort());
  expect(
    [...(await cellsOf(bytes(asked))).get('Biểu 11-BC')!.values()].filter(
      (value) => typeof value === 'number' && value > 1e8,
    ),
  ).toEqual([]);
  expect(
    [...list.values()].some((text) => text.includes('không niêm yết, không chuyển tiếp')),
  ).toBe(true);
  const parts = await readZip(bytes(asked));
  expect([...parts.values()].join('\n')).not.toMatch(/<v>5?1?\d{9,}<\/v>/);
  for (const sheet of ['Biểu 12-BC', 'Biểu 01-BC'])
    expect([
      sheet,
      [...(await shownBySheet(asked, sheet)).values()].filter((text) => /\d{9}/.test(text)),
    ]).toEqual([sheet, []]);
  const { pages } = await toPdf(bytes(asked));
  for (const page of pages) expect(page).toMatchObject({ a4: true, overflows: [] });
});

test('they are refused where nobody is to have them, and a number that is not sure is left out and counted', async () => {
  for (const args of [
    ['lap', source, '-o', work.file('x.xlsx'), '--bieu', 'bc-11', '--kem-cccd'],
    ['chot', source, '-o', work.file('x.xlsx'), '--bieu', 'bc-11', '--kem-cccd'],
  ]) {
    expect(await json(...args)).toEqual({
      code: 2,
      body: {
        error: {
          code: 'usage',
          message: '--kem-cccd chỉ dùng cho bản gửi đi; chưa ghi gì.',
          fix: 'Thêm --gui-di vào lệnh lap, hoặc bỏ --kem-cccd.',
        },
      },
    });
  }
  const none = await bieu(
    'lap',
    source,
    '-o',
    work.file('bc-12.xlsx'),
    '--bieu',
    'bc-12',
    '--gui-di',
    '--kem-cccd',
  );
  expect([none.code, none.err]).toEqual([0, expect.stringContaining('không có cột số định danh')]);
  const doubtful = work.file(
    'nghi-ngo.xlsx',
    await book([
      {
        name: 'Danh sách',
        rows: [
          ['DANH SÁCH HỘ NGHÈO NĂM 2025'],
          ['STT', 'Họ và tên chủ hộ', 'Số CCCD', 'Thôn', 'Số khẩu', 'Phân loại hộ'],
          [1, 'Nguyễn Thử Một', '051000000001', 'Thôn Một', 3, 'Hộ nghèo'],
          [2, 'Nguyễn Thử Hai', 51000000002, 'Thôn Một', 3, 'Hộ nghèo'],
          [3, 'Nguyễn Thử Ba', '0510000012', 'Thôn Một', 3, 'Hộ nghèo'],
          [4, 'Nguyễn Thử Tư', null, 'Thôn Một', 3, 'Hộ nghèo'],
        ],
      },
    ]),
  );
  const out = work.file('nghi-ngo-gui.xlsx');
  const left = await bieu('lap', doubtful, '-o', out, '--bieu', 'bc-11', '--gui-di', '--kem-cccd');
  expect(left.code).toBe(0);
  const shown = [...(await shownBySheet(out, 'Biểu 11-BC')).values()];
  expect(shown.filter((text) => /^\d{9,12}$/.test(text))).toEqual(['051000000002', '051000000001']);
  expect(shown.some((text) => text.includes('để trống 2 hộ'))).toBe(true);
});

async function shownBySheet(file: string, sheet: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const block of (await openXlsx(bytes(file))).rows(sheet)) {
    block.values.forEach((row, offset) =>
      row.forEach((value, column) => {
        if (value !== null) found.set(toA1(block.firstRow + offset, column), String(value));
      }),
    );
  }
  return found;
}
