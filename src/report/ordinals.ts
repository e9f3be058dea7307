/** STT by level: I, II → 1, 2 → a, b, c, d, đ, e, g. */
import type { OrdinalStyle } from '../templates';

/** The letters that Vietnamese documents count with: no f, j, w, z; đ follows d. */
const LETTERS = [...'abcd\u0111eghiklmnopqrstuvxy'];

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → "IV" */
export function roman(number: number): string {
  let text = '';
  let rest = number;
  for (const [value, sign] of ROMAN) {
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
