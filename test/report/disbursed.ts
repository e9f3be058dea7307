/** A table of disbursement whose plan is that of the sample's funding, as far as it goes. */
import type { SheetSpec } from '../make/book';
import { grid } from '../make/cell';

export function disbursementSheet(changes: Readonly<Record<string, string>> = {}): SheetSpec {
  const text = `TÌNH HÌNH GIẢI NGÂN NĂM 2025 (tính đến ngày 30/6/2025)
 |  |  |  |  |  |  |  |  |  |  |  |  |  | ĐVT: triệu đồng
STT | Nội dung | Kế hoạch vốn | NSTW | Tỉnh | Xã | Vốn kéo dài | Đã phân bổ | Đã giải ngân | Giải ngân TW | Giải ngân tỉnh | Giải ngân xã | Tỷ lệ giải ngân (%) | Còn lại | Khó khăn, vướng mắc
1 | Dự án 2 | 460 | 400 | 40 | 20 | 12.5 | 460 | 210 | 190 | 20 | 0 | 44.44 | 262.5 | Chờ thẩm định mô hình
2 | Dự án 3 | 243 | 211 | 21 | 11 |  | 243 | 100 | 90 | 7 | 3 | 41.15 | 143 |
2.1 | Tiểu dự án 1 | 173 | 150 | 15 | 8 |  | 173 | 60 | 52 | 5 | 3 | 34.68 | 113 |
2.2 | Tiểu dự án 2 | 70 | 61 | 6 | 3 |  | 70 | 40 | 38 | 2 | 0 | 57.14 | 30 |
3 | Dự án 7 | 92 | 80 | 8 | 4 |  | 80 | 0 | 0 | 0 | 0 | 0 | 92 |
 | Tổng cộng | 795 | 691 | 69 | 35 | 12.5 | 783 | 310 | 280 | 27 | 3 | 38.39 | 497.5 |`;
  const rows = grid(text);
  for (const [address, value] of Object.entries(changes))
    rows[Number(address.slice(1)) - 1]![address.charCodeAt(0) - 65] = Number(value);
  return { name: 'Giải ngân', rows };
}
