/** The settings, and the first steps, in Vietnamese. */
export const settings = {
  settings: {
    law: 'Quy định đang dùng',
    lawAt: (date: string) => `Tính đến ngày ${date}`,
    from: (date: string) => `từ ${date}`,
    office: 'Thông số',
    officeText: 'Lưu trong trang «Thông số», đi cùng sổ.',
    dots: 'Để trống thì in thành dấu chấm.',
    groups: {
      place: 'Xã và kỳ số liệu',
      plan: 'Kế hoạch và người ký',
      law: 'Tỷ lệ do đơn vị ghi',
      calendar: 'Thời hạn, ngày nghỉ',
      other: 'Khác',
    },
    none: {
      plan: '',
      law: 'theo quy định',
      calendar: 'theo lịch chung',
      other: 'để trống',
    },
    given: (count: string) => `${count} mục đã ghi`,
    empty: 'để trống',
    saved: 'Đã ghi vào trang «Thông số».',
    foreignSheet:
      'Trang «Thông số» hiện có do đơn vị tự lập nên không bị sửa; thông số mới được ghi vào một trang mới.',
    where: { option: 'vừa ghi, chưa lưu', sheet: 'trang «Thông số»', title: 'đọc từ tiêu đề' },
    pane: 'Hiển thị',
    language: 'Ngôn ngữ của khung',
    vietnamese: 'Tiếng Việt',
    english: 'English',
    theme: 'Màu nền',
    themes: { auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    guide: 'Nhắc lại hướng dẫn',
    privacy:
      'Số liệu chỉ nằm trong sổ và trên máy này: khung không gửi gì ra ngoài, chỉ lưu các tùy chọn ở mục này.',
    values: (count: string) => `${count} giá trị`,
    lawNote: 'Ghi chú',
  },
} as const;
