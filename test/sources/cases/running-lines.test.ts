/** Sentences between the title and the table change neither its moment nor what it is. */
import { grid } from '../../make/cell';
import { hamletFigures, read } from '../read';

const summary = (...over: string[]) => ({
  name: 'TH',
  rows: [
    ...over.map((line) => [line]),
    ...grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Thôn Một|40|5|6
      2|Thôn Hai|30|4|3
      |Tổng cộng|70|9|9`),
  ],
});
const TITLE = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

test.each([
  'Căn cứ Kế hoạch rà soát số 12/KH-UBND của UBND xã;',
  'Phấn đấu năm 2026 giảm 12 hộ nghèo.',
  'Số liệu đầu năm 2025 xem biểu khác.',
  'Theo kế hoạch tỉnh giao giảm 18 hộ',
  '(Phục vụ xây dựng kế hoạch năm 2026)',
  'Trong đó có 7 hộ nghèo dân tộc thiểu số',
  'Xã có 2 thôn; đầu năm có 12 hộ nghèo, 9 hộ cận nghèo.',
  'Niêm yết từ ngày 20/11/2025 đến 22/11/2025',
])('«%s»', async (line) => {
  const { facts } = await read(summary(TITLE, line));
  expect([facts.households?.basis, facts.households?.asOf]).toEqual(['actual', null]);
  expect(facts.households?.hamlets[0]?.figure('closing.poor')?.value.toNumber()).toBe(5);
});

test('what the only title says holds, and a line of the figures themselves', async () => {
  const opening = await read(summary('Số hộ nghèo, hộ cận nghèo đầu năm 2025 của các thôn.'));
  expect(opening.facts.households?.basis).toBe('opening');
  const told = await read(summary(TITLE, 'Số liệu đầu năm 2025 của các thôn.'));
  expect(told.facts.households?.basis).toBe('opening');
});

test('a forecast beside the result feeds nothing, and alone it is asked about', async () => {
  const forecast = { ...summary('DỰ BÁO HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026'), name: 'DB' };
  const both = await read([forecast, summary(TITLE)]);
  expect(hamletFigures(both)['Thôn Một']).toEqual([40, 5, 6]);
  expect(both.tables.map(({ grid: { sheet } }) => sheet)).toEqual(['TH']);
  const alone = await read(forecast);
  expect([alone.facts.households, alone.recognition.questions.length]).toEqual([null, 1]);
});
