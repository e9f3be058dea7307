/** Sheet «Kinh phí»: the plan's money by project and sub-project, with the total on top. */
import type { SheetSpec } from '../book';
import type { CellSpec, Look } from '../cell';
import { BOLD, CENTRED, Drawing, HEADER, MONEY, NUMBERS, TEXT } from '../drawing';
import { LINES, YEAR, type SampleLine } from './figures';
import { drawHead, PLAN_LINE, printed } from './head';

const COLUMN_NUMBERS = [
  'A',
  'B',
  '(1)=(2)+(5)',
  '(2)=(3)+(4)',
  '(3)',
  '(4)',
  '(5)=(6)+(7)',
  '(6)',
  '(7)',
  '(8)',
  '(9)',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

export function fundingSheet(): SheetSpec {
  const d = new Drawing();
  const top = drawHead(d, {
    leftTo: 'B',
    lastColumn: 'K',
    form: 'Phụ lục 01',
    title: `KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM ${YEAR}`,
    lines: [PLAN_LINE],
    unit: 'ĐVT: Triệu đồng',
  });
  const first = drawHeader(d, top);
  let row = first + 1;
  const projects = LINES.map((line, i) => {
    const at = row;
    row += 1;
    const parts = (line.parts ?? []).map((part, j) => {
      drawLine(d, row, String(j + 1), part, leafSources(part), {});
      row += 1;
      return row - 1;
    });
    const sources =
      parts.length > 0 ? sumSources(line, `${parts[0]}`, `${parts.at(-1)}`) : leafSources(line);
    drawLine(d, at, ROMAN[i]!, line, sources, BOLD);
    return at;
  });
  const grand = sourcesOf(
    LINES.flatMap((line) => line.parts ?? [line]),
    (column) => projects.map((at) => `${column}${at}`).join('+'),
  );
  d.span(`A${first}:B${first}`, 'TỔNG CỘNG', { ...CENTRED, ...BOLD });
  drawAmounts(d, first, grand, BOLD);
  d.row(`J${first}`, [null, null], TEXT).height(first, 22);
  d.span(
    `A${row}:K${row}`,
    'Ghi chú: vốn ngân sách trung ương năm 2025 là vốn sự nghiệp; phần chia theo từng dự án là số liệu minh họa, chỉ các dòng tổng là số của Kế hoạch.',
    { italic: true, size: 11, wrap: true, vertical: 'center' },
  ).height(row, 20);
  return d.sheet({
    name: 'Kinh phí',
    widths: { A: 6, B: 46, C: 11, D: 10, E: 10, F: 10, G: 10, H: 10, I: 10, J: 24, K: 12 },
    freeze: [first - 1, 2],
    print: printed('landscape', `${top}:${top + 3}`),
    gridLines: false,
    tabColor: 'BF8F00',
  });
}

type Source = 'central' | 'province' | 'commune';
type Sources = Record<Source, { v: number; f?: string }>;

function leafSources(line: SampleLine): Sources {
  return {
    central: { v: line.central ?? 0 },
    province: { v: line.province ?? 0 },
    commune: { v: line.commune ?? 0 },
  };
}

function sourcesOf(lines: readonly SampleLine[], formula: (column: string) => string): Sources {
  const sum = (source: Source) => lines.reduce((all, line) => all + (line[source] ?? 0), 0);
  return {
    central: { v: sum('central'), f: formula('F') },
    province: { v: sum('province'), f: formula('H') },
    commune: { v: sum('commune'), f: formula('I') },
  };
}

function sumSources(line: SampleLine, from: string, to: string): Sources {
  return sourcesOf(line.parts ?? [], (column) => `SUM(${column}${from}:${column}${to})`);
}

function drawLine(
  d: Drawing,
  row: number,
  ordinal: string,
  line: SampleLine,
  sources: Sources,
  look: Look,
): void {
  d.put(`A${row}`, ordinal, { ...CENTRED, ...look }).put(`B${row}`, line.name, {
    ...TEXT,
    ...look,
  });
  drawAmounts(d, row, sources, look);
  d.put(`J${row}`, line.lead ?? null, { ...TEXT, align: 'center' })
    .put(`K${row}`, null, TEXT)
    .height(row, 36);
}

/** Columns C to I: total; central with its investment (none in this plan) and recurrent part; local with province and commune. */
function drawAmounts(
  d: Drawing,
  row: number,
  { central, province, commune }: Sources,
  look: Look,
): void {
  const local = province.v + commune.v;
  const cells: CellSpec[] = [
    { v: central.v + local, f: `D${row}+G${row}` },
    { v: central.v, f: `E${row}+F${row}` },
    0,
    central,
    { v: local, f: `H${row}+I${row}` },
    province,
    commune,
  ];
  d.row(`C${row}`, cells, { ...MONEY, ...look });
}

/** @returns the row of the total */
function drawHeader(d: Drawing, top: number): number {
  const [a, b, c] = [top, top + 1, top + 2];
  d.span(`A${a}:A${c}`, 'STT', HEADER)
    .span(`B${a}:B${c}`, 'Nội dung\n(Dự án, tiểu dự án)', HEADER)
    .span(`C${a}:C${c}`, 'Tổng kinh phí', HEADER);
  d.span(`D${a}:I${a}`, 'Trong đó', HEADER)
    .span(`D${b}:F${b}`, 'Ngân sách trung ương', HEADER)
    .span(`G${b}:I${b}`, 'Ngân sách địa phương', HEADER);
  d.row(
    `D${c}`,
    [
      'Tổng số',
      'Vốn đầu tư phát triển',
      'Vốn sự nghiệp',
      'Tổng số',
      'Ngân sách tỉnh',
      'Ngân sách xã',
    ],
    HEADER,
  );
  d.span(`J${a}:J${c}`, 'Cơ quan chủ trì', HEADER).span(`K${a}:K${c}`, 'Ghi chú', HEADER);
  d.row(`A${c + 1}`, COLUMN_NUMBERS, NUMBERS);
  d.height(a, 20)
    .height(b, 20)
    .height(c, 50)
    .height(c + 1, 17);
  return c + 2;
}
