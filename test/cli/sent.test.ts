/** What was sent is kept with its figures and compared with the workbook of another day. */
import { readFileSync, writeFileSync } from 'node:fs';
import { REGISTER } from '../make/sample/households';
import { bieu, json, opened, workFolder } from './run';

const SAMPLE = 'assets/so-mau.xlsx';
const work = workFolder();
const kept = work.file('chot.xlsx');
const copy = work.file('gui.xlsx');

async function rewritten(
  from: string,
  name: string,
  change: (memory: string) => string | null,
  cell?: { sheet: string; row: number; column: number; value: number },
): Promise<string> {
  const book = await opened(from);
  const memory = change((await book.memory())!);
  await book.write([
    ...(memory === null ? [] : [{ kind: 'memory' as const, xml: memory }]),
    ...(cell
      ? [
          {
            kind: 'repair' as const,
            sheet: cell.sheet,
            cells: [{ row: cell.row, column: cell.column, value: cell.value }],
          },
        ]
      : []),
  ]);
  const file = work.file(name);
  writeFileSync(file, await book.save());
  return file;
}

beforeAll(async () => {
  const { code, body } = await json(
    'chot',
    SAMPLE,
    '-o',
    kept,
    '--ban-gui',
    copy,
    '--bieu',
    'bieu-02,phu-luc-01,bc-11,bc-12',
    '--den-ngay',
    '2026-01-05',
  );
  expect(code).toBe(0);
  expect(body.sent.map((item: { bieu: string; day: string }) => [item.bieu, item.day])).toEqual([
    ['phu-luc-01', '2026-01-05'],
    ['bieu-02', '2026-01-05'],
    ['bc-11', '2026-01-05'],
    ['bc-12', '2026-01-05'],
  ]);
  for (const item of body.sent) expect(item.fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test('the same workbook is told to be as it was sent', async () => {
  const { code, body } = await json('so-sanh', kept, '--chot');
  expect(code).toBe(0);
  expect(
    body.sent.map((item: Record<string, unknown>) => [
      item.bieu,
      item.intact,
      item.unavailable,
      item.differences,
      item.listChanged,
    ]),
  ).toEqual(
    ['bc-12', 'bc-11', 'bieu-02', 'phu-luc-01'].map((form) => [form, true, null, [], false]),
  );
});

test('a figure that has changed since is named by cell, with what was sent and when', async () => {
  // The lead row: "Thôn Gò Lê" has 412 households in C13 of the summary; the total row is a formula of the staff.
  const changed = await rewritten(kept, 'khac.xlsx', () => null, {
    sheet: 'Tổng hợp thôn',
    row: 13,
    column: 2,
    value: 399,
  });
  const { code, body } = await json(
    'so-sanh',
    changed,
    '--chot',
    '--bo-qua',
    'HO-001@Tổng hợp thôn!C18=thử',
  );
  expect(code).toBe(0);
  const form = body.sent.find((item: { bieu: string }) => item.bieu === 'bieu-02');
  const own = form.differences.filter((item: { row: string }) => item.row === 'Thôn Làng Măng');
  expect(own[0]).toMatchObject({ column: 'Tổng số hộ dân cư', sent: 398, now: 399 });
  expect(own[0].cell).toMatch(/^C\d+$/);
  expect(own[0].cellNow).toBe(own[0].cell);
  expect(
    form.differences.every((item: { row: string }) =>
      ['Thôn Làng Măng', 'Tổng cộng'].includes(item.row),
    ),
  ).toBe(true);
  const said = await bieu('so-sanh', changed, '--chot', '--bo-qua', 'HO-001@Tổng hợp thôn!C18=thử');
  expect(said.out).toContain('gửi ngày 05/01/2026');
  expect(said.out).toMatch(/Thôn Làng Măng\s+Tổng số hộ dân cư\s+398\s+399/);
});

test('a kept figure that somebody changes is seen, and so is a record that is taken out', async () => {
  const edited = await rewritten(kept, 'sua.xlsx', (memory) =>
    memory.replace('"Thôn Gò Lê","Tổng số hộ dân cư",412', '"Thôn Gò Lê","Tổng số hộ dân cư",413'),
  );
  const first = await json('so-sanh', edited, '--chot');
  expect(first.code).toBe(1);
  expect(
    first.body.sent
      .filter((item: { intact: boolean }) => !item.intact)
      .map((item: { bieu: string }) => item.bieu),
  ).toEqual(['bieu-02']);
  const cut = await rewritten(kept, 'cat.xlsx', (memory) => {
    const content = JSON.parse(memory) as { sent: unknown[] };
    return JSON.stringify({ ...content, sent: content.sent.slice(1) });
  });
  expect(
    (await json('so-sanh', cut, '--chot')).body.sent.some(
      (item: { intact: boolean }) => !item.intact,
    ),
  ).toBe(true);
  expect((await bieu('so-sanh', cut, '--chot')).out).toContain('không còn nguyên như lúc chốt');
});

test('making and updating Biểu afterwards keeps what was sent, and a second sending stands behind the first', async () => {
  const made = work.file('lap.xlsx');
  const updated = work.file('cap-nhat.xlsx');
  expect((await bieu('lap', kept, '-o', made)).code).toBe(0);
  expect((await bieu('cap-nhat', made, '-o', updated)).code).toBe(0);
  const again = work.file('chot-2.xlsx');
  expect(
    (await bieu('chot', updated, '-o', again, '--bieu', 'bieu-02', '--den-ngay', '2026-02-01'))
      .code,
  ).toBe(0);
  const { body } = await json('so-sanh', again, '--chot');
  expect(
    body.sent.map((item: Record<string, unknown>) => [item.bieu, item.day, item.intact]),
  ).toEqual([
    ['bieu-02', '2026-02-01', true],
    ['bc-12', '2026-01-05', true],
    ['bc-11', '2026-01-05', true],
    ['bieu-02', '2026-01-05', true],
    ['phu-luc-01', '2026-01-05', true],
  ]);
});

test('nothing about a person is kept, and the staff sheets are as they were', async () => {
  const memory = (await (await opened(kept)).memory())!;
  for (const { head, identity } of REGISTER) {
    expect(memory).not.toContain(head);
    expect(memory).not.toContain(identity);
  }
  const [before, after] = [await opened(SAMPLE), await opened(kept)];
  expect((await after.sheets()).map((sheet) => sheet.name)).toEqual([
    ...(await before.sheets()).map((sheet) => sheet.name),
    'Thông số',
  ]);
});

test('a workbook that nothing was sent from says so', async () => {
  const run = await bieu('so-sanh', SAMPLE, '--chot');
  expect([run.code, run.out]).toEqual([1, expect.stringContaining('chưa có lần chốt số nào')]);
  expect((await json('chot', SAMPLE, '-o', kept)).body.error.code).toBe('exists');
  expect(readFileSync(copy).length).toBeGreaterThan(5000);
});
