/** The guide's words about every code, and the addresses that lead to them. */
import { findingGuide } from '../../src/app/guide';
import { guideAddress } from '../../src/app/guide-address';
import { RULES } from '../../src/rules';
import { guideChapters } from '../../src/text/guide';

const entries = findingGuide().flatMap((group) => group.entries);

it('explains every code once, without a figure of any workbook and without a gap', () => {
  expect(entries.map((entry) => entry.code).sort()).toEqual(RULES.map((rule) => rule.code).sort());
  expect(
    entries.filter((entry) => /undefined|NaN|\[object|null/.test(JSON.stringify(entry))),
  ).toEqual([]);
  expect(entries.find((entry) => entry.code === 'VON-003')!.message).toBe(
    'Dòng «…» ghi …, cộng … dòng dự án được … (lệch …).',
  );
});

it.each([
  ['VON-010', 'Quyết định 02/2022/QĐ-TTg'],
  ['PC-003', 'Quyết định 90/QĐ-TTg'],
  ['HO-030', 'Thông tư 07/2021/TT-BLĐTBXH'],
  ['VON-001', 'không dựa vào văn bản riêng'],
])('%s rests on %s', (code, document) => {
  expect(entries.find((entry) => entry.code === code)!.ground).toContain(document);
});

it('leads to its own places alone', () => {
  expect(guideAddress('VON-001')).toBe('huong-dan.html#VON-001');
  for (const place of [
    ...guideChapters.map((chapter) => chapter.id),
    ...RULES.map((rule) => rule.code),
  ])
    expect(guideAddress(place)).toBe(`huong-dan.html#${place}`);
  // What comes from a workbook never gets into an address.
  for (const other of ['Nguyễn Văn Mẫu', 'VON-001&x=1', '//example.org', '__proto__'])
    expect(guideAddress(other)).toBe('huong-dan.html');
});
