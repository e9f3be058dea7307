/** Funding with projects as sums of their parts, what is spent of it, and who leads what. */
import type { SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { AGENCIES, central, planned, PROJECTS, spent, type TrueLine } from './money';
import type { TrueCommune } from '.';
import { date, percent } from './sheets';

type Amounts = (lines: readonly TrueLine[]) => CellSpec[];
const sum = (lines: readonly TrueLine[], of: (line: TrueLine) => number): number =>
  lines.reduce((all, line) => all + of(line), 0);

export function moneySheets(commune: TrueCommune): SheetSpec[] {
  return [fundingSheet(commune), disbursementSheet(commune), assignmentSheet(commune)];
}

/** The total, then each project above its parts. */
function tree(
  lines: readonly TrueLine[],
  amounts: Amounts,
  extra: (line: TrueLine) => readonly CellSpec[],
): CellSpec[][] {
  const rows: CellSpec[][] = [[null, 'TỔNG CỘNG', ...amounts(lines)]];
  PROJECTS.forEach((project, index) => {
    const own = lines.filter(
      (line) => line.code === project.code || line.code.startsWith(`${project.code}.`),
    );
    if (!project.parts)
      rows.push([String(index + 1), project.name, ...amounts(own), ...extra(own[0]!)]);
    else
      rows.push(
        [String(index + 1), project.name, ...amounts(own)],
        ...own.map((line, at) => [
          `${index + 1}.${at + 1}`,
          line.name,
          ...amounts([line]),
          ...extra(line),
        ]),
      );
  });
  return rows;
}

function fundingSheet({ lines }: TrueCommune): SheetSpec {
  const amounts: Amounts = (some) => [
    sum(some, planned),
    sum(some, central),
    sum(some, (l) => l.investment),
    sum(some, (l) => l.recurrent),
    sum(some, (l) => l.province + l.commune),
    sum(some, (l) => l.province),
    sum(some, (l) => l.commune),
  ];
  return {
    name: 'Kinh phí',
    rows: [
      ['KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM 2025 (số liệu minh họa)'],
      [null, null, null, null, null, null, null, 'ĐVT: nghìn đồng'],
      [
        'STT',
        'Nội dung (dự án, tiểu dự án)',
        'Tổng kinh phí',
        'Ngân sách trung ương',
        'Vốn đầu tư phát triển',
        'Vốn sự nghiệp',
        'Ngân sách địa phương',
        'Ngân sách tỉnh',
        'Ngân sách xã',
        'Cơ quan chủ trì',
      ],
      ...tree(lines, amounts, (line) => [line.lead]),
    ],
  };
}

function disbursementSheet({ lines, end }: TrueCommune): SheetSpec {
  const amounts: Amounts = (some) => {
    const base = sum(some, planned) + sum(some, (l) => l.carried);
    return [
      sum(some, planned),
      sum(some, central),
      sum(some, (l) => l.province),
      sum(some, (l) => l.commune),
      sum(some, (l) => l.carried),
      sum(some, (l) => l.allocated),
      sum(some, spent),
      sum(some, (l) => l.spent.central),
      sum(some, (l) => l.spent.province),
      sum(some, (l) => l.spent.commune),
      percent(sum(some, spent), base),
      base - sum(some, spent),
    ];
  };
  return {
    name: 'Giải ngân',
    rows: [
      [`TÌNH HÌNH GIẢI NGÂN NĂM 2025 (tính đến ngày ${date(end)}, số liệu minh họa)`],
      [
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        'ĐVT: nghìn đồng',
      ],
      [
        'STT',
        'Nội dung',
        'Kế hoạch vốn',
        'NSTW',
        'Tỉnh',
        'Xã',
        'Vốn kéo dài',
        'Đã phân bổ',
        'Đã giải ngân',
        'Giải ngân TW',
        'Giải ngân tỉnh',
        'Giải ngân xã',
        'Tỷ lệ giải ngân (%)',
        'Còn lại',
        'Khó khăn, vướng mắc',
      ],
      ...tree(lines, amounts, (line) => [line.obstacle]),
    ],
  };
}

function assignmentSheet({ lines }: TrueCommune): SheetSpec {
  const label = (code: string): string => {
    const [project, part] = code.slice(2).split('.');
    return part ? `Tiểu dự án ${part} – Dự án ${project}` : `Dự án ${project}`;
  };
  return {
    name: 'Phân công',
    rows: [
      ['PHÂN CÔNG CHỦ TRÌ THỰC HIỆN NĂM 2025 (số liệu minh họa)'],
      [],
      ['STT', 'Cơ quan, đơn vị chủ trì', 'Dự án, tiểu dự án được giao'],
      ...AGENCIES.map((agency, index): CellSpec[] => [
        index + 1,
        agency,
        lines
          .filter((line) => line.lead === agency)
          .map((line) => label(line.code))
          .join('; '),
      ]),
    ],
  };
}
