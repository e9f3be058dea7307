/** A typed total of a flow that its hamlets do not come to. */
import { wordOf } from '../../domain/language';
import { defineRule } from '../define';
import { BLOCKS, FIELDS, group } from './flow-words';

export const flowOfHamlets = defineRule({
  code: 'DB-004',
  severity: 'stop',
  subjects: ['flow'],
  params: { field: 'text', group: 'text', hamlets: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Tổng diễn biến bằng cộng các thôn',
    message: (p, a) =>
      `Diễn biến ${group(p)}, «${wordOf(FIELDS, p.field)}»: tổng cộng ghi ${a.expected}, cộng ${p.hamlets} thôn được ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra ô tổng cộng và số của từng thôn trong cột này.',
  },
  en: {
    title: 'A total of changes that the hamlets come to',
    message: (p, a) =>
      `Changes of ${group(p, 'en')}, «${wordOf(FIELDS, p.field, 'en')}»: the total is ${a.expected}, ${p.hamlets} hamlets come to ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the total and at the figure of each hamlet in this column.',
  },
});
