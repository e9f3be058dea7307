/**
 * Money of an earlier programme that was carried over: how much, how much is left, and until when.
 */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const earlierProgrammeMoney = defineRule({
  code: 'VON-035',
  severity: 'check',
  ground: ['programme'],
  params: { name: 'text', count: 'number', until: 'text', total: 'number?', left: 'number?' },
  vi: {
    title: 'Vốn kéo dài của chương trình trước',
    message: (p, a) =>
      `${p.name}: ${p.count} dòng vốn kéo dài${p.total !== '' ? `, ${p.total}${a.unit}` : ''}${p.left !== '' ? `, còn ${p.left}${a.unit} chưa giải ngân` : ''}; được giải ngân đến hết ngày ${isoToVietnamese(p.until)}.`,
    fix: 'Giải ngân trước ngày này; phần chuyển sang chương trình mới thì ghi ở dòng của chương trình mới.',
  },
  en: {
    title: 'Money carried over from the programme before',
    message: (p, a) =>
      `${p.name}: ${p.count} rows of money carried over${p.total !== '' ? `, ${p.total}${a.unit}` : ''}${p.left !== '' ? `, ${p.left}${a.unit} not spent yet` : ''}; it may be spent until ${isoToVietnamese(p.until)}.`,
    fix: 'Spend it before that day; what passes into the new programme is written in the lines of the new programme.',
  },
  merge: 'dropped',
});
