/** S12: the plan's paragraphs with the figures of the workbook, in digits and in words. */
import { existsSync, readFileSync } from 'node:fs';
import { readDocx } from '../../src/documents/read-docx';
import { story } from '../make/stories';
import { cellsOf, json, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';
const FUNDING =
  'Tổng kinh phí dự kiến thực hiện các dự án thuộc Chương trình mục tiêu quốc gia giảm nghèo bền vững trên địa bàn xã năm 2025 là: 1.001 triệu đồng (Một tỷ không trăm linh một triệu đồng), ' +
  'trong đó vốn ngân sách trung ương: 871 triệu đồng (vốn sự nghiệp), vốn ngân sách địa phương 130 triệu đồng (trong đó: ngân sách tỉnh: 87 triệu đồng, ngân sách xã: 43 triệu đồng).';
const texts = (body: { paragraphs: { text: string }[] }): string[] =>
  body.paragraphs.map((paragraph) => paragraph.text);

test('the paragraphs of the plan, word for word', async () => {
  const { code, body } = await json('van-ban', SAMPLE);
  expect([code, body.kind]).toEqual([0, 'ke-hoach']);
  expect(texts(body)).toContain(FUNDING);
  expect(texts(body)[0]).toBe(
    'a) Phấn đấu giảm tỷ lệ hộ nghèo toàn xã còn 5,57 % theo chuẩn nghèo đa chiều; trong năm giảm 264 hộ nghèo.',
  );
  expect(texts(body)[1]).toContain(
    'còn 0,59 % theo chuẩn nghèo đa chiều; trong năm giảm 185 hộ cận nghèo',
  );
  expect(texts(body)).toContain(
    '+ Ít nhất 60 % hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh.',
  );
  expect(texts(body)).toContain(
    '+ Khoảng 20 người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo được hỗ trợ kết nối việc làm thành công.',
  );
});

test('numbers in words, and the office’s own words for them', async () => {
  const words = async (...options: string[]): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await json('van-ban', SAMPLE, ...options)).body.figures.map(
        (figure: { id: string; words: string }) => [figure.id, figure.words],
      ),
    );
  expect(await words()).toMatchObject({
    'funding.central': 'tám trăm bảy mươi mốt triệu đồng',
    'funding.local': 'một trăm ba mươi triệu đồng',
    'funding.province': 'tám mươi bảy triệu đồng',
    'funding.commune': 'bốn mươi ba triệu đồng',
    'target.a1': 'năm phẩy năm mươi bảy phần trăm',
    'target.a2': 'hai trăm sáu mươi tư hộ',
    'target.b2': 'một trăm tám mươi lăm hộ',
  });
  expect(await words('--tham-so', 'cach-doc=bốn; lẻ')).toMatchObject({
    'target.a2': 'hai trăm sáu mươi bốn hộ',
    'funding.total': 'một nghìn không trăm lẻ một triệu đồng',
  });
  expect(texts((await json('van-ban', SAMPLE, '--tham-so', 'cach-doc=lẻ')).body)).toContain(
    FUNDING.replace('linh', 'lẻ'),
  );
});

test('the figures are those of the Biểu', async () => {
  const file = folder.file('bieu.xlsx');
  await json('lap', SAMPLE, '-o', file, '--bieu', 'phu-luc-01');
  const cells = [...(await cellsOf(file, 'Phụ lục 01'))];
  const row = cells.find(([, { value }]) => value === 'TỔNG CỘNG')![0].slice(1);
  const totals = Object.fromEntries(
    cells.filter(([cell]) => cell.slice(1) === row).map(([cell, { value }]) => [cell[0], value]),
  );
  const { body } = await json('van-ban', SAMPLE);
  const figures = Object.fromEntries(
    body.figures.map((figure: { id: string; value: number }) => [figure.id, figure.value]),
  );
  expect([
    figures['funding.total'],
    figures['funding.central'],
    figures['funding.local'],
    figures['funding.province'],
    figures['funding.commune'],
  ]).toEqual([totals.C, totals.D, totals.G, totals.H, totals.I]);
});

test('the document holds the same paragraphs, its head and its signer', async () => {
  const file = folder.file('van-ban.docx');
  const settings = [
    'so-ke-hoach=12',
    'ngay-ke-hoach=2/9/2025',
    'chu-tich=Đinh <b> & Thử',
    'chuc-vu-ky=Phó Chủ tịch',
  ].flatMap((setting) => ['--tham-so', setting]);
  const run = await json('van-ban', SAMPLE, '-o', file, ...settings);
  expect([run.code, run.body.output]).toEqual([0, file]);
  const lines = (await readDocx(new Uint8Array(readFileSync(file)))).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );
  for (const text of texts(run.body)) expect(lines).toContain(text);
  for (const line of [
    'Số: 12/KH-UBND',
    'Ba Dinh, ngày 02 tháng 9 năm 2025',
    'PHÓ CHỦ TỊCH',
    'Đinh <b> & Thử',
  ])
    expect(lines).toContain(line);
  expect((await json('van-ban', SAMPLE, '-o', file)).body.error.code).toBe('exists');
  expect((await json('van-ban', SAMPLE, '-o', folder.file('x.doc'))).code).toBe(2);
});

test('a stop about the funding keeps it out of the text and says which', async () => {
  const file = folder.file('S4.xlsx', await story('S4'));
  const { code, body } = await json('van-ban', file);
  expect(code).toBe(1);
  expect(body.notMade).toEqual([
    {
      part: 'funding',
      why: expect.stringContaining('lỗi'),
      findings: expect.arrayContaining(['VON-001']),
    },
  ]);
  expect(texts(body).some((text) => text.includes('Tổng kinh phí'))).toBe(false);
  const out = folder.file('rong.docx');
  const bare = folder.file('hang.xlsx', await story('S10'));
  expect((await json('van-ban', bare, '-o', out)).body.output).toBeNull();
  expect(existsSync(out)).toBe(false);
});
