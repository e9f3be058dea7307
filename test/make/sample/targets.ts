/** Sheet «Chỉ tiêu»: every target of the plan, in its own words; a target without a number in the plan stays open. */
import type { SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { BOLD, CENTRED, COUNT, Drawing, HEADER, NUMBERS, TEXT } from '../drawing';
import {
  commune,
  CULTURE,
  ECONOMY,
  HAMLETS,
  percent,
  SERVICES,
  YEAR,
  type SampleHamlet,
} from './figures';
import { drawHead, PLAN_LINE, printed } from './head';
import { REGISTER } from './households';

interface SampleTarget {
  readonly ordinal: string;
  readonly name: string;
  readonly unit?: string;
  readonly previous?: number;
  readonly target?: string | number;
  readonly entitled?: number;
  readonly served?: number;
  readonly lead?: string;
}

const people = REGISTER.reduce((all, household) => all + household.people, 0);
/** Deprivation mark 9 is water, mark 10 the latrine. */
const without = (mark: number) =>
  REGISTER.filter((household) => household.marks.includes(mark)).length;

interface Group {
  readonly ordinal: string;
  readonly heading: string;
  readonly targets: readonly SampleTarget[];
}

function targetGroups(place: SampleHamlet): readonly Group[] {
  const { households, openingPoor, openingNearPoor, poor, nearPoor } = place;
  return [
    {
      ordinal: 'I',
      heading: 'Chỉ tiêu giảm nghèo',
      targets: [
        {
          ordinal: '1',
          name: 'Tỷ lệ hộ nghèo toàn xã',
          unit: '%',
          previous: percent(openingPoor, households),
          target: 'còn 5,57',
          entitled: households,
          served: poor,
        },
        {
          ordinal: '2',
          name: 'Số hộ nghèo giảm trong năm',
          unit: 'hộ',
          target: openingPoor - poor,
          served: openingPoor - poor,
        },
        {
          ordinal: '3',
          name: 'Tỷ lệ hộ cận nghèo toàn xã',
          unit: '%',
          previous: percent(openingNearPoor, households),
          target: 'còn 0,59',
          entitled: households,
          served: nearPoor,
        },
        {
          ordinal: '4',
          name: 'Số hộ cận nghèo giảm trong năm',
          unit: 'hộ',
          target: openingNearPoor - nearPoor,
          served: openingNearPoor - nearPoor,
        },
      ],
    },
    {
      ordinal: 'II',
      heading: 'Hỗ trợ sản xuất, nâng cao năng lực',
      targets: [
        {
          ordinal: '1',
          name: 'Xây dựng, nhân rộng mô hình giảm nghèo, dự án hỗ trợ phát triển sản xuất',
          unit: 'mô hình, dự án',
        },
        {
          ordinal: '2',
          name: 'Người có khả năng lao động, có nhu cầu thuộc hộ nghèo được hỗ trợ nâng cao năng lực sản xuất nông, lâm, ngư nghiệp',
          unit: '%',
          previous: 72,
          target: 80,
          entitled: 150,
          served: 126,
        },
        {
          ordinal: '3',
          name: 'Hộ nghèo, hộ cận nghèo có ít nhất một thành viên trong độ tuổi lao động có việc làm bền vững',
          unit: 'hộ',
        },
        {
          ordinal: '4',
          name: 'Cán bộ làm công tác giảm nghèo được bồi dưỡng, tập huấn kiến thức',
          unit: '%',
          previous: 100,
          target: 100,
          entitled: 12,
          served: 12,
          lead: ECONOMY,
        },
      ],
    },
    {
      ordinal: 'III',
      heading: 'Việc làm',
      targets: [
        {
          ordinal: '1',
          name: 'Người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo có nhu cầu được hỗ trợ kết nối, tư vấn, định hướng nghề nghiệp, tìm việc làm',
          unit: '%',
          previous: 100,
          target: 100,
          entitled: 96,
          served: 96,
          lead: CULTURE,
        },
        {
          ordinal: '2',
          name: 'Người lao động được hỗ trợ kết nối việc làm thành công',
          unit: 'người',
          previous: 15,
          target: 'khoảng 20',
          served: 19,
          lead: CULTURE,
        },
        {
          ordinal: '3',
          name: 'Vận động người lao động đi làm việc có thời hạn ở nước ngoài theo hợp đồng',
          unit: 'người',
        },
      ],
    },
    {
      ordinal: 'IV',
      heading: 'Y tế',
      targets: [
        {
          ordinal: '1',
          name: 'Người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế',
          unit: '%',
          previous: 100,
          target: 100,
          entitled: people,
          served: people,
        },
      ],
    },
    {
      ordinal: 'V',
      heading: 'Giáo dục, đào tạo',
      targets: [
        {
          ordinal: '1',
          name: 'Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi',
          unit: '%',
          previous: 86,
          target: 90,
          entitled: 143,
          served: 131,
        },
        {
          ordinal: '2',
          name: 'Người lao động thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo qua đào tạo',
          unit: '%',
          previous: 16.5,
          target: 20,
          entitled: 210,
          served: 44,
          lead: CULTURE,
        },
        {
          ordinal: '3',
          name: 'Người lao động có nhu cầu được hỗ trợ đào tạo kỹ năng nghề phù hợp',
          unit: '%',
          previous: 95,
          target: 100,
          entitled: 38,
          served: 38,
          lead: CULTURE,
        },
      ],
    },
    {
      ordinal: 'VI',
      heading: 'Nước sinh hoạt và vệ sinh',
      targets: [
        {
          ordinal: '1',
          name: 'Hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh',
          unit: '%',
          previous: 88,
          target: 100,
          entitled: REGISTER.length,
          served: REGISTER.length - without(9),
        },
        {
          ordinal: '2',
          name: 'Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh',
          unit: '%',
          previous: 48,
          target: '≥ 60',
          entitled: REGISTER.length,
          served: REGISTER.length - without(10),
        },
      ],
    },
    {
      ordinal: 'VII',
      heading: 'Thông tin',
      targets: [
        {
          ordinal: '1',
          name: 'Hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận sử dụng dịch vụ viễn thông, internet và tiếp cận thông tin về giảm nghèo',
          unit: '%',
          previous: 78,
          target: 85,
          entitled: 98,
          served: 85,
          lead: SERVICES,
        },
      ],
    },
  ];
}

export function targetSheet(hamlets: readonly SampleHamlet[] = HAMLETS): SheetSpec {
  const d = new Drawing();
  const top = drawHead(d, {
    leftTo: 'B',
    lastColumn: 'J',
    form: 'Biểu số 03',
    title: `CHỈ TIÊU GIẢM NGHÈO VÀ TIẾP CẬN DỊCH VỤ XÃ HỘI CƠ BẢN NĂM ${YEAR}`,
    lines: [PLAN_LINE],
  });
  d.row(
    `A${top}`,
    [
      'STT',
      'Chỉ tiêu',
      'ĐVT',
      `Thực hiện năm ${YEAR - 1}`,
      `Kế hoạch năm ${YEAR}`,
      'Số đối tượng',
      'Số thực hiện',
      'Tỷ lệ (%)',
      'Cơ quan chủ trì',
      'Ghi chú',
    ],
    HEADER,
  ).height(top, 36);
  d.row(
    `A${top + 1}`,
    ['A', 'B', 'C', '(1)', '(2)', '(3)', '(4)', '(5)=(4)/(3)*100', '(6)', '(7)'],
    NUMBERS,
  ).height(top + 1, 17);
  let row = top + 2;
  for (const group of targetGroups(commune(hamlets))) {
    d.put(`A${row}`, group.ordinal, { ...CENTRED, ...BOLD }).put(`B${row}`, group.heading, {
      ...TEXT,
      ...BOLD,
    });
    d.row(`C${row}`, Array<CellSpec>(8).fill(null), TEXT).height(row, 20);
    row += 1;
    for (const target of group.targets) {
      drawTarget(d, row, target);
      row += 1;
    }
  }
  const notes =
    'Ghi chú: chỉ tiêu để trống ở cột (2) là chỉ tiêu Kế hoạch không nêu con số; số liệu các cột (1), (3), (4) là minh họa.';
  d.span(`A${row}:J${row}`, notes, {
    italic: true,
    size: 11,
    wrap: true,
    vertical: 'center',
  }).height(row, 20);
  return d.sheet({
    name: 'Chỉ tiêu',
    widths: { A: 6, B: 52, C: 9, D: 11, E: 12, F: 10, G: 10, H: 15, I: 24, J: 12 },
    freeze: [top + 1, 2],
    print: printed('landscape', `${top}:${top + 1}`),
    gridLines: false,
    tabColor: '2F75B5',
  });
}

function drawTarget(d: Drawing, row: number, t: SampleTarget): void {
  const hasRate = t.unit === '%' && t.entitled !== undefined && t.served !== undefined;
  const rate: CellSpec = hasRate
    ? { v: percent(t.served!, t.entitled!), f: `ROUND(G${row}/F${row}*100,2)`, format: '0.00' }
    : null;
  const figure = (value: string | number | undefined): CellSpec => ({
    v: value ?? null,
    ...(typeof value === 'number' && !Number.isInteger(value) ? { format: '0.00' } : {}),
  });
  d.put(`A${row}`, t.ordinal, CENTRED)
    .put(`B${row}`, t.name, TEXT)
    .put(`C${row}`, t.unit ?? null, CENTRED);
  d.row(
    `D${row}`,
    [figure(t.previous), figure(t.target), t.entitled ?? null, t.served ?? null, rate],
    { ...COUNT, align: 'center' },
  );
  d.put(`I${row}`, t.lead ?? null, CENTRED)
    .put(`J${row}`, null, TEXT)
    .height(row, Math.max(20, Math.ceil(t.name.length / 50) * 17 + 3));
}
