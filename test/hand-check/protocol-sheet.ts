/** One page to fill in: who, on which Excel, and what came of each check. */
import type { SheetPlan } from '../../src/workbook/plan';
import { Sheet } from './sheet';
import steps from './steps.json';

export const PROTOCOL_SHEET = 'KT biên bản';

const fields = [
  'Người kiểm tra:',
  'Đơn vị:',
  'Ngày kiểm tra:',
  'Máy, hệ điều hành:',
  'Phiên bản Excel (Tệp › Tài khoản › Giới thiệu Excel):',
  'Bản phần bổ trợ, địa chỉ cài đặt:',
];

/** @param counted sheets whose third or second line says how many checks agree, each with the cell that says it */
export function protocolSheet(
  version: string,
  counted: readonly { readonly sheet: string; readonly cell: string }[],
): SheetPlan {
  const sheet = new Sheet(PROTOCOL_SHEET, [5, 40, 38, 9, 17]);
  sheet
    .across(0, 'BIÊN BẢN KIỂM TRA TAY PHẦN BỔ TRỢ GIẢM NGHÈO TRONG EXCEL', 'title')
    .height(0, 26);
  sheet
    .across(
      1,
      'Sổ này dùng số liệu minh họa. Làm một lần cho mỗi bản phát hành, trên từng loại Excel; in hoặc lưu trang này kèm kết quả.',
      'line',
    )
    .height(1, 30);
  fields.forEach((label, index) => {
    const value = index === 5 ? `bản ${version}; ` : null;
    sheet
      .across(2 + index, label, 'step', 0, 1)
      .across(2 + index, value, 'fill', 2, 4)
      .height(2 + index, 16);
  });
  sheet
    .across(8, 'Loại Excel (đánh dấu một ô):', 'step', 0, 1)
    .across(8, '☐ Windows LTSC 2021   ☐ Windows Microsoft 365   ☐ Mac   ☐ Web', 'fill', 2, 4)
    .height(8, 28);
  sheet.row(9, ['STT', 'Cách làm', 'Phải thấy', 'Đạt?', 'Ghi chú'], 'head').height(9, 18);
  let row = 10;
  steps.forEach((step, index) => {
    sheet
      .put(row, 0, index + 1, 'step')
      .put(row, 1, step.do, 'step')
      .put(row, 2, step.see, 'step')
      .put(row, 3, null, 'fill')
      .put(row, 4, null, 'fill');
    sheet.height(
      row,
      13.5 * Math.max(2, Math.ceil(step.do.length / 42), Math.ceil(step.see.length / 40)),
    );
    row += 1;
  });
  const list = counted
    .map(({ sheet: name, cell }) => `"${name}: "&'${name}'!${cell}`)
    .join('&"; "&');
  sheet
    .across(row, 'Đếm tự động:', 'step', 0, 0)
    .across(row, { formula: `=${list}` }, 'step', 1, 4)
    .height(row, 13.5 * Math.ceil((counted.length * 29) / 92));
  sheet
    .across(
      row + 1,
      'Kết luận:  ☐ Đạt   ☐ Chưa đạt, các mục: ……………………………        Người kiểm tra (ký): ……………………………',
      'strong',
    )
    .height(row + 1, 30);
  return sheet.plan({ orientation: 'portrait', onePage: true });
}
