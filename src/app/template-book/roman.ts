const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** 4 → "IV", 12 → "XII"; for the ordinals of a form, below 40. */
export function romanOrdinal(value: number): string {
  return 'X'.repeat(Math.floor(value / 10)) + ROMAN[value % 10]!;
}
