/** A funding table with the plan's totals and nothing below them. */
import type { SheetSpec } from '../book';
import { CENTRED, Drawing, HEADER, TEXT } from '../drawing';

export interface OneLine {
  readonly total?: number;
  readonly central?: number;
  readonly local?: number;
  readonly province?: number;
  readonly commune?: number;
}

/** Row 6 holds the figures: C total, D central, E local, F province, G commune; all typed, in million đồng. */
export function oneLineFunding({
  total = 1001,
  central = 871,
  local = 130,
  province = 87,
  commune = 43,
}: OneLine): SheetSpec {
  const d = new Drawing();
  d.span('A1:G1', 'TỔNG HỢP KINH PHÍ CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2025', {
    bold: true,
    align: 'center',
  });
  d.span('F2:G2', 'ĐVT: Triệu đồng', { italic: true, align: 'right' });
  d.span('A3:A5', 'STT', HEADER)
    .span('B3:B5', 'Nội dung', HEADER)
    .span('C3:C5', 'Tổng kinh phí', HEADER)
    .span('D3:G3', 'Trong đó', HEADER);
  d.span('D4:D5', 'Ngân sách trung ương', HEADER)
    .span('E4:G4', 'Ngân sách địa phương', HEADER)
    .row('E5', ['Tổng số', 'Ngân sách tỉnh', 'Ngân sách xã'], HEADER);
  d.put('A6', 1, CENTRED).put('B6', 'Kinh phí thực hiện Chương trình năm 2025', TEXT);
  d.row(
    'C6',
    [total, central, local, province, commune].map((v) => ({
      v,
      ...(Number.isInteger(v) ? { format: '#,##0' } : { format: '0.000' }),
    })),
    CENTRED,
  );
  return d.sheet({ name: 'Kinh phí', widths: { A: 6, B: 42, C: 12, D: 14, E: 12, F: 12, G: 12 } });
}
