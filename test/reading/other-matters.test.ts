import { OTHER_MATTERS } from './nine';
import { grid } from '../make/cell';
import type { SheetSpec } from '../make/book';
import { num, read, type Reading } from '../sources/read';

const SUMMARY: SheetSpec = {
  name: 'Tổng hợp 2025',
  rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Thôn Mẫu Một|100|12|5
    2|Thôn Mẫu Hai|80|7|9
    |Tổng cộng|180|19|14`),
};
const REGISTER: SheetSpec = {
  name: 'DS hộ nghèo',
  rows: [
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    [],
    ...grid(`STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ
    1|Hồ Văn Mẫu Đ|Thôn Mẫu Một|4|Hộ nghèo
    2|Hồ Thị Mẫu E|Thôn Mẫu Hai|3|Hộ cận nghèo
    3|Hồ Văn Mẫu G|Thôn Mẫu Hai|5|Hộ nghèo`),
  ],
};

const figures = ({ facts }: Reading): unknown => [
  facts.households?.hamlets.map((place) => [
    place.key,
    num(place.figure('closing.total')),
    num(place.figure('closing.poor')),
    num(place.figure('closing.nearPoor')),
  ]) ?? null,
  facts.register?.byHamlet.map((place) => [place.key, num(place.poor), num(place.nearPoor)]) ??
    null,
  facts.funding?.lines.length ?? null,
  facts.targets?.targets.length ?? null,
  facts.flow ?? null,
  facts.disbursement ?? null,
];

test.each(OTHER_MATTERS.map((sheet) => [sheet.name, sheet] as const))(
  '«%s» gives no figure and is told in one line',
  async (_, sheet) => {
    const reading = await read(sheet);
    expect(figures(reading)).toEqual([null, null, null, null, null, null]);
    const told = reading.findings.filter((item) => item.cells.some((c) => c.sheet === sheet.name));
    expect(told.filter((item) => item.severity !== 'note')).toEqual([]);
    expect(told).toHaveLength(1);
  },
);

test.each(OTHER_MATTERS.map((sheet) => [sheet.name, sheet] as const))(
  '«%s» changes nothing in right tables beside it',
  async (_, sheet) => {
    const alone = await read([SUMMARY, REGISTER]);
    const beside = await read([SUMMARY, sheet, REGISTER]);
    expect(figures(beside)).toEqual(figures(alone));
    const others = beside.findings.filter(
      (item) => !item.cells.some((c) => c.sheet === sheet.name),
    );
    expect(others.map(({ code, cells }) => [code, cells])).toEqual(
      alone.findings.map(({ code, cells }) => [code, cells]),
    );
  },
);
