/** Words on the empty tables that an officer can begin with. The headers are those that the program reads best. */
export const starterWords = {
  labels: ['Xã:', 'Tỉnh:', 'Năm:'],
  hint: 'Điền các ô nền vàng; dòng nào không dùng thì để trống. Cột Tổng số tính tự động khi lập biểu.',
  hamlets: {
    sheet: 'Tổng hợp thôn', title: 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN',
    groups: ['STT', 'Thôn', 'Tổng số hộ dân cư', 'Đầu năm', 'Cuối năm', 'Ghi chú'], classes: ['Hộ nghèo', 'Hộ cận nghèo'],
    countTitle: 'Số hộ', countMessage: 'Ghi số nguyên, không âm.',
  },
  funding: {
    sheet: 'Kinh phí', title: 'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH', unit: 'Đơn vị tính: triệu đồng',
    columns: ['STT', 'Nội dung', 'Tổng kinh phí', 'Ngân sách trung ương', 'Ngân sách tỉnh', 'Ngân sách xã', 'Cơ quan chủ trì', 'Ghi chú'],
    moneyTitle: 'Số tiền', moneyMessage: 'Ghi số tiền theo triệu đồng.',
  },
  targets: {
    sheet: 'Chỉ tiêu', title: 'CHỈ TIÊU GIẢM NGHÈO',
    columns: ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Số đối tượng', 'Kết quả thực hiện', 'Cơ quan chủ trì', 'Ghi chú'],
  },
} as const;
