/** DB-008. */
import { defineRule } from '../define';
import { group } from './flow-words';

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const db008 = defineRule({
  code: 'DB-008',
  severity: 'note',
  subjects: ['flow'],
  params: {
    group: 'text?',
    opening: 'text',
    closing: 'text',
    becomes: 'text',
    crosses: 'text',
    gross: 'text',
  },
  vi: {
    title: 'Giảm ròng và số hộ ra khỏi diện',
    message: (p, a) =>
      `${upper(group(p))} giảm ròng ${p.opening} − ${p.closing} = ${a.found} hộ; số hộ ra khỏi diện là ${p.becomes} + ${p.crosses} = ${p.gross} hộ.${a.expected === '…' ? '' : ` Chỉ tiêu giảm ${a.expected} hộ không nói rõ tính theo cách nào.`}`,
  },
});
