/** DB-001. */
import { defineRule, type Around, type Texts } from '../define';
import { group, place, BLOCKS } from './flow-words';

function rates(p: Texts<'rate' | 'declaredRate' | 'total' | 'exact'>, a: Around): string {
  if (p.rate === '') return '';
  return ` Tỷ lệ sẽ là ${p.rate} % thay cho ${p.declaredRate} % (${a.found} ÷ ${p.total} = ${p.exact} %).`;
}

export const db001 = defineRule({
  code: 'DB-001',
  severity: 'stop',
  subjects: ['flow'],
  params: {
    group: 'text?',
    place: 'text?',
    rate: 'number:2?',
    declaredRate: 'number:2?',
    total: 'text?',
    exact: 'number:4?',
    opening: 'text',
    decreases: 'text',
    increases: 'text',
  },
  vi: {
    title: 'Cuối kỳ bằng đầu kỳ trừ giảm cộng tăng',
    message: (p, a) =>
      `Diễn biến ${group(p)}, ${place(p)}: cuối kỳ ghi ${a.expected}${a.unit}, tính ${p.opening} − ${p.decreases} + ${p.increases} = ${a.found} (lệch ${a.difference}).${rates(p, a)}`,
    effect: BLOCKS,
    fix: 'Kiểm tra số đầu kỳ, từng số giảm, từng số tăng và số cuối kỳ của dòng này.',
  },
});
