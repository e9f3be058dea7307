/** Why two lines are taken for one person or one household, and how surely. */
import type { Language } from '../domain/language';

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

const ENGLISH: Readonly<Record<string, string>> = {
  'same-id': 'one identity number',
  'same-id-other-name': 'one identity number, two names',
  'same-old-id': 'one old identity number and one name',
  'same-old-id-other-name': 'one old identity number, two names',
  'near-ids': 'one name and year of birth, identity numbers that differ in one key',
  'two-ids': 'one name and year of birth, but two identity numbers',
  'same-birthday': 'one name and day of birth',
  'same-year-place': 'one name, year of birth and hamlet',
  'same-year': 'one name and year of birth; nothing else to compare',
  'same-year-elsewhere': 'one name and year of birth, two hamlets, no identity numbers to compare',
  'same-name-elsewhere': 'one name, two hamlets; no year of birth or identity numbers to compare',
  'same-place': 'one name and hamlet; no year of birth and identity number to compare',
  'same-name': 'one name; no year of birth and identity number to compare',
  unaccented: 'one name but for its accents, one year of birth and hamlet',
  'one-line': 'on one line',
  'same-id-slip': 'one identity number, names that differ in a word',
  'slip-of-name': 'one year of birth or hamlet, names that differ in a word or an accent',
  'other-birth': 'one name and hamlet, but two years of birth',
  members: 'another head, but the same people in the household',
  'same-code': 'another head, but one household code',
  officer: 'by the officer’s word',
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

/** The same in the language of the pane. */
export function linkIn(language: Language, reason: string): string {
  return language === 'en' ? (ENGLISH[reason] ?? reason) : linkWords(reason);
}
