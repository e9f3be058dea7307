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

test('of several titles the nearest says which households are counted', async () => {
  const { facts } = await read({
    name: 'BC',
    rows: grid(`BÁO CÁO NHANH HỘ NGHÈO NĂM 2025
      1. Số hộ dân cư
      Thôn|Số hộ|Số khẩu
      Thôn Một|40|150
      Thôn Hai|30|120
      Cộng|70|270
      ||
      2. Số hộ cận nghèo
      Thôn|Số hộ|Số khẩu
      Thôn Một|6|20
      Thôn Hai|3|12
      Cộng|9|32`),
  });
  const [place] = facts.households?.hamlets ?? [];
  expect(
    (['total', 'poor', 'nearPoor'] as const).map(
      (group) => place?.figure(`closing.${group}`)?.value.toNumber() ?? null,
    ),
  ).toEqual([40, null, 6]);
});

test('a forecast beside the result feeds nothing, and alone it is asked about', async () => {
  const forecast = { ...summary('DỰ BÁO HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026'), name: 'DB' };
  const both = await read([forecast, summary(TITLE)]);
  expect(hamletFigures(both)['Thôn Một']).toEqual([40, 5, 6]);
  expect(both.tables.map(({ grid: { sheet } }) => sheet)).toEqual(['TH']);
  const alone = await read(forecast);
  expect([alone.facts.households, alone.recognition.questions.length]).toEqual([null, 1]);
});

test.each([
  ['T10', 'T11'],
  ['30-6', '31-12'],
  ['Lần 1', 'Lần 2'],
  ['Thôn báo cáo', 'Xã chốt'],
  ['Năm trước', 'Năm nay'],
])('of the sheets «%s» and «%s» the later counts', async (before, after) => {
  const older = {
    name: before,
    rows: [
      [TITLE],
      ...grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
        1|Thôn Một|41|7|8
        2|Thôn Hai|31|6|5`),
    ],
  };
  const reading = await read([older, { ...summary(TITLE), name: after }]);
  expect(hamletFigures(reading)).toEqual({ 'Thôn Một': [40, 5, 6], 'Thôn Hai': [30, 4, 3] });
});

test('sheets of different hamlets are none of one another', async () => {
  const other = {
    name: 'T2',
    rows: [
      [TITLE],
      ...grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
        1|Thôn Ba|41|7|8
        2|Thôn Bốn|31|6|5`),
    ],
  };
  const reading = await read([{ ...summary(TITLE), name: 'T1' }, other]);
  expect(Object.keys(hamletFigures(reading))).toHaveLength(4);
});
