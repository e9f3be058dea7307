/** The end of a period is its start less those who left plus those who came. */
import { defineRule, type Around, type Texts } from '../define';
import { BLOCKS, BLOCKS_EN, group, groupEn, place, placeEn } from './flow-words';

type Rates = Texts<'rate' | 'declaredRate' | 'total' | 'exact'>;

function rates(p: Rates, a: Around): string {
  return p.rate === ''
    ? ''
    : ` Tỷ lệ sẽ là ${p.rate} % thay cho ${p.declaredRate} % (${a.found} ÷ ${p.total} = ${p.exact} %).`;
}

function ratesEn(p: Rates, a: Around): string {
  return p.rate === ''
    ? ''
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
  vi: {
    title: 'Cuối kỳ bằng đầu kỳ trừ giảm cộng tăng',
    message: (p, a) =>
      `Diễn biến ${group(p)}, ${place(p)}: cuối kỳ ghi ${a.expected}${a.unit}, tính ${p.opening} − ${p.decreases} + ${p.increases} = ${a.found} (lệch ${a.difference}).${rates(p, a)}`,
    effect: BLOCKS,
    fix: 'Kiểm tra số đầu kỳ, từng số giảm, từng số tăng và số cuối kỳ của dòng này.',
  },
  en: {
    title: 'The end is the start less the decreases plus the increases',
    message: (p, a) =>
      `Changes of ${groupEn(p)}, ${placeEn(p)}: the end is ${a.expected}, ${p.opening} − ${p.decreases} + ${p.increases} = ${a.found} (difference ${a.difference}${a.unit}).${ratesEn(p, a)}`,
    effect: BLOCKS_EN,
    fix: 'Look at the start, each decrease, each increase and the end of this row.',
  },
});
