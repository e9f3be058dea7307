/**
 * The money of a year after 2025: the lines of the programme of 2026–2030, in 2026 beside what is carried over of the programme before it;
 * a decision that adds to two lines; who leads what; what households got. All amounts are made up, in triệu đồng.
 */
import { book, type SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { communeSheets, date, yearOf } from './sheets';
import type { TrueCommune } from '.';

type Sources = readonly [investment: number, recurrent: number, province: number, commune: number];

export interface Leaf {
  readonly code: string;
  readonly lead: string;
  readonly given: Sources;
  /** What the second decision adds. */
  readonly added?: Sources;
  readonly spent: readonly [central: number, province: number, commune: number];
}
/** A row of the tables; one without a leaf is the sum of the rows whose codes begin with its own. */
export interface Row {
  readonly code: string;
  readonly ordinal: string;
  readonly name: string;
  readonly leaf?: Leaf;
}

const [ECONOMY, CULTURE, SERVICES] = [
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Cung ứng dịch vụ công',
];
const head = (code: string, ordinal: string, name: string): Row => ({ code, ordinal, name });
const row = (
  code: string,
  ordinal: string,
  name: string,
  lead: string,
  given: Sources,
  spent: Leaf['spent'],
  added?: Sources,
): Row => ({
  code,
  ordinal,
  name,
  leaf: { code, lead, given, spent, ...(added ? { added } : {}) },
});

export const NEW: readonly Row[] = [
  head('HP1', 'I', 'Hợp phần thứ nhất'),
  head('HP1.2', '1', 'Nội dung thành phần 2: Phát triển hạ tầng kinh tế - xã hội nông thôn'),
  // A content that has investment alone: the circular on recurrent money does not name it.
  row(
    'HP1.2.04',
    '1.1',
    'Nội dung 04: Đường trục thôn thử',
    ECONOMY,
    [790, 0, 79, 40],
    [560, 56, 28],
  ),
  row('HP1.2.14', '1.2', 'Nội dung 14: Vận hành, bảo trì thử', ECONOMY, [0, 60, 6, 3], [40, 4, 2]),
  head('HP1.3', '2', 'Nội dung thành phần 3: Phát triển kinh tế nông thôn'),
  row(
    'HP1.3.01',
    '2.1',
    'Nội dung 01: Mô hình liên kết thử',
    ECONOMY,
    [0, 300, 20, 25],
    [150, 10, 12.5],
  ),
  row(
    'HP1.3.05',
    '2.2',
    'Nội dung 05: Sản phẩm đặc trưng thử',
    SERVICES,
    [0, 120, 10, 8],
    [30, 0, 0],
    [0, 40, 4, 2],
  ),
  row(
    'HP1.4',
    '3',
    'Nội dung thành phần 4: Phát triển nguồn nhân lực và hỗ trợ tạo việc làm bền vững',
    CULTURE,
    [0, 210, 20, 12],
    [105, 10, 6],
  ),
  row(
    'HP1.10',
    '4',
    'Nội dung thành phần 10: Nâng cao năng lực, truyền thông, giám sát, đánh giá',
    ECONOMY,
    [0, 46, 4, 3],
    [46, 4, 3],
  ),
  head('HP2', 'II', 'Hợp phần thứ hai'),
  row(
    'HP2.2',
    '1',
    'Nội dung thành phần 2: Hỗ trợ phát triển sản xuất, tạo sinh kế và nâng cao thu nhập',
    ECONOMY,
    [0, 500, 50, 25],
    [200, 20, 10],
    [0, 100, 10, 5],
  ),
  row(
    'HP2.3',
    '2',
    'Nội dung thành phần 3: Phát triển nguồn nhân lực vùng đồng bào DTTS&MN',
    CULTURE,
    [0, 90, 9, 5],
    [0, 0, 0],
  ),
];

export const OLD: readonly Row[] = [
  row(
    'DA1',
    '1',
    'Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội',
    ECONOMY,
    [240, 0, 24, 12],
    [240, 24, 12],
  ),
  row(
    'DA2',
    '2',
    'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
    ECONOMY,
    [0, 180, 18, 9],
    [90, 9, 4.5],
  ),
  head('DA3', '3', 'Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng'),
  row(
    'DA3.1',
    '3.1',
    'Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp',
    SERVICES,
    [0, 64, 7, 3],
    [64, 7, 3],
  ),
  row('DA3.2', '3.2', 'Tiểu dự án 2: Cải thiện dinh dưỡng', CULTURE, [0, 22, 3, 1], [11, 1, 0]),
  head('DA4', '4', 'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững'),
  row(
    'DA4.1',
    '4.1',
    'Tiểu dự án 1: Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn',
    CULTURE,
    [0, 35, 4, 2],
    [35, 4, 2],
  ),
  row('DA4.3', '4.2', 'Tiểu dự án 3: Hỗ trợ việc làm bền vững', CULTURE, [0, 28, 3, 2], [7, 0, 0]),
  row(
    'DA5',
    '5',
    'Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo',
    ECONOMY,
    [0, 120, 12, 6],
    [120, 12, 6],
  ),
  head('DA6', '6', 'Dự án 6: Truyền thông và giảm nghèo về thông tin'),
  row('DA6.1', '6.1', 'Tiểu dự án 1: Giảm nghèo về thông tin', CULTURE, [0, 18, 2, 1], [18, 2, 1]),
  row(
    'DA6.2',
    '6.2',
    'Tiểu dự án 2: Truyền thông về giảm nghèo đa chiều',
    SERVICES,
    [0, 14, 1.5, 1],
    [14, 1.5, 1],
  ),
  row(
    'DA7',
    '7',
    'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
    ECONOMY,
    [0, 25, 2.5, 1.5],
    [20, 2, 1],
  ),
];

export const rowsOf = (year: number): readonly Row[] => (year === 2026 ? [...NEW, ...OLD] : NEW);
/** The lines under a code; all of them under "". */
export const leavesOf = (rows: readonly Row[], code = ''): Leaf[] =>
  rows.flatMap(({ leaf }) =>
    leaf && (code === '' || leaf.code === code || leaf.code.startsWith(`${code}.`)) ? [leaf] : [],
  );
export const total = (leaves: readonly Leaf[], of: (leaf: Leaf) => number): number =>
  leaves.reduce((all, leaf) => all + of(leaf), 0);
/** As both decisions together give it. */
export const source =
  (at: 0 | 1 | 2 | 3) =>
  (leaf: Leaf): number =>
    leaf.given[at] + (leaf.added?.[at] ?? 0);
export const centralOf = (leaf: Leaf): number => source(0)(leaf) + source(1)(leaf);
export const localOf = (leaf: Leaf): number => source(2)(leaf) + source(3)(leaf);
export const givenOf = (leaf: Leaf): number => centralOf(leaf) + localOf(leaf);
export const spentOf = ({ spent }: Leaf): number => spent[0] + spent[1] + spent[2];

const NEW_PROGRAMME = 'Chương trình MTQG giai đoạn 2026-2030';
const OLD_PROGRAMME = 'Vốn kéo dài Chương trình MTQG giảm nghèo bền vững 2021-2025';

type Amounts = (leaves: readonly Leaf[]) => CellSpec[];
const tree = (
  rows: readonly Row[],
  amounts: Amounts,
  more: (leaf: Leaf) => CellSpec,
): CellSpec[][] =>
  rows.map(({ code, ordinal, name, leaf }) => [
    ordinal,
    name,
    ...amounts(leavesOf(rows, code)),
    leaf ? more(leaf) : null,
  ]);

/** In 2026 both programmes, each under its own heading, and in all. */
function table(year: number, amounts: Amounts, more: (leaf: Leaf) => CellSpec): CellSpec[][] {
  const all = [null, 'TỔNG CỘNG', ...amounts(leavesOf(rowsOf(year))), null];
  if (year !== 2026) return [all, ...tree(NEW, amounts, more)];
  return [
    all,
    ['A', NEW_PROGRAMME, ...amounts(leavesOf(NEW)), null],
    ...tree(NEW, amounts, more),
    ['B', OLD_PROGRAMME, ...amounts(leavesOf(OLD)), null],
    ...tree(OLD, amounts, more),
  ];
}

const UNIT: CellSpec[] = ['Đơn vị tính: triệu đồng'];
const SOURCES = [
  'Tổng kinh phí',
  'Ngân sách trung ương',
  'Vốn đầu tư phát triển',
  'Kinh phí chi thường xuyên',
  'Ngân sách địa phương',
  'Ngân sách tỉnh',
  'Ngân sách xã',
];
const amountsOf =
  (of: (leaf: Leaf) => Sources): Amounts =>
  (leaves) => {
    const at = (index: 0 | 1 | 2 | 3): number => total(leaves, (leaf) => of(leaf)[index]);
    const [investment, recurrent, province, commune] = [at(0), at(1), at(2), at(3)];
    return [
      investment + recurrent + province + commune,
      investment + recurrent,
      investment,
      recurrent,
      province + commune,
      province,
      commune,
    ];
  };

export function moneySheets(year: number, end: string): SheetSpec[] {
  const added = NEW.filter(({ leaf }) => leaf?.added);
  return [
    {
      name: 'Kinh phí',
      rows: [
        [`KINH PHÍ NĂM ${year}`],
        [`(Kèm theo Quyết định số 10/QĐ-UBND ngày 15/01/${year} của UBND xã, số liệu minh họa)`],
        UNIT,
        ['STT', 'Nội dung', ...SOURCES, 'Cơ quan chủ trì'],
        ...table(
          year,
          amountsOf(({ given }) => given),
          ({ lead }) => lead,
        ),
      ],
    },
    {
      name: 'Kinh phí bổ sung',
      rows: [
        [`KINH PHÍ BỔ SUNG NĂM ${year}`],
        [`(Kèm theo Quyết định số 45/QĐ-UBND ngày 20/6/${year} của UBND xã, số liệu minh họa)`],
        UNIT,
        ['STT', 'Nội dung', ...SOURCES],
        ...added.map(({ leaf, name }, at) => [
          at + 1,
          `${leaf?.code}: ${name.split(': ')[1]}`,
          ...amountsOf((one) => one.added ?? [0, 0, 0, 0])(leaf ? [leaf] : []),
        ]),
      ],
    },
    {
      name: 'Giải ngân',
      rows: [
        [`TÌNH HÌNH GIẢI NGÂN NĂM ${year} (tính đến ngày ${date(end)}, số liệu minh họa)`],
        UNIT,
        [
          'STT',
          'Nội dung',
          'Kế hoạch vốn',
          'NSTW',
          'Tỉnh',
          'Xã',
          'Đã giải ngân',
          'Giải ngân TW',
          'Giải ngân tỉnh',
          'Giải ngân xã',
          'Khó khăn, vướng mắc',
        ],
        ...table(
          year,
          (leaves) => [
            total(leaves, givenOf),
            total(leaves, centralOf),
            total(leaves, source(2)),
            total(leaves, source(3)),
            total(leaves, spentOf),
            ...([0, 1, 2] as const).map((at) => total(leaves, ({ spent }) => spent[at])),
          ],
          (leaf) => (spentOf(leaf) === 0 ? 'Chờ hướng dẫn thực hiện' : null),
        ),
      ],
    },
    {
      name: 'Phân công',
      rows: [
        [`PHÂN CÔNG CHỦ TRÌ THỰC HIỆN NĂM ${year} (số liệu minh họa)`],
        [],
        ['STT', 'Cơ quan, đơn vị chủ trì', 'Nội dung được giao'],
        ...[ECONOMY, CULTURE, SERVICES].map((agency, at) => [
          at + 1,
          agency,
          leavesOf(rowsOf(year))
            .filter(({ lead }) => lead === agency)
            .map(({ code }) => labelOf(code))
            .join('; '),
        ]),
      ],
    },
  ];
}

/** "HP1.3.01" in the words of the circular, "DA3.1" in those of the old programme. */
export function labelOf(code: string): string {
  const [first = '', second, third] = code.slice(2).split('.');
  if (code.startsWith('DA'))
    return second ? `Tiểu dự án ${second} – Dự án ${first}` : `Dự án ${first}`;
  const part = `Hợp phần thứ ${first === '1' ? 'nhất' : 'hai'}`;
  if (!second) return part;
  const component = `Nội dung thành phần ${second} – ${part}`;
  return third ? `Nội dung ${third} – ${component}` : component;
}

/** What the poor households of two hamlets got: money, each once. */
export function supports({
  hamlets,
  households,
}: TrueCommune): { name: string; hamlet: string; amount: number }[] {
  return households
    .filter(({ now, hamlet }) => now === 'poor' && hamlets.indexOf(hamlet) < 2)
    .map(({ name, hamlet, people }) => ({ name, hamlet, amount: 500_000 * people }));
}

const supportSheet = (commune: TrueCommune, year: number): SheetSpec => ({
  name: 'Hỗ trợ giống',
  formats: { C: '@' },
  rows: [
    [`DANH SÁCH HỘ ĐƯỢC HỖ TRỢ GIỐNG CÂY TRỒNG NĂM ${year} (HP2.2, số liệu minh họa)`],
    ['Đơn vị tính: đồng'],
    ['STT', 'Họ và tên chủ hộ', 'Số CCCD', 'Thôn', 'Nội dung hỗ trợ', 'Số tiền'],
    ...supports(commune).map(({ name, hamlet, amount }, at) => {
      const code = commune.households.find((one) => one.name === name)?.code ?? '';
      return [
        at + 1,
        name,
        `051${code.slice(1).padStart(9, '0')}`,
        hamlet,
        'Hỗ trợ mua giống cây trồng',
        amount,
      ];
    }),
  ],
});

/** The whole workbook of the year: both ends of the households, money of the programmes, duties, supports, targets. */
export function yearSheets(commune: TrueCommune): SheetSpec[] {
  const year = yearOf(commune);
  return communeSheets(commune, [...moneySheets(year, commune.end), supportSheet(commune, year)]);
}
export const yearBook = (commune: TrueCommune): Promise<Uint8Array> => book(yearSheets(commune));
