/** Sheet «Bìa»: whose workbook this is, and which of its figures are real. */
import type { SheetSpec } from '../book';
import type { Look } from '../cell';
import { Drawing } from '../drawing';
import { COMMUNE, PROVINCE, YEAR } from './figures';
import { ILLUSTRATIVE, printed } from './head';

const LINE: Look = { wrap: true, vertical: 'center', size: 13 };
const CENTRE: Look = { align: 'center', vertical: 'center', wrap: true };

export function coverSheet(): SheetSpec {
  const d = new Drawing();
  d.span('A1:C1', 'ỦY BAN NHÂN DÂN', { ...CENTRE, size: 12 }).span(
    'D1:H1',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    { ...CENTRE, size: 12, bold: true },
  );
  d.span('A2:C2', `XÃ ${COMMUNE.toUpperCase()}`, { ...CENTRE, bold: true, underline: true }).span(
    'D2:H2',
    'Độc lập - Tự do - Hạnh phúc',
    { ...CENTRE, bold: true, underline: true, size: 13 },
  );
  d.span('A3:C3', 'Số:           /KH-UBND', CENTRE).span(
    'D3:H3',
    `${COMMUNE}, ngày      tháng 8 năm ${YEAR}`,
    { ...CENTRE, italic: true },
  );
  d.span('A6:H6', 'SỔ THEO DÕI', { ...CENTRE, bold: true, size: 20 }).height(6, 30);
  d.span('A7:H7', 'CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG', {
    ...CENTRE,
    bold: true,
    size: 15,
  }).height(7, 26);
  d.span('A8:H8', `Năm ${YEAR}`, { ...CENTRE, bold: true, size: 15 }).height(8, 26);
  d.span('A10:H10', ILLUSTRATIVE, {
    ...CENTRE,
    bold: true,
    size: 22,
    color: 'C00000',
    border: true,
    fill: 'FFF2CC',
  }).height(10, 40);
  const lines = [
    'Sổ này được lập để làm quen với phần mềm. Chỉ các con số của chính Kế hoạch là số thật:',
    '– Tổng kinh phí 1.001 triệu đồng; ngân sách trung ương 871 triệu đồng (vốn sự nghiệp), ngân sách địa phương 130 triệu đồng (tỉnh 87, xã 43).',
    '– Hộ nghèo giảm 264 hộ, còn 5,57 %; hộ cận nghèo giảm 185 hộ, còn 0,59 %.',
    '– Các chỉ tiêu và phân công nêu tại mục II và mục V của Kế hoạch.',
    'Mọi số liệu khác – tên thôn, tổng số hộ, số hộ từng thôn, số tiền từng dự án, số thực hiện, danh sách hộ – đều do máy đặt ra cho khớp với các con số trên. Tên người và số căn cước là tên, số không có thật.',
  ];
  const heights = [24, 40, 24, 24, 60];
  lines.forEach((line, i) => {
    d.span(`A${12 + i}:H${12 + i}`, line, LINE).height(12 + i, heights[i]!);
  });
  const facts: [string, string][] = [
    ['Tỉnh', PROVINCE],
    ['Xã', COMMUNE],
    ['Khu vực', 'Nông thôn'],
    ['Năm', String(YEAR)],
  ];
  facts.forEach(([label, value], i) => {
    d.span(`B${18 + i}:C${18 + i}`, `${label}:`, { size: 13, vertical: 'center' })
      .span(`D${18 + i}:F${18 + i}`, value, { size: 13, bold: true, vertical: 'center' })
      .height(18 + i, 21);
  });
  const pages = [
    'Tổng hợp thôn – hộ nghèo, hộ cận nghèo từng thôn đầu năm và cuối năm',
    'Danh sách hộ – hộ nghèo, hộ cận nghèo cuối năm',
    'Kinh phí – theo dự án, tiểu dự án và nguồn vốn',
    'Chỉ tiêu – các chỉ tiêu của Kế hoạch và kết quả',
    'Phân công – cơ quan chủ trì từng dự án',
  ];
  d.span('A23:H23', 'Các trang của sổ:', { ...LINE, bold: true });
  pages.forEach((page, i) => {
    d.span(`B${24 + i}:H${24 + i}`, `${i + 1}. ${page}`, LINE).height(24 + i, 21);
  });
  const widths = Object.fromEntries('ABCDEFGH'.split('').map((letter) => [letter, 11.5]));
  return d.sheet({ name: 'Bìa', widths, print: printed('portrait'), gridLines: false });
}
