/** Words of comparing a plan's text with a workbook. */
export const planCheckWords = {
  columns: ['Số liệu', 'Trong văn bản', 'Trong sổ', 'Đoạn', ''],
  names: {
    'funding.total': 'Tổng kinh phí',
    'funding.central': 'Ngân sách trung ương',
    'funding.local': 'Ngân sách địa phương',
    'funding.province': 'Ngân sách tỉnh',
    'funding.commune': 'Ngân sách xã',
    'target.a1': 'Tỷ lệ hộ nghèo',
    'target.a2': 'Số hộ nghèo giảm',
    'target.b1': 'Tỷ lệ hộ cận nghèo',
    'target.b2': 'Số hộ cận nghèo giảm',
  } as Readonly<Record<string, string>>,
  states: {
    equal: 'khớp',
    differs: 'KHÁC',
    'only-text': 'sổ chưa có',
    'only-workbook': 'văn bản không có',
  },
  needsTwo: 'Lệnh này cần hai tệp: kế hoạch (.docx hoặc .txt) rồi đến sổ.',
  errors: {
    'not-a-document': [
      'Tệp kế hoạch không phải văn bản Word (.docx) hoặc .txt.',
      'Mở bằng Word rồi lưu lại dạng .docx.',
    ],
    'old-doc': [
      'Tệp kế hoạch là .doc kiểu cũ hoặc có mật khẩu.',
      'Mở bằng Word, bỏ mật khẩu và lưu lại dạng .docx.',
    ],
    damaged: [
      'Tệp kế hoạch bị hỏng hoặc chép thiếu.',
      'Chép lại tệp, hoặc mở bằng Word rồi lưu lại.',
    ],
    'too-large': ['Tệp kế hoạch quá lớn.', 'Bỏ bớt hình rồi lưu lại.'],
    encoding: ['Tệp .txt không phải Unicode (UTF-8).', 'Lưu lại bằng Notepad, chọn mã UTF-8.'],
  } as Readonly<Record<string, readonly [string, string]>>,
} as const;
