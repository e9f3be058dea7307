/** The languages that a person may read, and what is said in each of them. */

export type Language = 'vi' | 'en';

/** One thing in every language. */
export type Said<T = string> = Readonly<Record<Language, T>>;

export function inBoth<T>(say: (language: Language) => T): Said<T> {
  return { vi: say('vi'), en: say('en') };
}
