/** A typed total of a flow that its hamlets do not come to. */
import { defineRule } from '../define';
import { BLOCKS, BLOCKS_EN, FIELDS, FIELDS_EN, group, groupEn } from './flow-words';

export const flowOfHamlets = defineRule({
  code: 'DB-004',
  severity: 'stop',
  subjects: ['flow'],
  params: { field: 'text', group: 'text', hamlets: 'number' },
  vi: {
    title: 'Tổng diễn biến bằng cộng các thôn',
    message: (p, a) =>
      `Diễn biến ${group(p)}, «${FIELDS[p.field] ?? p.field}»: tổng cộng ghi ${a.expected}, cộng ${p.hamlets} thôn được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra ô tổng cộng và số của từng thôn trong cột này.',
  },
  en: {
    title: 'A total of changes that the hamlets come to',
    message: (p, a) =>
      `Changes of ${groupEn(p)}, «${FIELDS_EN[p.field] ?? p.field}»: the total is ${a.expected}, ${p.hamlets} hamlets come to ${a.found} (difference ${a.difference}${a.unit}).`,
    effect: BLOCKS_EN,
    fix: 'Look at the total and at the figure of each hamlet in this column.',
  },
});
