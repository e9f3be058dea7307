/** Columns that mark one class each: what a register has no column for is not known of it. */
import { grid } from '../../make/cell';
import { surveyOf } from '../../make/surveyed';
import { brief, read, registerFigures, withCode } from '../read';

/** Four households of one hamlet, marked below these headers. */
const counts = async (...headers: readonly string[]) => {
  const { facts, findings } = await surveyOf({
    name: 'Danh sách',
    rows: [
      ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO, HỘ THOÁT NGHÈO NĂM 2025'],
      ['STT', 'Họ và tên chủ hộ', 'Thôn', ...headers],
      ...[0, 1, 2, 3].map((line) => [
        line + 1,
        `Đinh Văn Mẫu ${line + 1}`,
        'Thôn Gò Mẫu',
        ...headers.map((_, at) => (line % headers.length === at ? 'x' : null)),
      ]),
    ],
  });
  const [hamlet] = facts.register?.byHamlet ?? [];
  return {
    poor: facts.register?.untold?.includes('poor') ? null : hamlet?.poor.value.toNumber(),
    nearPoor: facts.register?.untold?.includes('nearPoor')
      ? null
      : hamlet?.nearPoor.value.toNumber(),
    stops: findings.filter(({ severity }) => severity === 'stop').map(({ code }) => code),
  };
};

test.each(['Thoát CN', 'Thoát HCN', 'Thoát cận nghèo'])(
  'a mark below «%s» is of a household that left the class',
  async (left) => {
    expect(await counts('Hộ nghèo', 'Hộ CN', left)).toEqual({ poor: 2, nearPoor: 1, stops: [] });
  },
);

test('a class without a column beside a column of the other is not nought', async () => {
  expect(await counts('Hộ nghèo', 'Thoát nghèo')).toMatchObject({ poor: 2, nearPoor: null });
});

test.each([
  ['DANH SÁCH HỘ NGHÈO', 'x|x'],
  ['DANH SÁCH HỘ NGHÈO', '|'],
  ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO', '|'],
])('under «%s» a household marked «%s» is of no class, and is told', async (title, marks) => {
  const reading = await read({
    name: 'DS',
    rows: grid(`${title} NĂM 2025
      STT|Chủ hộ|Thôn|Số khẩu|Hộ nghèo|Hộ cận nghèo
      1|Hộ Mẫu Một|Thôn Gò|3|${marks}
      2|Hộ Mẫu Hai|Thôn Gò|3|x|
      3|Hộ Mẫu Ba|Thôn Gò|3||x`),
  });
  expect(registerFigures(reading)).toEqual({ 'Thôn Gò': [3, 1, 1] });
  expect(withCode(reading, 'HO-007').map((finding) => brief(finding, 1))).toEqual([
    'HO-007 check B3',
  ]);
});
