/** How one decision on funding is named. */
import type { Language } from '../domain/language';
import { isoToVietnamese } from '../domain/serial-dates';

interface Words {
  readonly roles: Readonly<Record<string, string>>;
  readonly day: string;
  readonly sheet: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    roles: {
      initial: 'giao đầu năm',
      addition: 'bổ sung',
      change: 'điều chỉnh',
      replacement: 'điều chỉnh (thay số cũ)',
      unclear: 'bổ sung hay điều chỉnh',
    },
    day: 'ngày',
    sheet: 'trang',
  },
  en: {
    roles: {
      initial: 'the start of the year',
      addition: 'added',
      change: 'adjusted',
      replacement: 'adjusted (in place of the old figures)',
      unclear: 'added or adjusted',
    },
    day: 'of',
    sheet: 'sheet',
  },
};

/** "bổ sung (Quyết định số 45/QĐ-UBND ngày 20/07/2025)" */
export function versionName(
  role: string,
  document: string,
  date: string,
  sheet: string,
  language: Language = 'vi',
): string {
  const words = WORDS[language];
  const about = [document, date === '' ? '' : `${words.day} ${isoToVietnamese(date)}`]
    .filter((text) => text !== '')
    .join(' ');
  return `${words.roles[role] ?? role} (${about === '' ? `${words.sheet} «${sheet}»` : about})`;
}
