import { letter, ordinal, roman } from '../../src/report/ordinals';
import { columnRoom, lineCount, longestWord, rowHeight, textWidth } from '../../src/report/measure';
import { partialDate } from '../../src/report/settings';
import { moneyUnit } from '../../src/report/rows/money-unit';
import { reportNote, reportNoteCodes } from '../../src/text/report';

it('counts with the letters of Vietnamese documents', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(letter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h']);
  expect(letter(23)).toBe('y');
  expect(letter(24)).toBe('aa');
  expect([1, 4, 9, 14, 40, 99].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX']);
  expect(ordinal('none', 3)).toBe('');
});

describe('measuring text', () => {
  it('is not misled by diacritics', () => {
    expect(textWidth('Tỷ lệ hộ nghèo', 11)).toBeCloseTo(textWidth('Ty le ho ngheo', 11));
    expect(textWidth('Tỷ lệ'.normalize('NFD'), 11)).toBe(textWidth('Tỷ lệ'.normalize('NFC'), 11));
  });

  it('counts the lines of a wrapped text, and breaks a word that is wider than its cell', () => {
    expect(lineCount('Thôn', columnRoom(21), 11)).toBe(1);
    expect(lineCount('Tổng\nsố hộ', columnRoom(21), 11)).toBe(2);
    expect(lineCount('Thôn Nước Tiên – Làng Mới Rộc Chuối', columnRoom(16), 11)).toBe(3);
    expect(lineCount('……………………………………………………………………', columnRoom(10), 11)).toBeGreaterThan(3);
  });

  it('knows the longest word and the greatest height', () => {
    expect(longestWord('Ngân sách tỉnh', 11)).toBe(textWidth('Ngân', 11));
    expect(rowHeight(500, 11)).toBe(409);
  });
});

it('reads dates of which the day is still open', () => {
  expect(partialDate('20/8/2025')).toEqual({ day: '20', month: '8', year: '2025' });
  expect(partialDate('8/2025')).toEqual({ day: null, month: '8', year: '2025' });
  expect(partialDate('2025-01-09')).toEqual({ day: '09', month: '01', year: '2025' });
  expect(partialDate('chưa có')).toEqual({ day: null, month: null, year: null });
});

it('converts money units exactly and does not guess unknown ones', () => {
  expect(moneyUnit('đồng', 'triệu đồng').factor.toString()).toBe('0.000001');
  expect(moneyUnit('Tỷ đồng', 'triệu đồng').factor.toString()).toBe('1000');
  expect(moneyUnit('Triệu Đồng', 'triệu đồng').notes).toEqual([]);
  expect(moneyUnit('USD', 'triệu đồng')).toMatchObject({
    unit: 'USD',
    notes: [{ code: 'unit-kept' }],
  });
});

it('has a sentence for every foot note, and says so when one is missing', () => {
  for (const code of reportNoteCodes) expect(reportNote(code, { text: 'x' })).not.toBe('');
  expect(() => reportNote('no-such-note', {})).toThrow();
});
