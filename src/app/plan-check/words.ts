/** Words of comparing a plan's text with a workbook. */
import type { Said } from '../../domain/language';
import words from './words.json';

const errors: Readonly<Record<string, readonly string[]>> = words.errors;

const money: Readonly<Record<string, string>> = words.money;

export const planCheckWords = {
  ...words.planCheckWords,
  held: {
    ...words.planCheckWords.held,
    money,
    ofLine: (money: string, line: string) => `${money} của ${line}`,
    at: (what: string, hamlet: string, opening: boolean) =>
      `${what}${opening ? ' đầu năm' : ''}${hamlet === '' ? '' : `, ${hamlet}`}`,
    target: (name: string) =>
      `chỉ tiêu «${name.length > 90 ? `${name.slice(0, 88).trimEnd()}…` : name}»`,
  },
  notComparedLine: (line: string, written: string) => `  Đoạn ${line}: ${written}`,
  errors,
} as const;

interface Told {
  readonly states: Readonly<Record<keyof typeof planCheckWords.states, string>>;
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/**
 * How a figure of the text stands, and why a text cannot be read, where a person may read English.
 */
export const textAgainstWords: Said<Told> = {
  vi: planCheckWords,
  en: words.english,
};
