/** Words that several of these findings share. */

export const BLOCKS = 'Chưa gộp và chưa ghi tệp nào.';

export const MEASURES: Readonly<Record<string, string>> = {
  total: 'tổng số hộ',
  poor: 'hộ nghèo',
  nearPoor: 'hộ cận nghèo',
  people: 'nhân khẩu',
};

export const MOMENTS: Readonly<Record<string, string>> = {
  opening: 'đầu năm',
  closing: 'cuối năm',
  reduction: 'giảm trong năm',
};

export function measure(path: string): string {
  const [first, second] = path.split('.');
  return second
    ? `${MEASURES[second] ?? second} ${MOMENTS[first!] ?? ''}`.trim()
    : (MEASURES[path] ?? path);
}
