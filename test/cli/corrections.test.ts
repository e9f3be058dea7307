/** The file of an officer's corrections: refused with every mistake named, used, and written out of the workbook that keeps them. */
import { existsSync, readFileSync } from 'node:fs';
import { book } from '../make/book';
import { grid } from '../make/cell';
import { bieu, json, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const SHEET = {
  name: 'TH',
  rows: grid('STT|Thôn|Tổng số hộ|Diện A|Hộ cận nghèo\n1|Gò Lê|412|28|3\n2|Làng Măng|398|24|2'),
};

test('a file with mistakes is refused before the workbook is read, each mistake in a sentence', async () => {
  const workbook = folder.file('so.xlsx', await book([SHEET]));
  const file = folder.file(
    'sai.json',
    JSON.stringify({
      cot: { 'Diện A': 'Số hộ ngèo', TW: 'central' },
      so: { TW: 'tây' },
      thonn: {},
    }),
  );
  const { code, body } = await json('so-lieu', workbook, '--anh-xa', file);
  expect([code, body.error.code]).toEqual([3, 'bad-corrections']);
  expect(body.error.message.split('\n')).toEqual([
    expect.stringContaining('sai.json'),
    expect.stringMatching(/«Số hộ ngèo».*Có phải «now\.poor»\?$/),
    expect.stringContaining('«tây»'),
    expect.stringContaining('«thonn»'),
  ]);
  const run = await bieu(
    'kiem-tra',
    workbook,
    '--anh-xa',
    folder.file('khong-phai.json', '{"cot": '),
  );
  expect([run.code, run.out]).toEqual([3, '']);
  expect(run.err).toContain('không đúng dạng JSON');
  expect(run.err).not.toMatch(/\bat \w|\.ts:/);
});

test('corrections kept in one workbook serve another', async () => {
  const kept = folder.file(
    'da-sua.xlsx',
    await book([
      SHEET,
      {
        name: 'Thông số',
        rows: grid('Mã|Nội dung|Giá trị\ncot:dien-a|cột|Số hộ nghèo\nten:GL|tên|Gò Lê'),
      },
    ]),
  );
  const out = folder.file('anh-xa.json');
  expect((await bieu('nhan-dien', kept, '-o', out)).out).toContain('2 hiệu chỉnh');
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    cot: { 'dien a': 'now.poor' },
    thon: { gl: 'Gò Lê' },
  });
  const other = folder.file('khac.xlsx', await book([SHEET]));
  expect((await json('so-lieu', other)).body.households.poor).toBeNull();
  expect((await json('so-lieu', other, '--anh-xa', out)).body.households.poor).toBe(52);
  expect((await bieu('nhan-dien', kept, '-o', out)).code).toBe(2);
  expect((await bieu('nhan-dien', kept, '-o', folder.file('x.xlsx'))).code).toBe(2);
  expect(existsSync(folder.file('x.xlsx'))).toBe(false);
});
