import fc from 'fast-check';
import { memoryOf, memoryPart, tagFormula, tagFromFormula } from '../../src/workbook/marks';
import {
  freeSheetName,
  legalSheetName,
  quotedSheetName,
  sheetNameKey,
} from '../../src/workbook/names';

const RUNS = process.env.FULL ? 5000 : 300;

test.each([
  ['Biểu 02', 'Biểu 02'],
  ['Kinh phí: TW/Tỉnh', 'Kinh phí- TW-Tỉnh'],
  ["'Thôn' ", 'Thôn'],
  ['', 'Sheet'],
  ['History', 'History_'],
  ['Báo cáo kết quả rà soát hộ nghèo năm 2025', 'Báo cáo kết quả rà soát hộ nghè'],
  ['Ba mươi ký tự rồi một hình vẽ \u{1F600}', 'Ba mươi ký tự rồi một hình vẽ'],
  ['Thôn Gò'.normalize('NFD'), 'Thôn Gò'],
])('the wished name %j becomes %j', (wished, name) => {
  expect(legalSheetName(wished)).toBe(name);
});

test("a free name is legal and is nobody else's, whatever is wished and taken", () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 5 }), (wished, others) => {
      const taken = [...others, legalSheetName(wished), legalSheetName(wished).toUpperCase()];
      const free = freeSheetName(wished, taken);
      expect(free.length).toBeGreaterThan(0);
      expect(free.length).toBeLessThanOrEqual(31);
      expect(free).not.toMatch(/[:\\/?*[\]\u0000-\u001f]|^'|'$/);
      expect(taken.map(sheetNameKey)).not.toContain(sheetNameKey(free));
    }),
    { numRuns: RUNS },
  );
});

test('a name is quoted for formulas', () => {
  expect(quotedSheetName("Thôn A'B")).toBe("'Thôn A''B'");
});

test('a tag survives being a formula, however long its parts are', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(part, part, part, part, (form, version, period, fingerprint) => {
      const tag = { form, version, period, fingerprint };
      const formula = tagFormula(tag);
      expect(tagFromFormula(formula)).toEqual(tag);
      expect(tagFromFormula(formula.slice(1))).toEqual(tag);
      for (const [constant] of formula.matchAll(/"[^"]*"/g))
        expect(constant.length).toBeLessThanOrEqual(255);
    }),
    { numRuns: RUNS },
  );
});

test.each(["='Biểu 02'!$A$1", '="a|b"', '=1', '', '="%zz|1|2|3"'])('%j is no tag', (formula) => {
  expect(tagFromFormula(formula)).toBeNull();
});

test('a memory survives being a part', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(memoryOf(memoryPart(text))).toBe(text);
    }),
    { numRuns: RUNS },
  );
  expect(memoryOf('<memory xmlns="urn:khac">x</memory>')).toBeNull();
  expect(memoryOf('<x:memory xmlns:x="urn:giam-ngheo:memory">a&#x1EC5;&amp;b</x:memory>')).toBe(
    'aễ&b',
  );
  expect(memoryOf('<memory xmlns="urn:giam-ngheo:memory"/>')).toBe('');
});
