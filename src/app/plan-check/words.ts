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
  en: {
    states: {
      equal: 'agrees',
      rounded: 'agrees (rounded)',
      differs: 'DIFFERS',
      'only-text': 'not in the workbook',
      'only-workbook': 'not in the text',
      'not-compared': 'not compared',
    },
    errors: {
      'not-a-document': [
        'The file is no Word document (.docx) and no .txt.',
        'Open it in Word and save it as .docx.',
      ],
      'old-doc': [
        'The file is an old .doc, or has a password.',
        'Open it in Word, take the password away and save it as .docx.',
      ],
      damaged: [
        'The file is damaged, or was not copied whole.',
        'Copy it again, or open it in Word and save it.',
      ],
      'too-large': ['The file is too large.', 'Take pictures out and save it.'],
      encoding: ['The .txt is not Unicode (UTF-8).', 'Save it from Notepad as UTF-8.'],
    },
  },
};
