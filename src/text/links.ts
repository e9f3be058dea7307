/** Why two lines are taken for one person or one household, and how surely. */
import { type Language, type SaidWords, wordOf } from '../domain/language';

const GRADES: SaidWords = {
  certain: { vi: 'chắc chắn', en: 'certain' },
  probable: { vi: 'có thể', en: 'probable' },
  possible: { vi: 'nghi ngờ', en: 'possible' },
};

const REASONS: SaidWords = {
  'same-id': { vi: 'cùng số CCCD', en: 'one citizen number' },
  'same-id-other-name': {
    vi: 'cùng số CCCD nhưng họ tên khác nhau',
    en: 'one citizen number but two names',
  },
  'same-old-id': { vi: 'cùng số CMND cũ và cùng họ tên', en: 'one old ID number and one name' },
  'same-old-id-other-name': {
    vi: 'cùng số CMND cũ nhưng họ tên khác nhau',
    en: 'one old ID number but two names',
  },
  'near-ids': {
    vi: 'cùng họ tên, cùng năm sinh, hai số CCCD chỉ lệch một chỗ gõ',
    en: 'one name and year of birth, two citizen numbers that differ by one slip of typing',
  },
  'two-ids': {
    vi: 'cùng họ tên, cùng năm sinh nhưng hai số CCCD',
    en: 'one name and year of birth but two citizen numbers',
  },
  'same-birthday': { vi: 'cùng họ tên, cùng ngày sinh', en: 'one name and day of birth' },
  'same-year-place': {
    vi: 'cùng họ tên, cùng năm sinh, cùng thôn',
    en: 'one name, year of birth and hamlet',
  },
  'same-year': {
    vi: 'cùng họ tên, cùng năm sinh; chưa rõ thôn hoặc ngày sinh khác, không đủ số CCCD để so',
    en: 'one name and year of birth; the hamlet is not known or the days of birth differ, too few citizen numbers to compare',
  },
  'same-year-elsewhere': {
    vi: 'cùng họ tên, cùng năm sinh, khác thôn, không đủ số CCCD để so',
    en: 'one name and year of birth, two hamlets, too few citizen numbers to compare',
  },
  'same-name-elsewhere': {
    vi: 'cùng họ tên, khác thôn; thiếu năm sinh, không đủ số CCCD để so',
    en: 'one name, two hamlets; no year of birth, too few citizen numbers to compare',
  },
  'same-place': {
    vi: 'cùng họ tên, cùng thôn; thiếu năm sinh và số CCCD để so',
    en: 'one name and hamlet; no year of birth and no citizen number to compare',
  },
  'same-name': {
    vi: 'cùng họ tên; thiếu năm sinh và số CCCD để so',
    en: 'one name; no year of birth and no citizen number to compare',
  },
  unaccented: {
    vi: 'họ tên giống nhau khi bỏ dấu, cùng năm sinh, cùng thôn',
    en: 'names that are alike without accents, one year of birth and hamlet',
  },
  'one-line': { vi: 'ghi trên một dòng', en: 'on one line' },
  'same-code': { vi: 'cùng mã hộ', en: 'one household code' },
};

const LINKS: SaidWords = {
  'same-id-slip': {
    vi: 'cùng số CCCD, họ tên lệch một chữ',
    en: 'one citizen number, names that differ by one letter',
  },
  'slip-of-name': {
    vi: 'cùng năm sinh hoặc cùng thôn, họ tên lệch một chữ hoặc một dấu',
    en: 'one year of birth or hamlet, names that differ by one letter or accent',
  },
  'other-birth': {
    vi: 'cùng họ tên, cùng thôn nhưng khác năm sinh',
    en: 'one name and hamlet but two years of birth',
  },
  members: { vi: 'khác chủ hộ nhưng cùng người trong hộ', en: 'another head but the same people' },
  'same-code': { vi: 'khác chủ hộ nhưng cùng mã hộ', en: 'another head but one household code' },
  officer: { vi: 'do cán bộ xác định', en: 'said by the officer' },
};

/** How sure a pair is. */
export function gradeWord(grade: string, language: Language = 'vi'): string {
  return wordOf(GRADES, grade, language);
}

/** Why two lines are taken for one person. */
export function reasonWords(reason: string, language: Language = 'vi'): string {
  return wordOf(REASONS, reason, language);
}

/** Why two lines of two registers are taken for one household. */
export function linkWords(reason: string, language: Language = 'vi'): string {
  return LINKS[reason]?.[language] ?? reasonWords(reason, language);
}
