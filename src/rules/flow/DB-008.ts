/** A plan does not say whether its fall is net or counts all who left, so both are shown. */
import { defineRule } from '../define';
import { capital } from '../say';
import { group } from './flow-words';

export const netAndGrossFall = defineRule({
  code: 'DB-008',
  severity: 'note',
  subjects: ['flow'],
  params: {
    group: 'text',
    opening: 'number',
    closing: 'number',
    becomes: 'number',
    crosses: 'number',
    gross: 'number',
  },
  vi: {
    title: 'Giảm ròng và số hộ ra khỏi diện',
    message: (p, a) =>
      `${capital(group(p))} giảm ròng ${p.opening} − ${p.closing} = ${a.found} hộ; số hộ ra khỏi diện là ${p.becomes} + ${p.crosses} = ${p.gross} hộ.${a.expected === '…' ? '' : ` Chỉ tiêu giảm ${a.expected} hộ không nói rõ tính theo cách nào.`}`,
  },
  en: {
    title: 'The net fall and the households that left',
    message: (p, a) =>
      `${capital(group(p, 'en'))}: a net fall of ${p.opening} − ${p.closing} = ${a.found}; ${p.becomes} + ${p.crosses} = ${p.gross} households left.${a.expected === '…' ? '' : ` The target of ${a.expected} does not say which is meant.`}`,
  },
});
