/**
 * Other programs save the workbook: what it keeps of this one – sent figures, last generated cells,
 * passed findings, corrections – is known afterwards, and no person is in it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import * as sheetjs from '@e965/xlsx';
import { fromA1 } from '../../src/domain/address';
import { Package } from '../../src/workbook/package/package';
import { bieu, json, opened, workFolder } from '../cli/run';
import { REGISTER } from '../make/sample/households';
import { convertByLibreOffice } from './libreoffice';

jest.setTimeout(180_000);
const folder = workFolder();
const FORM = 'Biểu 02';
const PASS = 'HO-001@Tổng hợp thôn!C18';
const PYTHON = '/usr/bin/python3';

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** What each program makes of a workbook that it opens and saves. */
const savers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  LibreOffice: (bytes) => convertByLibreOffice(bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx'),
  SheetJS: async (bytes) =>
    new Uint8Array(
      sheetjs.write(sheetjs.read(bytes, { cellStyles: true }), { type: 'array', bookType: 'xlsx' }),
    ),
  'a program that drops custom XML': (bytes) => without(bytes, ['customXml/'], {}),
  'a program that drops custom XML and hidden names': (bytes) =>
    without(bytes, ['customXml/'], {
      'xl/workbook.xml': (xml) =>
        xml.replace(/<definedName name="_giamngheo"[^>]*>[^<]*<\/definedName>/g, ''),
    }),
  openpyxl: byOpenpyxl,
};

async function byOpenpyxl(bytes: Uint8Array): Promise<Uint8Array> {
  const [from, to] = [folder.file('cho-openpyxl.xlsx'), folder.file('tu-openpyxl.xlsx')];
  writeFileSync(from, bytes);
  const script = 'import openpyxl,sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';
  expect(spawnSync(PYTHON, ['-c', script, from, to]).status).toBe(0);
  return read(to);
}

async function without(
  bytes: Uint8Array,
  folders: readonly string[],
  edits: Readonly<Record<string, (xml: string) => string>>,
): Promise<Uint8Array> {
  const parts = Package.open(bytes);
  for (const name of parts.names())
    if (folders.some((start) => name.startsWith(start))) parts.delete(name);
  for (const [name, edit] of Object.entries(edits)) parts.set(name, edit(await parts.text(name)));
  return parts.save();
}

async function typed(
  from: string,
  to: string,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<string> {
  const book = await opened(from);
  await book.write([
    {
      kind: 'repair',
      sheet,
      cells: Object.entries(cells).map(([cell, value]) => {
        const at = fromA1(cell);
        return { row: at?.row ?? 0, column: at?.column ?? 0, value };
      }),
    },
  ]);
  writeFileSync(folder.file(to), await book.save());
  return folder.file(to);
}

let worked: string;
beforeAll(async () => {
  // More households than the hamlets add up to: a stop, which the officer passes.
  const source = await typed('assets/so-mau.xlsx', 'nguon.xlsx', 'Tổng hợp thôn', {
    ...{ C18: 1870, E18: 19.68, G18: 10.48, I18: 14.12, K18: 9.89, M18: 5.56, O18: 0.59 },
  });
  const [made, sent] = [folder.file('lap.xlsx'), folder.file('chot.xlsx')];
  const lap = await json(
    'lap',
    source,
    '-o',
    made,
    '--bieu',
    'bieu-02,bieu-03,bc-11',
    '--bo-qua',
    `${PASS}=thôn sẽ ghi lại`,
    '--tham-so',
    'nguoi-lap=Người Lập Thử',
  );
  expect([lap.code, lap.body.sheets.length]).toEqual([0, 3]);
  expect(
    (await json('chot', made, '-o', sent, '--bieu', 'bieu-02,bc-11', '--den-ngay', '2026-01-05'))
      .code,
  ).toBe(0);
  worked = await typed(sent, 'lam.xlsx', FORM, { D10: 93, P11: 'đã họp dân' });
});

test.each(Object.keys(savers))('%s', async (program) => {
  const saved = folder.file('luu.xlsx');
  writeFileSync(saved, await savers[program]!(read(worked)));
  const [against, check, update] = [
    await json('so-sanh', saved, '--chot'),
    await json('kiem-tra', saved),
    await json('cap-nhat', saved, '-o', folder.file('ra.xlsx'), '--ghi-de'),
  ];
  expect([against.code, against.body.lost]).toEqual([0, false]);
  expect(
    against.body.sent.map((one: Record<string, unknown>) => [
      one.bieu,
      one.intact,
      one.differences,
    ]),
  ).toEqual([
    ['bc-11', true, []],
    ['bieu-02', true, []],
  ]);
  const passed = check.body.findings.find((one: { code: string }) => one.code === 'HO-001');
  expect(passed.passed).toMatchObject({ reason: 'thôn sẽ ghi lại' });
  const form = update.body.sheets.find((one: { bieu: string }) => one.bieu === 'bieu-02');
  expect(form).toMatchObject({
    sheet: FORM,
    how: 'nothing',
    kept: [{ cell: 'D10', generated: 92, now: 93, source: 92 }],
    added: ['P11'],
    forgotten: null,
  });
});

test('a record that somebody changes on the settings sheet is seen, and one that is gone is said', async () => {
  const saved = folder.file('mat-phan-an.xlsx');
  writeFileSync(saved, await without(read(worked), ['customXml/'], {}));
  const book = await opened(saved);
  // A record is a head and its text in base 64.
  const places: { row: number; head: string; text: string }[] = [];
  for await (const block of book.rows('Thông số'))
    block.values.forEach((row, at) => {
      if (row[0] !== 'chot') return;
      const [head = '', text = ''] = String(row[2]).split(': ');
      places.push({
        row: block.firstRow + at,
        head,
        text: Buffer.from(text, 'base64').toString('utf8'),
      });
    });
  expect(places).toHaveLength(2);
  for (const { head, identity } of REGISTER)
    for (const { text } of places) {
      expect(text).not.toContain(head);
      expect(text).not.toContain(identity);
    }
  const place = places.find(({ text }) => text.includes('"Thôn Gò Lê","Tổng số hộ dân cư",412'));
  const changedText = Buffer.from(place?.text.replace(',412]', ',413]') ?? '').toString('base64');
  await book.write([
    {
      kind: 'repair',
      sheet: 'Thông số',
      cells: [{ row: place?.row ?? 0, column: 2, value: `${place?.head}: ${changedText}` }],
    },
  ]);
  const changed = folder.file('sua-chot.xlsx');
  writeFileSync(changed, await book.save());
  const { code, body } = await json('so-sanh', changed, '--chot');
  expect([code, body.lost, body.sent.map((one: { bieu: string }) => one.bieu)]).toEqual([
    1,
    true,
    ['bc-11'],
  ]);
});

test('a sheet that is renamed keeps its own memory; without it one sentence says why', async () => {
  const renamed = folder.file('doi-ten.xlsx');
  const rename = (xml: string): string => xml.replaceAll('Biểu 02', 'Biểu hai');
  writeFileSync(
    renamed,
    await without(read(worked), ['customXml/'], { 'xl/workbook.xml': rename }),
  );
  const { body } = await json('cap-nhat', renamed, '-o', folder.file('doi-ten-ra.xlsx'));
  const named = body.sheets.find((one: { bieu: string }) => one.bieu === 'bieu-02');
  expect([named.sheet, named.how, named.kept.length]).toEqual(['Biểu hai', 'nothing', 1]);

  const book = await opened(worked);
  const places: { row: number; column: number }[] = [];
  for await (const block of book.rows(FORM))
    block.values.forEach((row, at) =>
      row.forEach((value, column) => {
        if (String(value).startsWith('giam-ngheo:bieu'))
          places.push({ row: block.firstRow + at, column });
      }),
    );
  await book.write([
    { kind: 'repair', sheet: FORM, cells: places.map((at) => ({ ...at, value: '' })) },
  ]);
  const lost = folder.file('mat-het.xlsx');
  writeFileSync(lost, await without(await book.save(), ['customXml/'], {}));
  const run = await bieu('cap-nhat', lost, '-o', folder.file('mat-het-ra.xlsx'));
  expect(run.out).toContain('Không còn ghi nhớ số đã lập lần trước');
  expect(run.out).toContain('D10: trên biểu là 93, nguồn nay là 92; chưa rõ ai ghi. Đã giữ 93.');
});
