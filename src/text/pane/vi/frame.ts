/**
 * What stands around every part of the pane: its bar, what it waits for, what went wrong, in
 * Vietnamese.
 */
import { workbookErrors } from '../../workbook-errors';

export const frame = {
  appName: 'Giảm nghèo',
  tabs: {
    overview: 'Tổng quan',
    data: 'Dữ liệu',
    findings: 'Kiểm tra',
    make: 'Biểu',
    other: 'Khác',
    functions: 'Hàm',
    documents: 'Văn bản',
    settings: 'Thông số',
  },
  tabList: 'Các phần của khung',
  noCommune: 'Chưa rõ xã',
  ofYear: (year: string | null) => (year === null ? 'chưa rõ năm' : `năm ${year}`),
  asOf: (date: string) => `Số liệu đến ${date}`,
  illustrative: 'SỐ LIỆU MINH HỌA',
  reread: 'Đọc lại sổ',
  help: 'Hướng dẫn',
  helpPictures: 'Hướng dẫn có hình',
  cancel: 'Hủy',
  close: 'Đóng',
  cancelling: 'Đang hủy…',
  dayForm: 'ngày/tháng/năm',
  noDay: 'Chưa đúng ngày: ghi như 20/08/2025.',
  cellAt: (sheet: string, cell: string) => `${sheet}, ô ${cell}`,
  goToSheet: 'Xem trang',
  busy: {
    read: (done: string, total: string) => `Đang đọc sổ: trang ${done}/${total}`,
    reading: 'Đang đọc sổ…',
    rows: (count: string) => `đã đọc ${count} dòng`,
    preview: 'Đang soạn biểu…',
    write: (done: string, total: string) => `Đang ghi biểu: ${done}/${total}`,
    writing: 'Đang ghi biểu…',
    keep: 'Đang ghi vào trang «Thông số»…',
    repair: 'Đang sửa các ô đã chọn…',
    file: 'Đang soạn tệp…',
    merge: 'Đang đọc và gộp các tệp…',
    flows: 'Đang so hai danh sách…',
    duplicates: 'Đang so các dòng…',
    open: 'Đang mở sổ…',
  },
  problem: {
    again: 'Làm lại',
    unknown: 'Việc vừa chọn không làm được.',
    unknownFix:
      'Sổ giữ nguyên như trước. Bấm «Đọc lại sổ» rồi thử lại; nếu vẫn lỗi, mở lại khung này.',
    cancelled: 'Đã hủy.',
    after: {
      'undo-cleared':
        'Trang mới thêm dở đã được xóa, các trang khác giữ nguyên. Chỉ có nút Hoàn tác (Ctrl+Z) của Excel là không lùi lại được các việc trước lúc này.',
      written: 'Việc ghi đã xong, chỉ chưa đọc lại được sổ.',
      'unfinished-sheet':
        'Có thể còn một trang biểu lập dở trong sổ: chưa dùng số ở trang đó. Lần bấm sau, trang lập dở được xóa trước rồi mới ghi.',
    },
  },
  crash: {
    title: 'Khung này gặp lỗi và phải dừng.',
    text: 'Sổ của anh/chị không bị thay đổi. Bấm nút dưới để mở lại khung; số liệu sẽ được đọc lại từ sổ.',
    again: 'Mở lại khung',
  },
  first: {
    title: 'Từ sổ của xã đến biểu để ký',
    steps: [
      ['Đọc', 'các bảng trong sổ, không cần đổi tên trang hay cột.'],
      ['Kiểm tra', 'từng số theo quy định, chỉ rõ ô nào cần xem.'],
      ['Lập biểu', 'thành trang mới, in được ngay.'],
    ],
    kept: 'Trang đang có của anh/chị giữ nguyên. Số liệu không rời khỏi máy này.',
    starter: 'Tạo sổ trống để nhập',
    check: 'Đọc sổ đang mở',
    example: 'Xem thử bằng sổ ví dụ',
    starterDone: 'Đã thêm các trang mẫu.',
    starterNext:
      'Điền số rồi bấm «Đọc lại sổ». Muốn bỏ: nhấn Ctrl+Z trong sổ; bản Excel nào không lùi được thì xóa các trang vừa thêm. Các trang khác không đổi.',
  },
  noTables: 'Không nhận ra bảng số liệu nào trong sổ.',
  unknownFigure: 'chưa có',
  severity: {
    stop: 'Phải sửa',
    check: 'Nên xem',
    note: 'Để biết',
    passed: 'Đã bỏ qua',
    ok: 'Khớp',
  },
  counts: {
    stop: (count: string) => `${count} lỗi phải sửa`,
    check: (count: string) => `${count} điểm nên xem`,
    note: (count: string) => `${count} điều để biết`,
    passed: (count: string) => `${count} đã bỏ qua`,
  },
  errors: workbookErrors,
} as const;
