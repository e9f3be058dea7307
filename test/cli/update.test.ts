/** S14: Biểu are brought up to date, and nothing that the officer did by hand is lost silently. */
import { readFileSync, writeFileSync } from 'node:fs';
import { columnIndex, columnLetters, fromA1 } from '../../src/domain/address';
import { Package } from '../../src/workbook/package/package';
import { book } from '../make/book';
import { sampleSheets } from '../make/sample';
import { HAMLETS, type SampleHamlet } from '../make/sample/figures';
import { PLAN_FORMS, PLAN_SHEETS } from '../make/plan-forms';
import { bieu, cellsOf, json, opened, workFolder } from './run';

jest.setTimeout(180_000);
const folder = workFolder();
const FORM = 'Biểu 02';

async function typed(
  file: string,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
  name: string,
): Promise<string> {
  const workbook = await opened(file);
  await workbook.write([
    {
      kind: 'repair',
      sheet,
      cells: Object.entries(cells).map(([cell, value]) => ({ ...fromA1(cell)!, value })),
    },
  ]);
  const target = folder.file(name);
  writeFileSync(target, await workbook.save());
  return target;
}

/** What Excel does to a sheet when a column is inserted: addresses, references and merges to the right of it move. */
async function withInsertedColumn(file: string, at: number, text: string): Promise<string> {
  const parts = Package.open(new Uint8Array(readFileSync(file)));
  const names = parts.names().filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const texts = await Promise.all(names.map((name) => parts.text(name)));
  const index = texts.findIndex((xml) =>
    xml.includes('>CHỈ TIÊU GIẢM HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025<'),
  );
  const move = (references: string): string =>
    references.replace(
      /\b([A-Z]{1,2})(\d+)\b/g,
      (_, letters: string, row: string) =>
        `${columnLetters(columnIndex(letters) + (columnIndex(letters) >= at ? 1 : 0))}${row}`,
    );
  const moved = texts[index]!.replace(/ (?:r|ref)="[A-Z]+\d+(?::[A-Z]+\d+)?"/g, move).replace(
    /<f>[^<]*<\/f>/g,
    move,
  );
  parts.set(
    names[index]!,
    moved.replace('<c r="D10"', `<c r="C10" t="inlineStr"><is><t>${text}</t></is></c><c r="D10"`),
  );
  const target = folder.file('chen.xlsx');
  writeFileSync(target, await parts.save());
  return target;
}

const valueAt = async (file: string, cell: string, sheet = FORM): Promise<unknown> =>
  (await cellsOf(file, sheet)).get(cell)?.value;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
const formOf = (body: any): any =>
  body.sheets.find((item: { sheet: string }) => item.sheet === FORM);

/** What the sheet keeps of itself, under the mark beside the page. */
const isKept = (value: unknown): boolean => String(value).startsWith('giam-ngheo:');

let made: string;
/** Thôn Gò Lê has 92 poor households at the start of the year, in D10 of the form; the officer makes it 93. */
let worked: string;

/** The staff's own sheet after they have typed other figures and Excel has computed the rest. */
async function withHamlets(
  file: string,
  hamlets: readonly SampleHamlet[],
  name: string,
): Promise<string> {
  const other = folder.file(`nguon-${name}`, await book(sampleSheets(hamlets)));
  const cells = [...(await cellsOf(other, 'Tổng hợp thôn'))].filter(
    ([cell, { value }]) => /^[C-O]/.test(cell) && typeof value === 'number',
  );
  return typed(
    file,
    'Tổng hợp thôn',
    Object.fromEntries(cells.map(([cell, { value }]) => [cell, value as number])),
    name,
  );
}

const LESS = HAMLETS.map((hamlet, index) =>
  index === 0 ? { ...hamlet, openingPoor: 91 } : hamlet,
);

beforeAll(async () => {
  made = folder.file('bieu.xlsx');
  expect((await json('lap', 'assets/so-mau.xlsx', '-o', made)).code).toBe(0);
  worked = await typed(
    made,
    FORM,
    { D10: 93, P11: 'đã họp dân', Q9: 'Kiểm tra', Q10: 'xong', Q11: 'xong' },
    'sua-tay.xlsx',
  );
  expect(HAMLETS[0]).toMatchObject({ name: 'Thôn Gò Lê', openingPoor: 92 });
});

test('with an unchanged source and untouched Biểu nothing is proposed and nothing changes', async () => {
  const out = folder.file('nhu-cu.xlsx');
  const { code, body } = await json('cap-nhat', made, '-o', out);
  expect(code).toBe(0);
  expect(
    body.sheets.map(
      (item: {
        how: string;
        changed: unknown[];
        kept: unknown[];
        conflicts: unknown[];
        added: unknown[];
      }) => [item.how, item.changed, item.kept, item.conflicts, item.added],
    ),
  ).toEqual(PLAN_FORMS.map(() => ['nothing', [], [], [], []]));
  expect(PLAN_SHEETS).toContain(FORM);
  for (const sheet of PLAN_SHEETS)
    expect(await cellsOf(out, sheet)).toEqual(await cellsOf(made, sheet));
});

test('with an unchanged source a figure, a note and a column of the officer stay, and the figure is listed', async () => {
  const out = folder.file('giu.xlsx');
  const { body } = await json('cap-nhat', worked, '-o', out);
  expect(formOf(body)).toMatchObject({
    how: 'nothing',
    changed: [],
    conflicts: [],
    kept: [{ cell: 'D10', generated: 92, now: 93, source: 92 }],
    added: ['Q9', 'Q10', 'P11', 'Q11'],
  });
  expect(await cellsOf(out, FORM)).toEqual(await cellsOf(worked, FORM));
});

describe('the source becomes 91', () => {
  let changed: string;
  beforeAll(async () => {
    changed = await withHamlets(worked, LESS, 'nguon-91.xlsx');
  });

  test('the officer’s 93 stays by default and stands as a conflict', async () => {
    const out = folder.file('xung-dot.xlsx');
    const { body } = await json('cap-nhat', changed, '-o', out);
    expect(formOf(body).conflicts).toEqual([
      { cell: 'D10', generated: 92, now: 93, source: 91, taken: 'sheet' },
    ]);
    expect([await valueAt(out, 'D10'), await valueAt(out, 'Q10')]).toEqual([93, 'xong']);
    // The source's new figure is what counts as generated from now on.
    const again = await json('cap-nhat', out, '-o', folder.file('lan-nua.xlsx'));
    expect(formOf(again.body)).toMatchObject({
      conflicts: [],
      kept: [{ cell: 'D10', generated: 91, now: 93, source: 91 }],
    });
    const said = await bieu('cap-nhat', changed, '-o', folder.file('noi.xlsx'));
    expect(said.out).toContain(
      'D10: bạn sửa 92 → 93; nguồn nay là 91. Giữ 93 hay lấy 91: đã giữ 93.',
    );
  });

  test('asked for, the new figure is taken, sums and rates follow, and everything else of the officer stays', async () => {
    const out = folder.file('lay-moi.xlsx');
    const { body } = await json('cap-nhat', changed, '-o', out, '--lay-moi', `${FORM}!D10`);
    expect(formOf(body)).toMatchObject({
      how: 'cells',
      conflicts: [{ cell: 'D10', taken: 'source' }],
    });
    const cells = await cellsOf(out, FORM);
    expect(
      ['D10', 'E10', 'H10', 'D15', 'E15', 'H15'].map((cell) => cells.get(cell)?.value),
    ).toEqual([91, 22.09, 63, 367, 19.66, 263]);
    expect(cells.get('D15')?.formula).toBe('=SUM(D10:D14)');
    expect(['P11', 'Q9', 'Q11'].map((cell) => cells.get(cell)?.value)).toEqual([
      'đã họp dân',
      'Kiểm tra',
      'xong',
    ]);
  });

  test('without work by hand the form becomes what a fresh one would be', async () => {
    const fresh = await withHamlets(made, LESS, 'nguon-91-moi.xlsx');
    const [updated, anew] = [folder.file('cap-nhat.xlsx'), folder.file('lap-lai.xlsx')];
    await json('cap-nhat', fresh, '-o', updated);
    await json('lap', fresh, '-o', anew, '--chi-bieu');
    const shown = [...(await cellsOf(updated, FORM))].filter(([, { value }]) => !isKept(value));
    expect(shown).toEqual([...(await cellsOf(anew, FORM))]);
  });
});

test('a column that the officer inserted moves nothing out of place', async () => {
  const moved = await withInsertedColumn(made, 2, 'thêm');
  const target = await withHamlets(moved, LESS, 'chen-nguon.xlsx');
  const out = folder.file('chen-ra.xlsx');
  const { body } = await json('cap-nhat', target, '-o', out);
  expect(formOf(body)).toMatchObject({ kept: [], conflicts: [], added: ['C10'] });
  expect(formOf(body).changed).toContainEqual({ cell: 'E10', from: 92, to: 91 });
  const cells = await cellsOf(out, FORM);
  expect(['C10', 'E10', 'E15', 'F15'].map((cell) => cells.get(cell)?.value)).toEqual([
    'thêm',
    91,
    367,
    19.66,
  ]);
});

describe('a hamlet less', () => {
  let fewer: string;
  beforeAll(async () => {
    const six = folder.file(
      'sau-thon.xlsx',
      await book(
        sampleSheets([
          ...HAMLETS,
          {
            name: 'Thôn Sáu',
            households: 50,
            openingPoor: 5,
            openingNearPoor: 3,
            poor: 2,
            nearPoor: 1,
          },
        ]),
      ),
    );
    const file = folder.file('sau-thon-bieu.xlsx');
    await json('lap', six, '-o', file, '--bieu', 'bieu-02');
    expect(await valueAt(file, 'B15')).toBe('Thôn Sáu');
    const total = [...(await cellsOf('assets/so-mau.xlsx', 'Tổng hợp thôn'))].filter(([cell]) =>
      /^[C-O]/.test(cell),
    );
    const sums = Object.fromEntries(
      total
        .filter(([cell]) =>
          cell.endsWith(
            String(
              Math.max(
                ...total
                  .filter(([, { formula }]) => formula?.includes('SUM'))
                  .map(([other]) => Number(other.slice(1))),
              ),
            ),
          ),
        )
        .map(([cell, { value }]) => [`${cell[0]}${Number(cell.slice(1)) + 1}`, value as number]),
    );
    const row = [...(await cellsOf(file, 'Tổng hợp thôn'))]
      .find(([, { value }]) => value === 'Thôn Sáu')![0]
      .slice(1);
    const blank = Object.fromEntries(
      [...'ABCDEFGHIJKLMNO'].map((letter) => [`${letter}${row}`, '']),
    );
    fewer = await typed(file, 'Tổng hợp thôn', { ...sums, ...blank }, 'nam-thon.xlsx');
  });

  test('an untouched form is made anew', async () => {
    const out = folder.file('nam-thon-ra.xlsx');
    expect(formOf((await json('cap-nhat', fewer, '-o', out)).body)).toMatchObject({ how: 'whole' });
    expect([await valueAt(out, 'B15'), await valueAt(out, 'C15')]).toEqual(['Tổng cộng', 1867]);
  });

  test('work on another row goes with it; work on the row that is gone keeps the old sheet', async () => {
    const out = folder.file('nam-thon-theo-dong.xlsx');
    const touched = await typed(fewer, FORM, { P10: 'xem lại' }, 'nam-thon-sua.xlsx');
    expect(formOf((await json('cap-nhat', touched, '-o', out)).body)).toMatchObject({
      how: 'rows',
      added: ['P10'],
    });
    expect(await valueAt(out, 'P10')).toBe('xem lại');
    expect([await valueAt(out, 'B15'), await valueAt(out, 'C15')]).toEqual(['Tổng cộng', 1867]);

    const beside = folder.file('nam-thon-ben-canh.xlsx');
    const onGone = await typed(fewer, FORM, { D15: 6 }, 'nam-thon-mat.xlsx');
    expect(formOf((await json('cap-nhat', onGone, '-o', beside)).body)).toMatchObject({
      how: 'beside',
    });
    expect(await cellsOf(beside, FORM)).toEqual(await cellsOf(onGone, FORM));
    expect(await valueAt(beside, 'B15', `${FORM} (2)`)).toBe('Tổng cộng');
  });
});

test('a hamlet more: edits, notes and a column of the officer move with their rows, sums follow, and there is no second sheet', async () => {
  const between: SampleHamlet = {
    name: 'Thôn Ở Giữa',
    households: 50,
    openingPoor: 5,
    openingNearPoor: 3,
    poor: 2,
    nearPoor: 1,
  };
  const STAFF = 'Tổng hợp thôn';
  const six = folder.file(
    'giua.xlsx',
    await book(sampleSheets([...HAMLETS.slice(0, 2), between, ...HAMLETS.slice(2)])),
  );
  const all = [...(await cellsOf(six, STAFF))].filter(([cell]) => /^[A-O](?:15|19)$/.test(cell));
  const full = Object.fromEntries(all.map(([cell, { value }]) => [cell, value as string | number]));
  expect([full.B15, full.C19]).toEqual(['Thôn Ở Giữa', 1917]);
  const five = new Map(
    [...(await cellsOf('assets/so-mau.xlsx', STAFF))].map(([cell, { value }]) => [cell, value]),
  );
  const less = Object.fromEntries(
    Object.keys(full).map((cell) => [
      cell,
      cell.endsWith('15') ? '' : (five.get(`${cell[0]}18`) as string | number),
    ]),
  );
  const without = await typed(six, STAFF, less, 'giua-nam.xlsx');
  const form = folder.file('giua-lap.xlsx');
  await json('lap', without, '-o', form, '--bieu', 'bieu-02');
  expect([await valueAt(form, 'B12'), await valueAt(form, 'B15')]).toEqual([
    HAMLETS[2]?.name,
    'Tổng cộng',
  ]);
  // 73 poor households at the start of the year in the third hamlet become 75.
  const edits = { D12: 75, P11: 'đã họp dân', P13: 'chưa họp', T12: 'xong', A24: 'ghi cuối trang' };
  const again = await typed(
    await typed(form, FORM, edits, 'giua-sua.xlsx'),
    STAFF,
    full,
    'giua-sau.xlsx',
  );
  const out = folder.file('giua-ra.xlsx');
  const { body } = await json('cap-nhat', again, '-o', out);
  expect(formOf(body)).toMatchObject({
    how: 'rows',
    kept: [{ cell: 'D13', generated: 73, now: 75, source: 73 }],
    conflicts: [],
    added: ['P11', 'T13', 'P14', 'A27'],
  });
  expect((await (await opened(out)).sheets()).map(({ name }) => name)).not.toContain(`${FORM} (2)`);
  const cells = await cellsOf(out, FORM);
  const at = (...places: string[]): unknown[] => places.map((cell) => cells.get(cell)?.value);
  expect(at('B12', 'D12', 'B13', 'D13', 'P11', 'T13', 'P14', 'A27')).toEqual([
    'Thôn Ở Giữa',
    5,
    HAMLETS[2]?.name,
    75,
    'đã họp dân',
    'xong',
    'chưa họp',
    'ghi cuối trang',
  ]);
  // 368 + 5 + 2, and the rate of the edited row: 75 ÷ 365.
  expect(at('C16', 'D16', 'E13', 'H13')).toEqual([1917, 375, 20.55, 54]);
  expect(cells.get('D16')?.formula).toBe('=SUM(D10:D15)');
  // What the form was made from is remembered, not what the officer made of it.
  const next = await json('cap-nhat', out, '-o', folder.file('giua-nua.xlsx'));
  expect(formOf(next.body)).toMatchObject({
    how: 'nothing',
    kept: [{ cell: 'D13', generated: 73, now: 75, source: 73 }],
    changed: [],
  });
});

test('foot notes that have become more cost the officer no second sheet: the figures follow, and a note without room is told', async () => {
  // A rate that was typed beside its count brings one foot note more.
  const typedRate = await typed(
    await withHamlets(worked, LESS, 'ghi-chu-91.xlsx'),
    'Tổng hợp thôn',
    { M14: 6.5 },
    'ghi-chu.xlsx',
  );
  const last = (await cellsOf(made, FORM)).get('A20')!.value;
  const out = folder.file('ghi-chu-ra.xlsx');
  const { body } = await json('cap-nhat', typedRate, '-o', out);
  expect(formOf(body)).toMatchObject({
    how: 'cells',
    notesLeft: [last],
    added: ['Q9', 'Q10', 'Q11'],
  });
  expect(
    (await (await opened(out)).sheets()).filter((sheet) => sheet.name.startsWith(FORM)),
  ).toHaveLength(1);
  const cells = await cellsOf(out, FORM);
  expect(cells.get('A18')?.value).toBe(
    '(1) Thôn Làng Măng: tỷ lệ hộ nghèo ghi 6,5 %, tính từ 24 ÷ 398 được 6 %.',
  );
  expect(['D10', 'P11', 'Q9', 'A21'].map((cell) => cells.get(cell)?.value)).toEqual([
    93,
    'đã họp dân',
    'Kiểm tra',
    undefined,
  ]);
  const said = await bieu('cap-nhat', typedRate, '-o', folder.file('ghi-chu-noi.xlsx'));
  expect(said.out).toContain('Bảng không còn chỗ cho 1 ghi chú mới');
  expect(said.out).toContain(String(last));
  // It is told again as long as the page lacks it.
  expect(
    formOf((await json('cap-nhat', out, '-o', folder.file('ghi-chu-nua.xlsx'))).body),
  ).toMatchObject({ how: 'nothing', notesLeft: [last] });
  // A form without work by hand is made anew, with all its notes.
  const untouched = await typed(made, 'Tổng hợp thôn', { M14: 6.5 }, 'ghi-chu-nguyen.xlsx');
  expect(
    formOf((await json('cap-nhat', untouched, '-o', folder.file('ghi-chu-moi.xlsx'))).body),
  ).toMatchObject({ how: 'whole', notesLeft: [] });
});

test('a workbook without Biểu is told so and no file is written', async () => {
  const out = folder.file('khong-bieu.xlsx');
  expect(await json('cap-nhat', 'assets/so-mau.xlsx', '-o', out)).toMatchObject({
    code: 1,
    body: { output: null, sheets: [] },
  });
});

describe('a list of households', () => {
  const personal = async (file: string): Promise<string[]> =>
    [...(await cellsOf(file, 'Danh sách hộ'))]
      .map(([, { value }]) => String(value))
      .filter(
        (text) => /^\d{12}$/.test(text) || /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,4}$/u.test(text),
      );
  let listed: string;
  beforeAll(async () => {
    listed = folder.file('danh-sach.xlsx');
    expect(
      (await json('lap', 'assets/so-mau.xlsx', '-o', listed, '--bieu', 'bc-11,bieu-02')).body
        .sheets,
    ).toHaveLength(2);
  });

  test('nothing about persons is remembered', async () => {
    const memory = (await (await opened(listed)).memory())!;
    const names = await personal(listed);
    expect(names.length).toBeGreaterThan(100);
    expect(memory).toContain('Thôn Gò Lê');
    for (const name of names.filter((text) => !text.startsWith('Thôn ')))
      expect(memory.includes(name)).toBe(false);
  });

  test('untouched it stays, touched it gets a new one beside it, and no person is named', async () => {
    const same = await json('cap-nhat', listed, '-o', folder.file('danh-sach-nhu-cu.xlsx'));
    expect(
      same.body.sheets.map((item: { bieu: string; how: string }) => [item.bieu, item.how]).sort(),
    ).toEqual([
      ['bc-11', 'nothing'],
      ['bieu-02', 'nothing'],
    ]);
    const sheet = same.body.sheets.find((item: { bieu: string }) => item.bieu === 'bc-11')
      .sheet as string;
    const touched = await typed(listed, sheet, { C14: 1900 }, 'danh-sach-sua.xlsx');
    const out = folder.file('danh-sach-ra.xlsx');
    const { body } = await json('cap-nhat', touched, '-o', out);
    const form = body.sheets.find((item: { bieu: string }) => item.bieu === 'bc-11');
    expect(form).toMatchObject({ how: 'beside', changed: [], kept: [], conflicts: [], added: [] });
    expect(await cellsOf(out, sheet)).toEqual(await cellsOf(touched, sheet));
    const text = JSON.stringify(body.sheets);
    for (const name of (await personal(listed)).filter((item) => !item.startsWith('Thôn ')))
      expect(text.includes(name)).toBe(false);
  });
});
