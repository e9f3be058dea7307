/** Tables that a person reads at once: other words for a hamlet's whole, footnotes, rates beside sums. */
import { classOf } from '../../../src/catalogue/classes';
import { grid } from '../../make/cell';
import { graver, hamletFigures, read, type Reading } from '../read';

const summary = (rows: string, merges: readonly string[] = []) =>
  read({
    name: 'TH',
    merges,
    rows: grid(`KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025 XÃ SUỐI MẪU

${rows}`),
  });

const codes = (reading: Reading) => graver(reading).map((item) => item.split(' ')[0]);

const TWO = { 'Nà Mẫu': [90, 28, 14], 'Khuổi Mẫu': [70, 35, 8] };

test.each([
  ['Bản', 'Số hộ toàn bản'],
  ['Xóm', 'Số hộ trong xóm'],
  ['Ấp', 'Số hộ dân của ấp'],
  ['Khu', 'Tổng hộ'],
  ['Tên khu phố', 'Tổng số hộ của khu phố'],
])('the households of a whole «%s» under «%s»', async (place, header) => {
  const reading = await summary(`STT|${place}|${header}|Hộ nghèo|Hộ cận nghèo
    1|Nà Mẫu|90|28|14
    2|Khuổi Mẫu|70|35|8
    |Cộng|160|63|22`);
  expect([hamletFigures(reading), graver(reading)]).toEqual([TWO, []]);
});

test('people before households under a heading for the whole hamlet', async () => {
  const reading = await summary(
    `STT|Xóm|Toàn xóm||Nghèo||Cận nghèo|
    ||Khẩu|Hộ|Khẩu|Hộ|Khẩu|Hộ
    1|Nà Mẫu|400|90|120|28|60|14
    2|Khuổi Mẫu|310|70|150|35|30|8`,
    ['C3:D3', 'E3:F3', 'G3:H3'],
  );
  expect(hamletFigures(reading)).toEqual(TWO);
  expect(
    reading.facts.households?.hamlets.map((place) => place.figure('people')?.value.toNumber()),
  ).toEqual([400, 310]);
});

test.each([
  ['of both classes together', '46.67', '61.43', []],
  ['of the near-poor beside it', '15.56', '11.43', []],
  ['of neither', '50', '50', ['HO-003', 'HO-003']],
])('a rate without a name is %s by its figures', async (_, first, second, told) => {
  const reading = await summary(`STT|Thôn|Tổng số hộ|Tổng nghèo đa chiều|Hộ nghèo|Hộ cận nghèo|Tỷ lệ
    1|Nà Mẫu|90|42|28|14|${first}
    2|Khuổi Mẫu|70|43|35|8|${second}`);
  expect([hamletFigures(reading), codes(reading)]).toEqual([TWO, told]);
});

test('a ratio of column numbers without its hundred is no mistake', async () => {
  const reading = await summary(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo|Tỷ lệ hộ nghèo
    A|B|1|2|3|4=2/1
    1|Nà Mẫu|100|28|14|28
    2|Khuổi Mẫu|70|35|8|50`);
  expect(graver(reading)).toEqual([]);
});

const FOOTED = `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Nà Mẫu|90*|28 (1)|14
    2|Khuổi Mẫu|70|35|8 [2]
    |Cộng|160|63|22`;

test('numbers with the sign of a footnote that is told below are read without it', async () => {
  const reading = await summary(
    `${FOOTED}\n    (1) gồm hai hộ mới chuyển về; [2] chưa thống nhất; * theo công an xã`,
  );
  expect([hamletFigures(reading), graver(reading)]).toEqual([TWO, []]);
});

test('without the footnote such a cell may say two things, and stops', async () => {
  const reading = await summary(FOOTED);
  expect(codes(reading)).toEqual(expect.arrayContaining(['SO-003', 'SO-006']));
  expect(hamletFigures(reading)['Nà Mẫu']).toEqual([null, null, 14]);
});

test.each([
  ['H. cận nghèo', 'near-poor'],
  ['Hộ CN', 'near-poor'],
  ['H.CN', 'near-poor'],
  ['Hộ c.nghèo', 'near-poor'],
  ['H. nghèo', 'poor'],
  ['Hộ N', 'poor'],
  ['H. thoát nghèo', null],
])('«%s» is the class %s', (text, group) => {
  expect(classOf(text)).toBe(group);
});

test('a cell that could not be read is unknown to the sum of the hamlets, and a blank one is not', async () => {
  const rows = (cell: string) => `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Nà Mẫu|90|${cell}|14
    2|Khuổi Mẫu|70|35|8
    |Cộng|160|63|22`;
  expect(codes(await summary(rows('28 (1)')))).toEqual(['SO-003', 'HO-021']);
  expect(codes(await summary(rows('')))).toContain('HO-001');
});
