/** TL-005. */
import { defineRule } from '../define';
import { because, grade, at, KEPT } from './duplicates-words';

export const tl005 = defineRule({
  code: 'TL-005',
  severity: 'check', // severity? // subjects?
  ground: ['supports'],
  params: {
    ids: 'list?',
    restored: 'text?',
    reason: 'text?',
    grade: 'text?',
    at: 'list?',
    count: 'text?',
    verdict: 'text',
    supports: 'list',
  },
  vi: {
    title: 'Hưởng hai dự án có thể trùng lắp',
    message: (p) =>
      p.verdict === 'one-project'
        ? `${grade(p)} hưởng hai hỗ trợ khác nhau của ${p.supports.join(', ')} – ${because(p)} (ô ${at(p)}).`
        : `${grade(p)} hưởng hai dự án: ${p.supports.join(' và ')} – ${because(p)} (ô ${at(p)}).${p.verdict === 'unknown' ? ' Chưa có quy định trong phần mềm về việc hưởng cùng lúc các hỗ trợ này.' : ''}`,
    effect: KEPT,
    fix: 'Kiểm tra hai hỗ trợ có cùng nội dung không. Cùng nội dung: chỉ hưởng mức cao hơn, không quyết toán hai lần («không chồng chéo, trùng lắp»); bỏ tên ở danh sách của mức thấp hơn.',
  },
});
