import { readXlsx } from 'hucre/xlsx';
import { PAGE, planOf } from '../contract/plans';
import { valuesOf } from '../contract/read';
import { cellsOf, convertByLibreOffice } from '../judge/libreoffice';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { readZipDirectory } from '../../src/workbook/package/zip-directory';
import { added, notGrown } from './grown';
import { staffParts } from './staff-parts';
import { unzip, zip } from './zip';

jest.setTimeout(120_000);

const MAY_GROW = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
];
const PLANS = [
  planOf(
    'Biểu 02',
    [
      ['STT', null, 'Số hộ'],
      [1, 'Gò Lê', "='Thôn Gò Lê'!C6 -> 120"],
      ['=1+1', '-', 3],
    ],
    {
      page: PAGE,
      freeze: { rows: 1, columns: 0 },
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    },
  ),
  planOf('Phụ lục 01', [['Nội dung']], { page: { ...PAGE, repeatRows: null } }),
];

async function withBieu(): Promise<{ before: Uint8Array; after: Uint8Array }> {
  const before = await zip(staffParts());
  const workbook = await openXlsx(before);
  await workbook.write([
    ...PLANS.map((plan) => ({ kind: 'add' as const, plan })),
    { kind: 'memory', xml: '<nhớ/>' },
  ]);
  return { before, after: await workbook.save() };
}

const text = (bytes: Uint8Array | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('every part of a staff workbook is the same byte for byte, but for four lists', async () => {
  const { before, after } = await withBieu();
  const [old, now] = [await unzip(before), await unzip(after)];
  const changed = [...old]
    .filter(([name, bytes]) => Buffer.compare(bytes, now.get(name) ?? new Uint8Array()) !== 0)
    .map(([name]) => name);
  expect(changed.sort()).toEqual([...MAY_GROW].sort());
  expect([...now.keys()].filter((name) => !old.has(name)).sort()).toEqual([
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'xl/worksheets/sheet4.xml',
    'xl/worksheets/sheet5.xml',
  ]);
});

test('unchanged parts are copied as they were packed, in their old order', async () => {
  const { before, after } = await withBieu();
  const [old, now] = [readZipDirectory(before), readZipDirectory(after)];
  expect(now.slice(0, old.length).map((entry) => entry.name)).toEqual(
    old.map((entry) => entry.name),
  );
  for (const [index, entry] of old.entries()) {
    if (!MAY_GROW.includes(entry.name))
      expect(Buffer.compare(entry.packed, now[index]!.packed)).toBe(0);
  }
});

test('the four lists only grew at their ends', async () => {
  const { before, after } = await withBieu();
  const [old, now] = [await unzip(before), await unzip(after)];
  for (const name of MAY_GROW)
    expect(notGrown(text(old.get(name)), text(now.get(name)))).toBeNull();
  const grown = (name: string) => [...new Set(added(text(old.get(name)), text(now.get(name))))];
  expect(grown('xl/workbook.xml')).toEqual([
    '/workbook/sheets/sheet',
    '/workbook/definedNames/definedName',
  ]);
  expect(grown('xl/_rels/workbook.xml.rels')).toEqual(['/Relationships/Relationship']);
  expect(grown('[Content_Types].xml')).toEqual(['/Types/Override']);
  expect(grown('xl/styles.xml')).toEqual([
    '/styleSheet/fonts/font',
    '/styleSheet/fills/fill',
    '/styleSheet/borders/border',
    '/styleSheet/cellXfs/xf',
  ]);
});

test('writing the same Biểu again adds no style and no part a second time', async () => {
  const { after } = await withBieu();
  const workbook = await openXlsx(after);
  await workbook.write([
    { kind: 'replace', sheet: 'Biểu 02', plan: PLANS[0]! },
    { kind: 'memory', xml: '<nhớ lại/>' },
  ]);
  const [old, now] = [await unzip(after), await unzip(await workbook.save())];
  expect([...now.keys()]).toEqual([...old.keys()].filter((name) => name !== 'xl/calcChain.xml'));
  expect(text(now.get('xl/styles.xml'))).toBe(text(old.get('xl/styles.xml')));
  expect(text(now.get('xl/workbook.xml'))).toBe(text(old.get('xl/workbook.xml')));
  expect(text(now.get('[Content_Types].xml'))).not.toContain('calcChain');
});

test('adding a sheet and removing it again leaves the staff workbook as it was', async () => {
  const before = await zip(staffParts());
  const workbook = await openXlsx(before);
  await workbook.write([{ kind: 'add', plan: PLANS[0]! }]);
  await workbook.write([{ kind: 'remove', sheet: 'Biểu 02' }]);
  const [old, now] = [await unzip(before), await unzip(await workbook.save())];
  const different = [...old]
    .filter(([name, bytes]) => Buffer.compare(bytes, now.get(name) ?? new Uint8Array()) !== 0)
    .map(([name]) => name);
  expect(different).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/calcChain.xml',
  ]);
  expect([...now.keys()].filter((name) => !old.has(name))).toEqual([]);
});

test('other programs open the workbook with its Biểu', async () => {
  const { after } = await withBieu();
  const other = await readXlsx(after);
  expect(other.sheets.map((sheet) => sheet.name)).toEqual([
    'Thôn Gò Lê',
    'Kinh phí',
    'Ẩn',
    'Biểu 02',
    'Phụ lục 01',
  ]);
  expect(other.sheets[3]!.rows).toEqual([
    ['STT', null, 'Số hộ'],
    [1, 'Gò Lê', 120],
    ['=1+1', '-', 3],
  ]);
  const office = await cellsOf(
    await convertByLibreOffice(after, 'xlsx:Calc MS Excel 2007 XML', 'xlsx'),
  );
  expect([...office.keys()]).toEqual(['Thôn Gò Lê', 'Kinh phí', 'Ẩn', 'Biểu 02', 'Phụ lục 01']);
  expect(Object.fromEntries(office.get('Biểu 02')!)).toEqual({
    A1: 'STT',
    C1: 'Số hộ',
    A2: 1,
    B2: 'Gò Lê',
    C2: 120,
    A3: '=1+1',
    B3: '-',
    C3: 3,
  });
  expect(office.get('Thôn Gò Lê')!.get('C6')).toBe(120);
});

test('the macro workbook stays one, and its links and names are read', async () => {
  const { after } = await withBieu();
  const workbook = await openXlsx(after);
  expect(text((await unzip(after)).get('[Content_Types].xml'))).toContain(
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  expect(await workbook.externalLinks()).toEqual(['D:\\So lieu\\thon2.xlsx']);
  expect(await workbook.memory()).toBe('<nhớ/>');
  expect((await valuesOf(workbook, 'Thôn Gò Lê'))[2]).toEqual([1, 'A', 30, 45723, 'A']);
  for await (const block of workbook.rows('Thôn Gò Lê')) {
    expect(block.look(1, 0)).toEqual({
      font: '.VnTime',
      bold: true,
      color: 'C00000',
      fill: 'DCE6F2',
      borders: 1,
    });
    expect(block.look(2, 2)).toEqual({
      format: '#,##0\\ "hộ"',
      font: 'Times New Roman',
      color: '000000',
    });
    expect(block.look(5, 3)?.formula).toBe("='[thon2.xlsx]Sheet1'!$C$5");
  }
});
