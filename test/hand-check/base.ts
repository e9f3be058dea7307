/**
 * The commune's tables under the checks: the sample with two flow sheets, a table of disbursement and a column of causes, so that
 * every form has what it takes.
 */
import { book, type SheetSpec } from '../make/book';
import { edited } from '../make/edit';
import { storySheets } from '../make/stories';

const CAUSES = ['Thiếu đất sản xuất', 'Thiếu vốn sản xuất', 'Thiếu lao động', 'Ốm đau nặng'];

/** The last column of the register, whose remarks are empty, holds the cause of poverty instead. */
function withCauses(sheets: readonly SheetSpec[]): SheetSpec[] {
  const register = sheets.find((sheet) => sheet.name === 'Danh sách hộ')!;
  const changes: Record<string, string> = {};
  let household = 0;
  register.rows.forEach((row, index) => {
    const texts = row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'v' in cell ? cell.v : cell,
    );
    if (texts.includes('Ghi chú')) changes[`Danh sách hộ!X${index + 1}`] = 'Nguyên nhân nghèo';
    if (texts.includes('Hộ nghèo') || texts.includes('Hộ cận nghèo')) {
      changes[`Danh sách hộ!X${index + 1}`] = CAUSES[household % CAUSES.length]!;
      household += 1;
    }
  });
  return edited(sheets, changes);
}

const disbursement: SheetSpec = {
  name: 'Giải ngân',
  rows: [
    ['TÌNH HÌNH GIẢI NGÂN VỐN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025'],
    ['Đơn vị tính: triệu đồng'],
    [],
    ['STT', 'Nội dung', 'Kế hoạch vốn', 'Đã giải ngân'],
    [1, 'Dự án 2: Đa dạng hóa sinh kế', 460, 400],
    [2, 'Dự án 4: Phát triển giáo dục nghề nghiệp', 173, 100],
    [null, 'Tổng cộng', 633, 500],
  ],
};

export function baseBook(): Promise<Uint8Array> {
  return book([...withCauses(storySheets('S7')), disbursement], {
    title: 'Sổ kiểm tra tay phần bổ trợ Giảm nghèo (số liệu minh họa)',
  });
}
