/** Words that several findings of a merge share. */

export const BLOCKS = 'Chưa gộp và chưa ghi tệp nào.';
export const BLOCKS_EN = 'Nothing is merged and no file is written.';

/** What a wrong number of hamlets or times falls on. */
export const HOUSEHOLDS = [
  'households.opening',
  'households.closing',
  'households.reduction',
] as const;

const VI = {
  total: 'tổng số hộ',
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  people: 'nhân khẩu',
  opening: 'đầu năm',
  closing: 'cuối năm',
  reduction: 'giảm trong năm',
};

export const EN: typeof VI = {
  total: 'all households',
  poor: 'poor households',
  nearPoor: 'near-poor households',
  people: 'people',
  opening: 'at the start of the year',
  closing: 'at the end of the year',
  reduction: 'that left during the year',
};

/** "closing.poor" in words. */
export function measure(path: string, words: Readonly<Record<string, string>> = VI): string {
  return path
    .split('.')
    .reverse()
    .map((part) => words[part] ?? part)
    .join(' ');
}
