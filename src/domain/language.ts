/** The languages that a person may read, and what is said in each of them. */

export type Language = 'vi' | 'en';

/** One thing in every language. */
export type Said<T = string> = Readonly<Record<Language, T>>;

/** What is said for each key. */
export type SaidWords = Readonly<Record<string, Said>>;

/** What is said for a key; one that has no words stands for itself. */
export function wordOf(words: SaidWords, key: string, language: Language = 'vi'): string {
  return words[key]?.[language] ?? key;
}

export function inBoth<T>(say: (language: Language) => T): Said<T> {
  return { vi: say('vi'), en: say('en') };
}
