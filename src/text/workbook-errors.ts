/** One sentence, and what to do, for each way in which a workbook cannot be read or written. */
export interface ErrorWords {
  readonly message: string;
  readonly fix: string;
}

const AGAIN =
  'Mở sổ bằng Excel (hoặc LibreOffice), chọn Lưu thành (Save As) kiểu «Excel Workbook (.xlsx)», rồi làm lại với tệp mới.';

export const workbookErrors = {
  'empty-file': {
    message: 'Tệp rỗng (0 byte), không có gì để đọc.',
    fix: 'Chép lại tệp từ máy hoặc thư gốc; lần chép trước có thể chưa xong.',
  },
  'not-a-workbook': {
    message: 'Tệp này không phải sổ Excel.',
    fix: 'Kiểm tra đã chọn đúng tệp chưa; tệp PDF, Word hay ảnh đổi đuôi thành .xlsx không đọc được.',
  },
  'old-xls': { message: 'Đây là sổ kiểu cũ .xls, chỗ này không đọc được.', fix: AGAIN },
  xlsb: { message: 'Đây là sổ nhị phân .xlsb, chỗ này không đọc được.', fix: AGAIN },
  ods: {
    message: 'Đây là sổ .ods của LibreOffice / OpenOffice, chỗ này không đọc được.',
    fix: AGAIN,
  },
  password: {
    message: 'Sổ có mật khẩu mở tệp nên không đọc được.',
    fix: 'Mở sổ bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu), lưu lại rồi làm tiếp.',
  },
  damaged: {
    message: 'Tệp bị hỏng hoặc chép thiếu nên không đọc được; chưa lấy số liệu nào từ tệp này.',
    fix: 'Chép lại tệp gốc, hoặc mở bằng Excel để sửa (Open and Repair) rồi lưu lại.',
  },
  'too-large': {
    message: 'Tệp quá lớn hoặc nén bất thường nên không đọc để bảo vệ máy.',
    fix: 'Xóa các trang và vùng định dạng thừa, lưu lại thành .xlsx rồi thử lại.',
  },
  'form-too-large': {
    message: 'Mẫu nặng hơn 500 kB nên không giữ được trong sổ; mẫu đã điền vẫn dùng được.',
    fix: 'Xóa hình, trang và vùng định dạng thừa trong mẫu trống, lưu lại, rồi chọn và điền lại.',
  },
  'form-not-blank': {
    message: 'Tệp đã chọn không phải mẫu trống: có sẵn số hoặc tên hộ, nên không giữ trong sổ.',
    fix: 'Chọn tệp mẫu trống của tỉnh, điền, rồi giữ làm mẫu.',
  },
  'gave-up': {
    message: 'Việc này mất quá nhiều thời gian hoặc bộ nhớ nên đã dừng để trang không bị treo.',
    fix: 'Mở tệp bằng Excel, xóa các trang và vùng định dạng thừa, lưu lại thành .xlsx rồi thử lại; sổ thật sự lớn thì dùng dòng lệnh.',
  },
  'not-loaded': {
    message: 'Phần đọc tệp của trang chưa tải được nên tệp chưa được mở; tệp không có lỗi gì.',
    fix: 'Kiểm tra mạng rồi chọn lại tệp; nếu vẫn lỗi, tải lại trang này (F5).',
  },
  signed: {
    message: 'Sổ có chữ ký số; thêm trang sẽ làm chữ ký mất hiệu lực nên không ghi.',
    fix: 'Dùng --chi-bieu để lập biểu thành một sổ riêng, sổ đã ký giữ nguyên.',
  },
  'no-such-sheet': {
    message: 'Trang này không còn trong sổ: đã xóa, đổi tên hoặc đang ẩn.',
    fix: 'Đọc lại (hoặc mở lại) sổ rồi làm lại.',
  },
  'not-ours': {
    message: 'Trang này không do phần mềm lập nên không được thay.',
    fix: 'Đổi tên trang, phần mềm sẽ lập biểu thành một trang mới.',
  },
  changed: {
    message: 'Sổ đã được sửa sau lần xem trước, nên chưa ghi gì.',
    fix: 'Xem trước (hoặc so sánh) lại để thấy số mới, rồi ghi.',
  },
  cancelled: { message: 'Đã hủy; sổ giữ nguyên như trước.', fix: 'Chạy lại khi cần.' },
  busy: {
    message: 'Excel đang bận (có thể đang sửa dở một ô).',
    fix: 'Nhấn Enter hoặc Esc để thoát khỏi ô đang sửa rồi bấm lại.',
  },
  payload: {
    message: 'Lượng số liệu gửi sang Excel quá lớn.',
    fix: 'Lập từng biểu một, hoặc dùng bàn làm việc trên trình duyệt.',
  },
  'access-denied': {
    message: 'Trang hoặc sổ đang được bảo vệ nên không ghi được.',
    fix: 'Bỏ bảo vệ (Xem lại > Bỏ bảo vệ trang tính) rồi bấm lại.',
  },
  'in-the-way': {
    message: 'Chỗ phải ghi đang bị lọc, có ô gộp, hoặc có bảng (Table, PivotTable) của Excel.',
    fix: 'Bỏ lọc, bỏ gộp ô hoặc dời bảng ở trang đó rồi bấm lại.',
  },
  'other-workbook': {
    message: 'Excel đang ở một sổ khác nên không trả lời về sổ này.',
    fix: 'Bấm vào một ô của sổ đang làm để chuyển về sổ đó rồi bấm lại.',
  },
  'read-only': {
    message: 'Sổ đang mở chỉ để đọc.',
    fix: 'Lưu sổ thành một bản khác rồi làm trên bản đó.',
  },
  connection: {
    message: 'Mất liên lạc với Excel giữa chừng.',
    fix: 'Đợi Excel phản hồi hoặc mở lại sổ, rồi bấm lại.',
  },
  unsupported: {
    message: 'Bản Excel này chưa hỗ trợ thao tác vừa chọn.',
    fix: 'Dùng bàn làm việc trên trình duyệt hoặc dòng lệnh.',
  },
  'no-room': {
    message:
      'Mẫu thiếu dòng, mà chỗ cần thêm dòng có bảng (Table), công thức mảng hoặc ô gộp nhiều dòng nên không chèn được.',
    fix: 'Mở mẫu bằng Excel, tự thêm đủ dòng trống rồi làm lại.',
  },
  'structure-locked': {
    message: 'Cấu trúc sổ đang khóa nên không thêm trang được.',
    fix: 'Bỏ khóa cấu trúc (Xem lại > Bảo vệ sổ làm việc) rồi làm lại. Ở dòng lệnh có thể dùng --chi-bieu để lập thành sổ riêng.',
  },
  host: { message: 'Excel báo một lỗi không rõ.', fix: 'Lưu sổ, mở lại rồi bấm lại.' },
} as const satisfies Readonly<Record<string, ErrorWords>>;

/** The words of a code that came as plain text; undefined for one that nobody worded. */
export function wordsOfError(code: string): ErrorWords | undefined {
  return new Map<string, ErrorWords>(Object.entries(workbookErrors)).get(code);
}
