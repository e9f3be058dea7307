/** Someone in the lists of two supports that may be for the same. */
import { defineRule } from '../define';
import { at, because, grade, KEPT, LINES } from './duplicates-words';

export const overlappingSupports = defineRule({
  code: 'TL-005',
  severity: 'check',
  ground: ['supports'],
  params: { ...LINES, verdict: 'text' },
  effect: KEPT,
  vi: {
    title: 'Hưởng hai dự án có thể trùng lắp',
    message: (p, a) =>
      p.verdict === 'one-project'
        ? `${grade(p)} hưởng hai hỗ trợ khác nhau của ${p.supports.join(', ')} – ${because(p)} (ô ${at(p, a)}).`
        : `${grade(p)} hưởng hai dự án: ${p.supports.join(' và ')} – ${because(p)} (ô ${at(p, a)}).${p.verdict === 'unknown' ? ' Chưa có quy định trong phần mềm về việc hưởng cùng lúc các hỗ trợ này.' : ''}`,
    fix: 'Kiểm tra hai hỗ trợ có cùng nội dung không. Cùng nội dung: chỉ hưởng mức cao hơn, không quyết toán hai lần («không chồng chéo, trùng lắp»); bỏ tên ở danh sách của mức thấp hơn.',
  },
  en: {
    title: 'Two supports that may overlap',
    message: (p, a) =>
      p.verdict === 'one-project'
        ? `${grade(p, 'en')}: two different supports of ${p.supports.join(', ')} – ${because(p, 'en')} (${at(p, a)}).`
        : `${grade(p, 'en')}: two projects, ${p.supports.join(' and ')} – ${because(p, 'en')} (${at(p, a)}).${p.verdict === 'unknown' ? ' The program knows no rule about having both of these supports.' : ''}`,
    fix: 'See whether both supports are for the same. If they are, only the higher one is given and nothing is settled twice («không chồng chéo, trùng lắp»): take the name off the list of the lower one.',
  },
});
