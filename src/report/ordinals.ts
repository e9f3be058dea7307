/** STT by level: I, II → 1, 2 → a, b, c, d, đ, e, g. */
import type { OrdinalStyle } from '../templates';
import signs from './roman.json';

/** The letters that Vietnamese documents count with: no f, j, w, z; đ follows d. */
const LETTERS = [...'abcd\u0111eghiklmnopqrstuvxy'];

/** 4 → "IV" */
export function roman(number: number): string {
  let text = '';
  let rest = number;
  for (const [sign, value] of Object.entries(signs)) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** 5 → "đ"; past "y" the letters are doubled. */
export function letter(number: number): string {
  const index = (number - 1) % LETTERS.length;
  return LETTERS[index]!.repeat(Math.floor((number - 1) / LETTERS.length) + 1);
}

/** The ordinal of the n-th row of a level, n from 1. */
export function ordinal(style: OrdinalStyle, number: number): string {
  switch (style) {
    case 'roman':
      return roman(number);
    case 'arabic':
      return String(number);
    case 'letter':
      return letter(number);
    case 'none':
      return '';
  }
}
