/** `gop`: hamlet files become one workbook, or nothing is written. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recalculate } from '../judge/libreoffice';
import { story } from '../make/stories';
import { bieu, cellsOf, json, opened, workFolder } from './run';

jest.setTimeout(240_000);
const folder = workFolder();
const files: Record<'register' | 'groups', string[]> = { register: [], groups: [] };
const out = (name: string): string => folder.file(name);
const codes = (
  body: { findings: { code: string; severity: string }[] },
  severity: string,
): string[] => body.findings.filter((item) => item.severity === severity).map((item) => item.code);

beforeAll(async () => {
  for (const n of [1, 2, 3, 4, 5]) {
    files.register.push(folder.file(`S9-${n}.xlsx`, await story(`S9-${n}`)));
    files.groups.push(folder.file(`S9-nhom-${n}.xlsx`, await story(`S9-nhom-${n}`)));
  }
});

describe('S9: five hamlet files', () => {
  test.each(['register', 'groups'] as const)(
    '%s: 1.867, 104 and 11, rates from the totals, and RA says the same',
    async (kind) => {
      const target = out(`${kind}.xlsx`);
      const before = files[kind].map((file) => readFileSync(file));
      const { code, body } = await json('gop', ...files[kind], '-o', target);
      expect([code, body.output]).toEqual([0, target]);
      expect(body.households).toMatchObject({
        total: 1867,
        poor: 104,
        nearPoor: 11,
        poorRate: 5.57,
        nearPoorRate: 0.59,
      });
      expect(body.households.byHamlet.map((place: { poorRate: number }) => place.poorRate)).toEqual(
        [6.8, 6.03, 5.75, 4.84, 4.11],
      );
      expect(body.files.map((file: { hamlets: string[] }) => file.hamlets)).toEqual([
        ['Thôn Gò Lê'],
        ['Thôn Làng Măng'],
        ['Thôn Đồng Dinh'],
        ['Thôn Nước Lăng'],
        ['Thôn Suối Mẫu'],
      ]);
      expect(body.files[2].skipped).toEqual([
        { sheet: 'Thôn Đồng Dinh', row: 8, why: 'total-row' },
      ]);
      const again = (await json('so-lieu', target)).body;
      expect({ ...again.households, people: null }).toEqual({ ...body.households, people: null });
      expect(
        (await json('kiem-tra', target)).body.findings.filter(
          (item: { severity: string }) => item.severity !== 'note',
        ),
      ).toEqual([]);
      files[kind].forEach((file, index) =>
        expect(readFileSync(file).equals(before[index]!)).toBe(true),
      );
    },
  );

  test('hidden rows are counted, with the figure without them; the old encoding is shown', async () => {
    const { body } = await json('gop', ...files.register, '-o', out('an.xlsx'));
    const hidden = body.findings.find((item: { code: string }) => item.code === 'TEP-019');
    expect(hidden).toMatchObject({ file: 'S9-5.xlsx', severity: 'check' });
    expect(hidden.message).toContain('103 hộ nghèo (5,52 %)');
    expect(body.files[3].encodings[0].samples[0]).toEqual({
      sheet: 'Sheet1',
      cell: 'A1',
      before: 'ubnd x· ba dinh',
      after: 'UBND XÃ BA DINH',
    });
  });

  test('another program computes the same totals and rates', async () => {
    const target = out('tinh-lai.xlsx');
    await bieu('gop', ...files.register, '-o', target, '--chi-tong-hop');
    const cells = (await recalculate(readFileSync(target))).get('Tổng hợp thôn')!;
    expect(['C14', 'D14', 'E14', 'F14', 'G14'].map((cell) => cells.get(cell))).toEqual([
      1867, 104, 5.57, 11, 0.59,
    ]);
    expect((await cellsOf(target, 'Tổng hợp thôn')).get('E14')).toEqual({
      value: 5.57,
      formula: '=ROUND(D14/C14*100,2)',
    });
  });

  test('the text for people has the table, the findings and the path', async () => {
    const run = await bieu('gop', ...files.register, '-o', out('chu.xlsx'));
    expect(run.out).toMatch(/Toàn xã\s+1\.867\s+104\s+5,57\s+11\s+0,59/);
    expect(run.out).toContain('[[S9-5.xlsx]Thôn Suối Mẫu!A8]');
    expect(run.out).toContain(`Đã ghi: ${out('chu.xlsx')}`);
  });

  test('a commune workbook that was merged makes Biểu 02', async () => {
    const target = out('xa.xlsx');
    await bieu('gop', ...files.register, '-o', target);
    const { code, body } = await json(
      'lap',
      target,
      '-o',
      out('xa-bieu.xlsx'),
      '--bieu',
      'bieu-02',
    );
    expect([code, body.sheets.length]).toEqual([0, 1]);
  });
});

describe('nothing is written', () => {
  test('when a file is given twice, under one name or two', async () => {
    const copy = out('Copy of S9-2.xlsx');
    copyFileSync(files.register[1]!, copy);
    for (const second of [files.register[1]!, copy]) {
      const { code, body } = await json(
        'gop',
        files.register[0]!,
        files.register[1]!,
        second,
        '-o',
        out('hai-lan.xlsx'),
      );
      expect([code, body.output, codes(body, 'stop')]).toEqual([1, null, ['TEP-011']]);
    }
    expect(existsSync(out('hai-lan.xlsx'))).toBe(false);
  });
  test('when one file cannot be read', async () => {
    const broken = folder.file('hong.xlsx', 'khong phai so');
    const { code, body } = await json('gop', files.register[0]!, broken, '-o', out('hong-ra.xlsx'));
    expect([code, Object.keys(body)]).toEqual([3, ['error']]);
    expect(existsSync(out('hong-ra.xlsx'))).toBe(false);
  });
  test('over a file that is there, or over one of the inputs', async () => {
    const target = folder.file('co-roi.xlsx', 'cũ');
    expect((await bieu('gop', ...files.register, '-o', target)).code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('cũ');
    expect((await bieu('gop', ...files.register, '-o', files.register[4]!, '--ghi-de')).code).toBe(
      2,
    );
    expect((await bieu('gop', ...files.register, '-o', target, '--ghi-de')).code).toBe(0);
  });
  test('with one file, or without a place for the result', async () => {
    expect((await bieu('gop', files.register[0]!, '-o', out('mot.xlsx'))).code).toBe(2);
    expect((await bieu('gop', ...files.register)).code).toBe(2);
  });
});

test('old hamlets go where the corrections file says', async () => {
  const map = folder.file(
    'thon-moi.json',
    JSON.stringify({ thon: { 'Thôn Gò Lê': 'Thôn Mới', 'Thôn Làng Măng': 'Thôn Mới' } }),
  );
  const { body } = await json('gop', ...files.groups, '-o', out('moi.xlsx'), '--anh-xa', map);
  expect(body.households.byHamlet[0]).toMatchObject({
    hamlet: 'Thôn Mới',
    total: 810,
    poor: 52,
    nearPoor: 5,
    poorRate: 6.42,
  });
  expect(body.households.total).toBe(1867);
});

test('S13: poisoned names come out as the texts that they are, and nothing of them is printed', async () => {
  const poisoned = folder.file('S13.xlsx', await story('S13'));
  const target = out('doc.xlsx');
  const run = await bieu('gop', poisoned, files.register[1]!, '-o', target);
  expect(run.out).toContain('4 ô bắt đầu bằng ký tự đặc biệt (2 nguy hiểm)');
  expect(run.out).not.toContain('HYPERLINK');
  const cells = await cellsOf(target, 'Danh sách hộ');
  expect([5, 6, 7, 8, 9].map((row) => cells.get(`B${row}`))).toEqual(
    [
      '=HYPERLINK("http://x";"bấm")',
      '+ 100% người lao động',
      '-',
      '@SUM(1;2)',
      '<img src=x onerror=alert(1)>',
    ].map((value) => ({ value })),
  );
  const sheets = await (await opened(target)).sheets();
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    'Tổng hợp thôn',
    'Danh sách hộ',
    'Báo cáo gộp',
    'Thông số',
  ]);
  expect(path.extname(target)).toBe('.xlsx');
});
