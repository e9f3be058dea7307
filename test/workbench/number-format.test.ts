import { shownValue } from '../../src/workbench/view/number-format';

const text = (value: number | string, format: string | null): string =>
  shownValue(value, format).text;

test.each([
  [1001, '#,##0', '1.001'],
  [5.57, '0.00', '5,57'],
  [4.3, '0.00', '4,30'],
  [0.0557, '0.00%', '5,57%'],
  [1234567.5, '#,##0.00', '1.234.567,50'],
  [-9, '#,##0', '-9'],
  [-9, '#,##0;(#,##0)', '(9)'],
  [0, '#,##0;-#,##0;"-"', '-'],
  [0, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '-'],
  [43.5, '#,##0.##', '43,5'],
  [43, '#,##0.##', '43'],
  [0, '#', ''],
  [12, '0" hộ"', '12 hộ'],
  [7, '000', '007'],
  [1500000, '#,##0,', '1.500'],
  [45889, 'dd/mm/yyyy', '20/08/2025'],
  [45889, 'm/d/yyyy', '8/20/2025'],
  [45889.5, 'dd/mm/yyyy hh:mm', '20/08/2025 12:00'],
  [45889, '[$-42A]d "tháng" m', '20 tháng 8'],
  [5.57, null, '5,57'],
  [1001, null, '1001'],
  [0.1 + 0.2, null, '0,3'],
  [-130, null, '-130'],
  [1.2345678901234, 'General', '1,2345678901'],
] as const)('%p in the format %p is shown as %p', (value, format, shown) => {
  expect(text(value, format)).toBe(shown);
});

test('a text keeps every letter, whatever it begins with and whatever the format', () => {
  for (const word of [
    '=HYPERLINK("http://x";"bấm")',
    '+ 100% người lao động',
    '-',
    '@SUM(1;2)',
    '001',
  ]) {
    expect(text(word, '@')).toBe(word);
    expect(text(word, '#,##0')).toBe(word);
  }
  expect(text('Gò Lê', '0;0;0;"Thôn "@')).toBe('Thôn Gò Lê');
});

test('errors and logical values have a kind of their own, and nothing is nothing', () => {
  expect(shownValue({ error: '#REF!' }, null)).toEqual({ text: '#REF!', kind: 'error' });
  expect(shownValue(true, null)).toEqual({ text: 'TRUE', kind: 'logical' });
  expect(shownValue(null, '0.00')).toEqual({ text: '', kind: 'empty' });
});
