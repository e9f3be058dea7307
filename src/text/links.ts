/** Why two lines are taken for one person or one household, and how surely. */

const GRADES: Readonly<Record<string, string>> = {
  certain: 'Chắc chắn',
  probable: 'Có thể',
  possible: 'Nghi ngờ',
};

const REASONS: Readonly<Record<string, string>> = {
  'same-id': 'cùng số CCCD',
  'same-id-other-name': 'cùng số CCCD nhưng họ tên khác nhau',
  'same-old-id': 'cùng số CMND cũ và cùng họ tên',
  'same-old-id-other-name': 'cùng số CMND cũ nhưng họ tên khác nhau',
  'near-ids': 'cùng họ tên, cùng năm sinh, hai số CCCD chỉ lệch một chỗ gõ',
  'two-ids': 'cùng họ tên, cùng năm sinh nhưng hai số CCCD',
  'same-birthday': 'cùng họ tên, cùng ngày sinh',
  'same-year-place': 'cùng họ tên, cùng năm sinh, cùng thôn',
  'same-year':
    'cùng họ tên, cùng năm sinh; chưa rõ thôn hoặc ngày sinh khác, không đủ số CCCD để so',
  'same-year-elsewhere': 'cùng họ tên, cùng năm sinh, khác thôn, không đủ số CCCD để so',
  'same-name-elsewhere': 'cùng họ tên, khác thôn; thiếu năm sinh, không đủ số CCCD để so',
  'same-place': 'cùng họ tên, cùng thôn; thiếu năm sinh và số CCCD để so',
  'same-name': 'cùng họ tên; thiếu năm sinh và số CCCD để so',
  unaccented: 'họ tên giống nhau khi bỏ dấu, cùng năm sinh, cùng thôn',
  'one-line': 'ghi trên một dòng',
  'same-code': 'cùng mã hộ',
};

const LINKS: Readonly<Record<string, string>> = {
  'same-id-slip': 'cùng số CCCD, họ tên lệch một chữ',
  'slip-of-name': 'cùng năm sinh hoặc cùng thôn, họ tên lệch một chữ hoặc một dấu',
  'other-birth': 'cùng họ tên, cùng thôn nhưng khác năm sinh',
  members: 'khác chủ hộ nhưng cùng người trong hộ',
  'same-code': 'khác chủ hộ nhưng cùng mã hộ',
  officer: 'do cán bộ xác định',
};

/** How sure a pair is. */
export function gradeWord(grade: string): string {
  return GRADES[grade] ?? grade;
}

/** Why two lines are taken for one person. */
export function reasonWords(reason: string): string {
  return REASONS[reason] ?? reason;
}

/** Why two lines of two registers are taken for one household. */
export function linkWords(reason: string): string {
  return LINKS[reason] ?? reasonWords(reason);
}
