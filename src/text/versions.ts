/** How one decision on funding is named. */
import type { Language } from '../domain/language';
import { isoToVietnamese } from '../domain/serial-dates';
import words from './versions.json';

interface Words {
  readonly roles: Readonly<Record<string, string>>;
  readonly day: string;
  readonly sheet: string;
}

const WORDS: Readonly<Record<Language, Words>> = words;

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
