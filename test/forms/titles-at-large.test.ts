/**
 * Titles of the forms that communes and provinces send: what a title says of papers, methods,
 * standards, places and purposes holds nothing back; what says which households are counted is
 * asked, or holds for every column.
 */
import type { Survey } from '../../src/app/survey';
import { sampleSurvey } from '../make/surveyed';
import { HAMLETS } from '../make/sample/figures';
import { filledRows } from './filling';
import titles from './titles-at-large.json';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
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
