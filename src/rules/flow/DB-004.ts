/** DB-004. */
import { defineRule } from '../define';
import { group, BLOCKS } from './flow-words';

const FIELDS: Readonly<Record<string, string>> = {
  opening: 'đầu kỳ',
  becomes: 'chuyển sang nhóm kia',
  crossesLine: 'vượt chuẩn cận nghèo',
  otherDecrease: 'giảm khác',
  comesFrom: 'từ nhóm kia chuyển sang',
  relapsed: 'tái nghèo',
  newlyPoor: 'phát sinh mới',
  otherIncrease: 'tăng khác',
  closing: 'cuối kỳ',
};

export const db004 = defineRule({
  code: 'DB-004',
  severity: 'stop',
  subjects: ['flow'],
  params: { group: 'text?', field: 'text', hamlets: 'text' },
  vi: {
    title: 'Tổng diễn biến bằng cộng các thôn',
    message: (p, a) =>
      `Diễn biến ${group(p)}, «${FIELDS[p.field]}»: tổng cộng ghi ${a.expected}, cộng ${p.hamlets} thôn được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra ô tổng cộng và số của từng thôn trong cột này.',
  },
});
