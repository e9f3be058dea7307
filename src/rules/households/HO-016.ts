/** A rate of both groups that was added up from two rounded ones. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const sumOfRoundedRates = defineRule({
  code: 'HO-016',
  severity: 'check',
  params: { place: 'text', what: 'text', count: 'number', total: 'number' },
  vi: {
    title: 'Tỷ lệ chung cộng từ hai tỷ lệ đã làm tròn',
    message: (p, a) =>
      `${p.place}: ${p.what} ghi ${a.found} % là cộng hai tỷ lệ đã làm tròn; tính từ số hộ (${p.count} ÷ ${p.total}) được ${a.expected} %.`,
    effect: 'Biểu in tỷ lệ tính từ số hộ.',
    fix: 'Dùng tỷ lệ tính từ số hộ.',
  },
  en: {
    title: 'A rate added up from two rounded rates',
    message: (p, a) =>
      `${p.place}: the typed ${a.found} % (${inEnglish(p.what)}) is the sum of two rounded rates; the counts (${p.count} ÷ ${p.total}) give ${a.expected} %.`,
    effect: 'The form prints what the counts give.',
    fix: 'Use the rate that the counts give.',
  },
});
