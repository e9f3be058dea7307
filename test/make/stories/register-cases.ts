/** Small registers for duplicates and for names that a spreadsheet could take for a formula. All persons are made up. */
import type { SheetSpec } from '../book';
import type { CellSpec } from '../cell';
import { HEADER } from '../drawing';

const heading = (texts: readonly string[]): CellSpec[] => texts.map((v) => ({ v, ...HEADER }));
const TITLE: CellSpec = {
  v: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025 (SỐ LIỆU MINH HỌA)',
  bold: true,
};
const WIDTHS = { A: 6, B: 30, C: 20, D: 12, E: 18, F: 16 };

/** Rows 4 to 7 are households A to D of the story; B is typed in capitals, decomposed, with a number for its identity. */
export function duplicateSheet(): SheetSpec {
  return {
    name: 'Danh sách hộ',
    widths: WIDTHS,
    formats: { E4: '@', E7: '@', E5: '0' },
    rows: [
      [TITLE],
      [],
      heading(['STT', 'Họ và tên chủ hộ', 'Thôn', 'Năm sinh', 'Số CCCD', 'Phân loại hộ']),
      [1, 'Đinh Thị Hồng'.normalize('NFC'), 'Gò Lê', 1990, '051000000001', 'Hộ nghèo'],
      [2, 'ĐINH THỊ HỒNG '.normalize('NFD'), 'Thôn Gò Lê', 1990, 51000000001, 'Hộ nghèo'],
      [3, 'Đinh Thị Hồng', 'Thôn Làng Măng', 1990, null, 'Hộ nghèo'],
      [4, 'Đinh Thị Hồng Anh', 'Thôn Gò Lê', 1992, '051000000002', 'Hộ cận nghèo'],
    ],
  };
}

/** Who benefits from which project: A from Dự án 2, B (the same person) from Tiểu dự án 1 – Dự án 3. */
export function beneficiarySheets(): SheetSpec[] {
  const list = (name: string, project: string, rows: CellSpec[][]): SheetSpec => ({
    name,
    widths: WIDTHS,
    formats: { E: '@' },
    rows: [
      [{ v: `DANH SÁCH HỘ HƯỞNG LỢI ${project}`, bold: true }],
      [],
      heading(['STT', 'Họ và tên chủ hộ', 'Thôn', 'Năm sinh', 'Số CCCD', 'Dự án, tiểu dự án']),
      ...rows,
    ],
  });
  return [
    list('Hưởng lợi DA2', 'DỰ ÁN 2', [
      [1, 'Đinh Thị Hồng', 'Gò Lê', 1990, '051000000001', 'Dự án 2'],
    ]),
    list('Hưởng lợi TDA1-DA3', 'TIỂU DỰ ÁN 1 – DỰ ÁN 3', [
      [
        1,
        { v: 'ĐINH THỊ HỒNG '.normalize('NFD') },
        'Thôn Gò Lê',
        1990,
        { v: 51000000001, format: '0' },
        'Tiểu dự án 1 – Dự án 3',
      ],
    ]),
  ];
}

export const POISONED_NAMES = [
  '=HYPERLINK("http://x";"bấm")',
  '+ 100% người lao động',
  '-',
  '@SUM(1;2)',
  '<img src=x onerror=alert(1)>',
];

/** Five households whose names begin like formulas, or are markup; all five are texts in the file. */
export function poisonedSheet(): SheetSpec {
  return {
    name: 'Thôn Gò Lê',
    widths: WIDTHS,
    formats: { B: '@', E: '@' },
    rows: [
      [TITLE],
      [],
      heading(['STT', 'Họ và tên chủ hộ', 'Thôn', 'Năm sinh', 'Số CCCD', 'Phân loại hộ']),
      ...POISONED_NAMES.map((name, i): CellSpec[] => [
        i + 1,
        name,
        'Thôn Gò Lê',
        1980 + i,
        `05100000000${i + 1}`,
        'Hộ nghèo',
      ]),
    ],
  };
}
