/** The list of functions, in Vietnamese. */
import words from './functions.json';

export const functions = {
  functions: {
    ...words.functions,
    found: (count: string) => `${count} hàm`,
    missing: (names: string) => `Còn thiếu: ${names}.`,
  },
} as const;
