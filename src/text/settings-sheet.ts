/** Words on the sheet «Thông số». */
export const settingsSheetWords = {
  name: 'Thông số',
  title: 'THÔNG SỐ CỦA XÃ VÀ KẾ HOẠCH',
  hint: 'Cột «Giá trị» do cán bộ ghi và sửa; phần mềm đọc lại mỗi lần kiểm tra và lập biểu. Ô để trống được in bằng dấu chấm.',
  columns: ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
  fromOption: 'cán bộ ghi',
  fromTitle: 'đọc từ tiêu đề',
  sent: (label: string, period: string, day: string, count: number) =>
    `số đã gửi: ${label}${period}, ngày ${day}, ${count} số`,
  sentNote: 'phần mềm ghi nhớ, đừng sửa',
  passed: 'lỗi đã bỏ qua có lý do',
} as const;
