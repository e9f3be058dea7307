/**
 * What a form asks for in words that are near to what the workbook holds: each cell has the figure
 * that is asked for, or none, with a reason.
 */
import { fillForm, whyBlank, type FormFill } from '../../src/app/fill-form';
import type { Survey } from '../../src/app/survey';
import { NO_CORRECTIONS } from '../../src/sources/corrections';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { sampleSurvey } from '../make/surveyed';
import { COMMUNE, HAMLETS } from '../make/sample/figures';
import { formIn } from './filling';

const [ONE, TWO] = HAMLETS;
if (!ONE || !TWO) throw new Error('the sample has hamlets');
const n = null;
type Row = NonNullable<SheetSpec['rows']>[number];

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

async function fill(spec: SheetSpec, by: Survey = seen): Promise<FormFill> {
  const port = await openXlsx(await book([spec]));
  const sheet = await formIn(port);
  return fillForm(port, sheet, by, { today: '2026-01-05' });
}

const valuesOf = ({ plan }: FormFill): Record<string, number | string> =>
  Object.fromEntries(plan.filled.map(({ cell, value }) => [cell, value]));
const reasonOf = ({ plan }: FormFill, cell: string): string => {
  const blank = plan.blank.find((one) => one.cell === cell);
  return blank ? whyBlank(blank.why) : 'filled';
};

/** One hamlet under the given columns; the figures of C3, D3, … */
const oneHamlet = (title: string, headers: readonly string[]): SheetSpec => ({
  name: 'Mẫu',
  looks: { [`A2:${'CDEFGH'[headers.length - 1]}3`]: { border: true } },
  rows: [[title], ['STT', 'Thôn', ...headers], [1, ONE.name, ...headers.map(() => n)]] as Row[],
});

const lacking = async (words: string): Promise<number> => {
  const done = await fill(oneHamlet('BIỂU TỔNG HỢP', [`Số hộ nghèo thiếu hụt ${words}`]));
  return Number(valuesOf(done).C3);
};

it.each([
  ['bảo hiểm y tế', 'Số hộ nghèo có bảo hiểm y tế'],
  ['nhà tiêu hợp vệ sinh', 'Số hộ nghèo sử dụng nhà tiêu hợp vệ sinh'],
  ['dịch vụ viễn thông', 'Số hộ nghèo được tiếp cận dịch vụ viễn thông'],
  ['nước sạch', 'Số hộ nghèo không thiếu hụt nước sạch'],
])('those who have %s are the poor less those who lack it', async (words, header) => {
  const lack = await lacking(words);
  const done = await fill(oneHamlet('BIỂU TỔNG HỢP', [header]));
  expect(valuesOf(done).C3).toBe(ONE.poor - lack);
});

it('words of lack are no words of having', async () => {
  const done = await fill(
    oneHamlet('BIỂU TỔNG HỢP', ['Số hộ nghèo không có nhà tiêu hợp vệ sinh']),
  );
  expect(valuesOf(done).C3).toBe(await lacking('nhà tiêu hợp vệ sinh'));
});

it.each([
  ['a bare indicator without a word of lack', 'Hộ nghèo về bảo hiểm y tế', /thiếu hụt/],
  ['a service as a whole', 'Số hộ nghèo về giáo dục', /thiếu hụt/],
  ['a change without its kind', 'Số hộ nghèo biến động', /không có số nào/],
  ['hamlets that are counted', 'Số thôn có hộ nghèo', /sổ chưa có|trái nhau/],
  ['a count in money', 'Số hộ nghèo (triệu đồng)', /triệu đồng/],
  ['a rate in a thousand', 'Tỷ lệ hộ nghèo (‰)', /‰/],
  ['a part that is no part of its base', 'Tỷ lệ hộ nghèo/hộ cận nghèo (%)', /trên tổng nào/],
  ['a class within itself', 'Tỷ lệ hộ nghèo/tổng số hộ nghèo (%)', /trên tổng nào/],
  ['those who were reviewed', 'Tổng số hộ được rà soát', /sổ chưa có|không nói/],
])('%s stays blank', async (_, header, why) => {
  const done = await fill(oneHamlet('TỔNG HỢP HỘ NGHÈO', [header]));
  expect(valuesOf(done)).toEqual({});
  expect(reasonOf(done, 'C3')).toMatch(why);
});

it('under a title about lacks a bare indicator is lacked, beside others that are told apart', async () => {
  const done = await fill(
    oneHamlet('CÁC CHỈ SỐ THIẾU HỤT CỦA HỘ NGHÈO', ['Bảo hiểm y tế', 'Dinh dưỡng', 'Việc làm']),
  );
  expect(valuesOf(done)).toEqual({
    C3: await lacking('bảo hiểm y tế'),
    D3: await lacking('dinh dưỡng'),
    // By the sample's register.
    E3: 16,
  });
});

it('"Tổng số hộ" beside a count of the title\'s own households is of all of them', async () => {
  const done = await fill(oneHamlet('HỘ NGHÈO CUỐI NĂM', ['Tổng số hộ', 'Số hộ', 'Tỷ lệ (%)']));
  expect(valuesOf(done)).toMatchObject({ C3: ONE.households, D3: ONE.poor });
});

it('a general rate is that of both classes', async () => {
  const done = await fill(
    oneHamlet('BIỂU TỔNG HỢP', [
      'Tổng số hộ dân cư',
      'Hộ nghèo và hộ cận nghèo',
      'Tỷ lệ chung (%)',
    ]),
  );
  const both = ONE.poor + ONE.nearPoor;
  expect(valuesOf(done)).toEqual({
    C3: ONE.households,
    D3: both,
    E3: Math.round((both / ONE.households) * 10_000) / 100,
  });
});

it('a second rate is that of the people, and parts are of the people that their total counts', async () => {
  const done = await fill({
    name: 'Mẫu',
    looks: { 'A1:I3': { border: true } },
    merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2', 'H1:I1'],
    rows: [
      ['STT', 'Thôn', 'Hộ nghèo', n, n, n, 'Tổng số khẩu nghèo, cận nghèo', 'Trong đó', n],
      [n, n, 'Hộ', 'Tỷ lệ', 'Khẩu', 'Tỷ lệ', n, 'Nghèo', 'Cận nghèo'],
      [1, ONE.name, n, n, n, n, n, n, n],
    ],
  });
  const there = valuesOf(done);
  expect(there.C3).toBe(ONE.poor);
  // The sample counts no people of all households.
  expect(there.F3).toBeUndefined();
  expect(there.H3).toBe(there.E3);
  expect(Number(there.H3) + Number(there.I3)).toBe(there.G3);
});

it('a people that the workbook does not have is no total', async () => {
  const done = await fill({
    name: 'Mẫu',
    looks: { 'A1:C5': { border: true } },
    rows: [
      ['STT', 'Dân tộc', 'Số hộ nghèo'],
      [1, 'Kinh', n],
      [2, 'Hrê', n],
      [3, 'Co', n],
      [4, 'Có', n],
    ],
  });
  expect(Object.keys(valuesOf(done))).toEqual(['C2', 'C3']);
  expect(reasonOf(done, 'C4')).toMatch(/theo dân tộc/);
  expect(reasonOf(done, 'C5')).toMatch(/chưa hiểu dòng/);
});

it('tables side by side are two, and the column between them is none', async () => {
  const done = await fill({
    name: 'Mẫu',
    looks: { 'A2:C4': { border: true }, 'E2:G4': { border: true } },
    rows: [
      ['A. HỘ NGHÈO', n, n, n, 'B. HỘ CẬN NGHÈO', n, n],
      ['STT', 'Thôn', 'Số hộ', n, 'STT', 'Thôn', 'Số hộ'],
      [1, ONE.name, n, n, 1, TWO.name, n],
      [2, TWO.name, n, n, 2, ONE.name, n],
    ],
  });
  expect(valuesOf(done)).toEqual({
    C3: ONE.poor,
    C4: TWO.poor,
    G3: TWO.nearPoor,
    G4: ONE.nearPoor,
  });
});

it('one list in two halves goes on at the right', async () => {
  const done = await fill({
    name: 'Mẫu',
    looks: { 'A1:F3': { border: true } },
    rows: [
      ['STT', 'Thôn', 'Hộ nghèo', 'STT', 'Thôn', 'Hộ nghèo'],
      [1, ONE.name, n, 2, TWO.name, n],
      [3, n, n, 4, n, n],
    ],
  });
  expect(valuesOf(done)).toEqual({ C2: ONE.poor, F2: TWO.poor });
  expect(reasonOf(done, 'C3')).toMatch(/dòng trống/);
});

it('asks before it fills the form of another commune', async () => {
  const form = (head: string): SheetSpec => ({
    name: 'Mẫu',
    looks: { 'A3:C4': { border: true } },
    rows: [[head], ['TỔNG HỢP HỘ NGHÈO'], ['STT', 'Thôn', 'Hộ nghèo'], [1, n, n]],
  });
  for (const own of [`UBND XÃ ${COMMUNE.toUpperCase()}`, 'UBND XÃ …………', 'BIỂU CẤP XÃ'])
    expect((await fill(form(own))).plan.filled.length).toBeGreaterThan(0);
  const other = await fill(form('UBND XÃ MẪU ĐÔNG'));
  const [question] = other.plan.questions;
  expect(other.change).toBeNull();
  expect(question).toMatchObject({ code: 'form-commune', params: { name: 'MẪU ĐÔNG' } });
  const answered = await sampleSurvey({
    corrections: { ...NO_CORRECTIONS, questions: new Map([[question?.id ?? '', 'van-dien']]) },
  });
  expect((await fill(form('UBND XÃ MẪU ĐÔNG'), answered)).plan.filled.length).toBeGreaterThan(0);
});

it('offers the hamlets that no row names, and figures of the class that a column names', async () => {
  const done = await fill({
    name: 'Mẫu',
    looks: { 'A1:D4': { border: true } },
    merges: ['A1:A2', 'B1:B2', 'C1:D1'],
    rows: [
      ['STT', 'Thôn', 'Hộ nghèo', n],
      [n, n, 'Tổng số', 'Có nhà tạm'],
      [1, 'Khu Không Tên', n, n],
      [2, ONE.name, n, n],
    ],
  });
  const choices = (code: string): string[] =>
    done.plan.questions
      .filter((one) => one.code === code)
      .flatMap((one) => one.choices.map(({ id }) => id));
  expect(choices('form-row')).toEqual(expect.arrayContaining([TWO.name, 'Toàn xã']));
  expect(choices('form-row')).not.toContain(ONE.name);
  expect(choices('form-column')).toEqual([
    'Hộ nghèo cuối năm',
    'Hộ nghèo đầu năm',
    'Hộ nghèo giảm trong năm',
    'Hộ nghèo là người dân tộc thiểu số',
    'Hộ nghèo không có khả năng lao động',
    'Hộ nghèo có người có công',
    'de-trong',
  ]);
});

it('a rate of a target is a rate, its plan a number, and its unit that of the row', async () => {
  const target = seen.facts.targets?.targets.find(
    ({ unit, served, entitled, comparison }) => unit === '%' && served && entitled && comparison,
  );
  if (!target) throw new Error('the sample has such a target');
  const done = await fill({
    name: 'Mẫu',
    looks: { 'A1:G3': { border: true } },
    rows: [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Số đối tượng', 'Số thực hiện', 'Tỷ lệ (%)'],
      [1, target.name, '%', n, n, n, n],
      [2, target.name, 'người', n, n, n, n],
    ],
  });
  const there = valuesOf(done);
  const rate = Number(there.F2) / Number(there.E2);
  expect(there.G2).toBe(Math.round(rate * 10_000) / 100);
  expect(there.F2).toBe(there.F3);
  expect(reasonOf(done, 'D3')).toMatch(/đơn vị tính của dòng/);
});
