/** The settings, and the first steps, in Vietnamese. */
export const settings = {
  settings: {
    law: 'Giá trị pháp lý',
    lawAt: (date: string) => `Tính đến ngày ${date}`,
    from: (date: string) => `từ ${date}`,
    office: 'Thông số của xã',
    officeText: 'Ghi vào trang «Thông số» của sổ, đi cùng sổ.',
    groups: {
      place: 'Xã và kỳ số liệu',
      plan: 'Kế hoạch, người ký, cách đánh số',
      law: 'Tỷ lệ do đơn vị ghi',
      calendar: 'Thời hạn, ngày nghỉ',
      other: 'Khác',
    },
    empty: 'để trống',
    save: 'Ghi thông số',
    saved: 'Đã ghi vào trang «Thông số».',
    foreignSheet:
      'Trang «Thông số» hiện có do đơn vị tự lập nên không bị sửa; thông số mới được ghi vào một trang mới.',
    where: { option: 'vừa ghi, chưa lưu', sheet: 'trang «Thông số»', title: 'đọc từ tiêu đề' },
    pane: 'Tùy chọn của khung',
    language: 'Ngôn ngữ của khung',
    vietnamese: 'Tiếng Việt',
    english: 'English',
    theme: 'Màu nền',
    themes: { auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    guide: 'Nhắc lại hướng dẫn',
    privacy:
      'Số liệu chỉ nằm trong sổ và trên máy này: khung không gửi gì ra ngoài, chỉ lưu các tùy chọn ở mục này.',
    showLaw: (count: string) => `Xem ${count} giá trị`,
    lawNote: 'Ghi chú',
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
} as const;
