/**
 * Titles of the forms that communes and provinces send: what a title says of papers, methods,
 * standards, places and purposes holds nothing back; what says which households are counted is
 * asked, or holds for every column.
 */
import type { Survey } from '../../src/app/survey';
import { sampleSurvey, surveyOf } from '../make/surveyed';
import { HAMLETS } from '../make/sample/figures';
import { filledRows } from './filling';
import titles from './titles-at-large.json';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const PARTS = ['Tổng số hộ', 'Hộ dân tộc thiểu số', 'Số hộ nghèo', 'Hộ nghèo DTTS'];
const SUMMARY = {
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
    ['(Thời điểm 31/12/2025)'],
    ['STT', 'Thôn', ...PARTS],
    [1, 'Thôn Gò Mẫu', 200, 120, 30, 21],
    [2, 'Thôn Suối Mẫu', 100, 80, 12, 9],
    [null, 'Tổng cộng', 300, 200, 42, 30],
  ],
};

describe('a part of the households that a title is about', () => {
  let parts: Survey;
  beforeAll(async () => {
    parts = await surveyOf(SUMMARY);
  });

  test.each(titles.ofPart)('«%s» is that of every column', async (title) => {
    const { at } = await filledRows(parts, [
      [title],
      [null],
      ['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo'],
      [1, 'Thôn Gò Mẫu', null, null],
      [2, 'Thôn Suối Mẫu', null, null],
      [null, 'Tổng cộng', null, null],
    ]);
    expect(['C4', 'C5', 'C6'].map(at)).toEqual([21, 9, 30]);
    expect(at('D4')).toEqual(expect.stringMatching(/chưa có/));
  });

  test('a column of another part is no part of that title', async () => {
    const { at } = await filledRows(parts, [
      ['HỘ NGHÈO LÀ NGƯỜI DÂN TỘC THIỂU SỐ NĂM 2025'],
      [null],
      ['STT', 'Thôn', 'Hộ nghèo', 'Có chủ hộ là nữ'],
      [1, 'Thôn Gò Mẫu', null, null],
    ]);
    expect(at('C4')).toMatch(/tên biểu/);
  });
});

const first = async (title: string) => {
  const { at } = await filledRows(seen, [
    [title],
    [null],
    ['STT', 'Thôn', 'Hộ nghèo', 'Hộ cận nghèo'],
    [1, ONE.name, null, null],
  ]);
  return [at('C4'), at('D4')];
};

test.each(titles.neutral)('«%s» holds nothing back', async (title) => {
  expect(await first(title)).toEqual([ONE.poor, ONE.nearPoor]);
});

test.each(titles.limiting)('«%s» is asked', async (title) => {
  expect((await first(title))[0]).toEqual(expect.stringMatching(/tên biểu|mẫu hỏi|chưa có/));
});
