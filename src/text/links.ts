/** Why two lines are taken for one person or one household, and how surely. */
import type { Language } from '../domain/language';

type Words = Readonly<Record<string, string>>;

const GRADES: Words = {
  certain: 'chắc chắn',
  probable: 'có thể',
  possible: 'nghi ngờ',
};

const GRADES_EN: Words = {
  certain: 'certain',
  probable: 'probable',
  possible: 'possible',
};

const REASONS: Words = {
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

const REASONS_EN: Words = {
  'same-id': 'one citizen number',
  'same-id-other-name': 'one citizen number but two names',
  'same-old-id': 'one old ID number and one name',
  'same-old-id-other-name': 'one old ID number but two names',
  'near-ids': 'one name and year of birth, two citizen numbers that differ by one slip of typing',
  'two-ids': 'one name and year of birth but two citizen numbers',
  'same-birthday': 'one name and day of birth',
  'same-year-place': 'one name, year of birth and hamlet',
  'same-year':
    'one name and year of birth; the hamlet is not known or the days of birth differ, too few citizen numbers to compare',
  'same-year-elsewhere':
    'one name and year of birth, two hamlets, too few citizen numbers to compare',
  'same-name-elsewhere':
    'one name, two hamlets; no year of birth, too few citizen numbers to compare',
  'same-place': 'one name and hamlet; no year of birth and no citizen number to compare',
  'same-name': 'one name; no year of birth and no citizen number to compare',
  unaccented: 'names that are alike without accents, one year of birth and hamlet',
  'one-line': 'on one line',
  'same-code': 'one household code',
};

const LINKS: Words = {
  'same-id-slip': 'cùng số CCCD, họ tên lệch một chữ',
  'slip-of-name': 'cùng năm sinh hoặc cùng thôn, họ tên lệch một chữ hoặc một dấu',
  'other-birth': 'cùng họ tên, cùng thôn nhưng khác năm sinh',
  members: 'khác chủ hộ nhưng cùng người trong hộ',
  'same-code': 'khác chủ hộ nhưng cùng mã hộ',
  officer: 'do cán bộ xác định',
};

const LINKS_EN: Words = {
  'same-id-slip': 'one citizen number, names that differ by one letter',
  'slip-of-name': 'one year of birth or hamlet, names that differ by one letter or accent',
  'other-birth': 'one name and hamlet but two years of birth',
  members: 'another head but the same people',
  'same-code': 'another head but one household code',
  officer: 'said by the officer',
};

/** How sure a pair is. */
export function gradeWord(grade: string, language: Language = 'vi'): string {
  return (language === 'vi' ? GRADES : GRADES_EN)[grade] ?? grade;
}

/** Why two lines are taken for one person. */
export function reasonWords(reason: string, language: Language = 'vi'): string {
  return (language === 'vi' ? REASONS : REASONS_EN)[reason] ?? reason;
}

/** Why two lines of two registers are taken for one household. */
export function linkWords(reason: string, language: Language = 'vi'): string {
  return (language === 'vi' ? LINKS : LINKS_EN)[reason] ?? reasonWords(reason, language);
}
