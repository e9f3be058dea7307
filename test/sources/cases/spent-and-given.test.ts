/** Tables of money in the layouts of offices: a month beside the year, several programmes, a code the other way round. */
import { grid } from '../../make/cell';
import { brief, graver, num, read, sentence, withCode, type Reading } from '../read';

const YEAR = { settings: { nam: '2025' } };

const spent = (reading: Reading) =>
  (reading.facts.disbursement?.lines ?? []).map(({ code, amounts }) => [
    code,
    num(amounts['disbursed.total']),
  ]);
const given = (reading: Reading) =>
  (reading.facts.funding?.lines ?? []).map(({ code, total }) => [code, num(total)]);

const SPENT = (month: string, sinceJanuary: string) => ({
  name: 'GN',
  rows: grid(`TÌNH HÌNH GIẢI NGÂN NĂM 2025
    ||||||ĐVT: triệu đồng
    STT|Nội dung|Kế hoạch vốn 2025|${month}|${sinceJanuary}|Tỷ lệ giải ngân (%)|Còn lại
    |Tổng số|300|15|120|40|180
    1|Dự án 2|200|10|80|40|120
    2|Dự án 7|100|5|40|40|60`),
});

describe('money spent in a period beside all that was spent', () => {
  test.each([
    ['Giải ngân trong tháng 9', 'Lũy kế giải ngân từ đầu năm'],
    ['Giải ngân tháng này', 'Giải ngân từ đầu năm đến nay'],
    ['Giải ngân trong kỳ', 'Lũy kế giải ngân đến hết kỳ báo cáo'],
    ['Giải ngân quý III', 'Đã giải ngân đến 30/9/2025'],
    ['Giải ngân tháng 9', 'Đã giải ngân'],
    ['Giải ngân trong tháng', 'Lũy kế'],
    ['Lũy kế giải ngân đến tháng trước', 'Lũy kế giải ngân đến tháng này'],
  ])('«%s» | «%s»: the second is taken, aloud', async (month, sinceJanuary) => {
    const reading = await read(SPENT(month, sinceJanuary), YEAR);
    expect(spent(reading)).toEqual([
      ['DA2', 80],
      ['DA7', 40],
    ]);
    expect(withCode(reading, 'BANG-003')).toHaveLength(1);
    expect(graver(reading).filter((item) => /VON-02[47]/.test(item))).toEqual([]);
  });

  test('alone it is taken and told', async () => {
    const reading = await read(
      {
        name: 'GN',
        rows: grid(`GIẢI NGÂN NĂM 2025|||ĐVT: triệu đồng
          STT|Nội dung|Kế hoạch vốn|Giải ngân trong tháng
          1|Dự án 2|200|10
          2|Dự án 7|100|5`),
      },
      YEAR,
    );
    expect(spent(reading)).toEqual([
      ['DA2', 10],
      ['DA7', 5],
    ]);
    expect(withCode(reading, 'BANG-004')).toHaveLength(1);
  });
});

describe('a table of several national programmes', () => {
  const TABLE = (first: string, own: string, last: string) => ({
    name: 'KH',
    rows: grid(`KẾ HOẠCH VỐN CÁC CHƯƠNG TRÌNH MTQG NĂM 2025||||ĐVT: triệu đồng
      STT|Nội dung|Tổng|TW|Tỉnh
      |Tổng cộng|660|600|60
      A|${first}|220|200|20
      1|Dự án 1: Đất ở, nhà ở|110|100|10
      2|Dự án 2: Ổn định dân cư|110|100|10
      B|${own}|330|300|30
      1|Dự án 2|220|200|20
      2|Dự án 7|110|100|10
      C|${last}|110|100|10
      1|Đường thôn|110|100|10`),
  });

  test.each([
    [
      'CTMTQG phát triển KT-XH vùng đồng bào DTTS&MN',
      'CTMTQG giảm nghèo bền vững',
      'CTMTQG xây dựng nông thôn mới',
    ],
    [
      'Vùng đồng bào dân tộc thiểu số và miền núi',
      'Giảm nghèo bền vững',
      'Xây dựng nông thôn mới giai đoạn 2021-2025',
    ],
    ['Chương trình DTTS và MN', 'Chương trình GNBV', 'Chương trình NTM'],
    ['Chương trình MTQG DTTS', 'Chương trình MTQG giảm nghèo', 'Vốn khác'],
  ])('«%s»: only the lines of the poverty programme count', async (first, own, last) => {
    const reading = await read(TABLE(first, own, last), YEAR);
    expect(given(reading)).toEqual([
      ['DA2', 220],
      ['DA7', 110],
    ]);
    expect(num(reading.facts.funding?.declared?.total ?? null)).toBe(330);
    expect(withCode(reading, 'VON-036').map(({ params }) => params.names)).toEqual([[first, last]]);
    expect(withCode(reading, 'VON-017')).toEqual([]);
  });

  test('a whole table of another programme gives nothing, and is told', async () => {
    const reading = await read(
      {
        name: 'KH',
        rows: grid(`KẾ HOẠCH VỐN CTMTQG PHÁT TRIỂN KT-XH VÙNG ĐỒNG BÀO DTTS VÀ MIỀN NÚI NĂM 2025
          STT|Nội dung|Tổng|TW|Tỉnh
          1|Dự án 1: Đất ở, nhà ở|110|100|10
          2|Dự án 4: Hạ tầng thiết yếu|110|100|10`),
      },
      YEAR,
    );
    expect(reading.facts.funding).toBeNull();
    expect(withCode(reading, 'VON-036')).toHaveLength(1);
  });

  test('the merged programme of 2026 has the matters of all three', async () => {
    const reading = await read(
      {
        name: 'KH',
        rows: grid(`KẾ HOẠCH VỐN NĂM 2026||||ĐVT: triệu đồng
          STT|Nội dung|Tổng|TW|Tỉnh
          I|Chương trình MTQG xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi|220|200|20
          1|Hợp phần thứ nhất|110|100|10
          2|Hợp phần thứ hai|110|100|10`),
      },
      { settings: { nam: '2026' } },
    );
    expect(given(reading).map(([code]) => code)).toEqual(['HP1', 'HP2']);
    expect(withCode(reading, 'VON-036')).toEqual([]);
  });
});

test.each([
  ['Dự án 4, tiểu dự án 3', 'DA4.3'],
  ['Dự án 3, TDA 1: Mô hình mẫu', 'DA3.1'],
  ['Dự án 3, tiểu dự án 1, tiểu dự án 2', 'DA3'],
  ['Dự án 3, Tiểu dự án 1 Dự án 4', 'DA3'],
])('«%s» is %s', async (name, code) => {
  const reading = await read(
    {
      name: 'KH',
      rows: grid(`STT|Nội dung|Tổng|NSTW|NS tỉnh\n1|Dự án 2|110|100|10\n2|${name}|220|200|20`),
    },
    YEAR,
  );
  expect(given(reading)).toEqual([
    ['DA2', 110],
    [code, 220],
  ]);
});

test('columns that each name their unit are read in it', async () => {
  const reading = await read(
    {
      name: 'KP',
      rows: grid(`STT|Nội dung|NSTW (đồng)|NS tỉnh (triệu đồng)|NS xã (triệu đồng)
        1|Dự án 2|400000000|40|20
        2|Dự án 7|200000000|20|10
        |Cộng|600000000|60|30`),
    },
    YEAR,
  );
  const { funding } = reading.facts;
  expect(funding?.unit).toBe('triệu đồng');
  expect(
    funding?.lines.map(({ central, province, commune }) => [central, province, commune].map(num)),
  ).toEqual([
    [400, 40, 20],
    [200, 20, 10],
  ]);
  expect(num(funding?.declared?.central ?? null)).toBe(600);
  expect(graver(reading)).toEqual([]);
});

describe('a table for each source', () => {
  const TABLE = (name: string, title: string, first: number, second: number) => ({
    name,
    rows: grid(`${title}||ĐVT: triệu đồng
      STT|Nội dung|Số tiền
      1|Dự án 2|${first}
      2|Dự án 7|${second}
      |Cộng|${first + second}`),
  });

  test.each([
    ['A', 'PHÂN BỔ NGÂN SÁCH TRUNG ƯƠNG NĂM 2025', 'B', 'PHÂN BỔ NGÂN SÁCH TỈNH NĂM 2025'],
    ['NSTW', 'KINH PHÍ NĂM 2025', 'NS tỉnh', 'KINH PHÍ NĂM 2025'],
  ])('«%s», «%s» and «%s», «%s» are added up', async (sheet, title, other, otherTitle) => {
    const reading = await read(
      [TABLE(sheet, title, 400, 200), TABLE(other, otherTitle, 40, 20)],
      YEAR,
    );
    const { funding } = reading.facts;
    expect(
      funding?.lines.map(({ code, total, central, province }) => [
        code,
        ...[total, central, province].map(num),
      ]),
    ).toEqual([
      ['DA2', 440, 400, 40],
      ['DA7', 220, 200, 20],
    ]);
    expect(num(funding?.declared?.total ?? null)).toBe(660);
    expect(withCode(reading, 'VON-037')).toHaveLength(1);
    expect(withCode(reading, 'VON-006')).toEqual([]);
  });

  test('two tables of one source still contradict each other', async () => {
    const title = 'PHÂN BỔ NGÂN SÁCH TỈNH NĂM 2025';
    const reading = await read([TABLE('A', title, 400, 200), TABLE('B', title, 40, 20)], YEAR);
    expect(withCode(reading, 'VON-006')).toHaveLength(1);
  });
});

describe('a column of all money beside what was carried over', () => {
  test.each(['Tổng vốn 2025 được sử dụng', 'Tổng vốn', 'Tổng cộng'])(
    '«%s» is told, and the year keeps its own',
    async (whole) => {
      const reading = await read(
        {
          name: 'KP',
          rows: grid(`NGUỒN VỐN NĂM 2025|||||ĐVT: triệu đồng
            STT|Nội dung|Vốn 2024 chuyển nguồn sang 2025|Vốn giao năm 2025|Bổ sung trong năm|${whole}
            1|Dự án 2|45|300|60|405
            2|Dự án 7|12|70|8|90
            |Tổng cộng|57|370|68|495`),
        },
        YEAR,
      );
      expect(given(reading)).toEqual([
        ['DA2', 360],
        ['DA7', 78],
      ]);
      expect(reading.facts.funding?.lines.map(({ carried }) => num(carried))).toEqual([45, 12]);
      expect(sentence(reading, 'VON-038')).toBe(
        `Cột «${whole}» ghi 495, gồm 57 vốn năm trước chuyển sang và 438 vốn của năm.`,
      );
    },
  );

  test('where a line does not add up, its cell is named', async () => {
    const reading = await read(
      {
        name: 'KP',
        rows: grid(`STT|Nội dung|Vốn kéo dài|Vốn giao năm 2025|Tổng vốn
          1|Dự án 2|45|300|345
          2|Dự án 5|5|20|25
          3|Dự án 7|12|70|92`),
      },
      YEAR,
    );
    expect(withCode(reading, 'VON-038').map((item) => brief(item))).toEqual([
      'VON-038 check E2 E4',
    ]);
  });

  test('a sum of other things is not told', async () => {
    const reading = await read(
      {
        name: 'KP',
        rows: grid(`STT|Nội dung|Vốn kéo dài|Vốn giao năm 2025|Tổng số thôn
          1|Dự án 2|45|300|7
          2|Dự án 7|12|70|7`),
      },
      YEAR,
    );
    expect(withCode(reading, 'VON-038')).toEqual([]);
  });
});

describe('the unit of a table of money', () => {
  const ROWS = (title: string, under: string) => ({
    name: 'KP',
    rows: grid(`${title}
      STT|Nội dung|Tổng số|NSTW|NS tỉnh
      1|Dự án 2|440000|400000|40000
      2|Dự án 7|220000|200000|20000
      ||||
      |${under}|||`),
  });

  test.each([
    ['KINH PHÍ NĂM 2025 (tr.đ)', 'Ghi chú', 'triệu đồng'],
    ['KINH PHÍ NĂM 2025 (1.000 đ)', 'Ghi chú', 'nghìn đồng'],
    ['KINH PHÍ NĂM 2025', '(Đơn vị tính thành tiền: 1.000 đồng)', 'nghìn đồng'],
    ['KINH PHÍ NĂM 2025', 'ĐVT: nghìn đồng', 'nghìn đồng'],
  ])('stands in the title «%s», or under it: «%s»', async (title, under, unit) => {
    const reading = await read(ROWS(title, under), YEAR);
    expect(reading.tables.map((table) => table.unit?.unit)).toEqual([unit]);
    expect(withCode(reading, 'BANG-011')).toEqual([]);
  });

  test('is not that of the table that follows', async () => {
    const reading = await read(
      {
        name: 'KP',
        rows: grid(`STT|Nội dung|Tổng số|NSTW|NS tỉnh
          1|Dự án 2|44|40|4
          2|Dự án 7|22|20|2

          ||||ĐVT: nghìn đồng
          STT|Nội dung|Kế hoạch vốn|Đã giải ngân|Còn lại
          1|Dự án 2|44000|40000|4000
          2|Dự án 7|22000|20000|2000`),
      },
      YEAR,
    );
    expect(reading.tables.map((table) => table.unit?.unit ?? null)).toEqual([null, 'nghìn đồng']);
  });

  test('while it is asked, no figure is given', async () => {
    const reading = await read(ROWS('KINH PHÍ NĂM 2025', 'Ghi chú'), YEAR);
    expect(withCode(reading, 'BANG-030').map((item) => brief(item))).toEqual(['BANG-030 stop C3']);
    expect(reading.facts.funding).toBeNull();
  });
});

test('money of projects by sources in rows, and who leads them, is funding', async () => {
  const reading = await read(
    {
      name: 'KP',
      rows: grid(`PHÂN BỔ KINH PHÍ NĂM 2025||ĐVT: triệu đồng|
        STT|Nội dung|Kinh phí|Đơn vị thực hiện
        I|Dự án 2|440|Phòng Kinh tế
        |Ngân sách TW|400|
        |Ngân sách tỉnh|40|
        II|Tiểu dự án 2 - Dự án 3|220|Trạm Y tế
        |Ngân sách TW|200|
        |Ngân sách tỉnh|20|
        |Tổng cộng (I+II)|660|`),
    },
    YEAR,
  );
  expect(
    reading.facts.funding?.lines.map(({ code, total, central, province, leads }) => [
      code,
      ...[total, central, province].map(num),
      ...leads.map(({ unit }) => unit),
    ]),
  ).toEqual([
    ['DA2', 440, 400, 40, 'Phòng Kinh tế'],
    ['DA3.2', 220, 200, 20, 'Trạm Y tế'],
  ]);
  expect(num(reading.facts.funding?.declared?.total ?? null)).toBe(660);
});

test.each([
  [
    'too large for its unit',
    'KINH PHÍ GIẢM NGHÈO NĂM 2025\nĐơn vị tính: triệu đồng',
    'BANG-030 stop C4',
  ],
  [
    'two units over it',
    'KINH PHÍ GIẢM NGHÈO NĂM 2025 (triệu đồng)\nĐVT: nghìn đồng',
    'BANG-009 stop A2 A1',
  ],
])('money %s is no figure until its unit is told', async (name, above, told) => {
  const rows = `STT|Nội dung|Tổng số|Trung ương|Xã
1|Dự án 2|460000000|400000000|60000000
2|Dự án 7|92000000|80000000|12000000`;
  const small = rows.replaceAll('000000|', '000|').replaceAll(/000000$/gm, '000');
  const reading = await read({
    name: 'KP',
    rows: grid(`${above}\n${name === 'two units over it' ? small : rows}`),
  });
  expect(graver(reading)).toContain(told);
});
