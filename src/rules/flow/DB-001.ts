/** The end of a period is its start less those who left plus those who came. */
import type { Language } from '../../domain/language';
import { defineRule, type Around, type Texts } from '../define';
import { BLOCKS, group, place } from './flow-words';

type Rates = Texts<'rate' | 'declaredRate' | 'total' | 'exact'>;

function rates(p: Rates, a: Around, language: Language = 'vi'): string {
  if (p.rate === '') return '';
  return language === 'vi'
    ? ` Tỷ lệ sẽ là ${p.rate} % thay cho ${p.declaredRate} % (${a.found} ÷ ${p.total} = ${p.exact} %).`
    : ` The rate would be ${p.rate} % instead of ${p.declaredRate} % (${a.found} ÷ ${p.total} = ${p.exact} %).`;
}

export const flowBalance = defineRule({
  code: 'DB-001',
  severity: 'stop',
  subjects: ['flow'],
  params: {
    place: 'text',
    group: 'text',
    opening: 'number',
    decreases: 'number',
    increases: 'number',
    total: 'number?',
    rate: 'number:2?',
    exact: 'number:4?',
    declaredRate: 'number:2?',
  },
  effect: BLOCKS,
  vi: {
    title: 'Cuối kỳ bằng đầu kỳ trừ giảm cộng tăng',
    message: (p, a) =>
      `Diễn biến ${group(p)}, ${place(p)}: cuối kỳ ghi ${a.expected}${a.unit}, tính ${p.opening} − ${p.decreases} + ${p.increases} = ${a.found} (lệch ${a.difference}).${rates(p, a)}`,
    fix: 'Kiểm tra số đầu kỳ, từng số giảm, từng số tăng và số cuối kỳ của dòng này.',
  },
  en: {
    title: 'The end is the start less the decreases plus the increases',
    message: (p, a) =>
      `Changes of ${group(p, 'en')}, ${place(p, 'en')}: the end is ${a.expected}, ${p.opening} − ${p.decreases} + ${p.increases} = ${a.found} (difference ${a.difference}${a.unit}).${rates(p, a, 'en')}`,
    fix: 'Look at the start, each decrease, each increase and the end of this row.',
  },
});
