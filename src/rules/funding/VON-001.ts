/** VON-001. */
import { defineRule } from '../define';
import { suspect, direction, BLOCKS } from './funding-words';

export const von001 = defineRule({
  code: 'VON-001',
  severity: 'check', // severity? // subjects?
  params: {
    suspect: 'text?',
    suspectCell: 'text?',
    typed: 'text?',
    proposed: 'text?',
    name: 'text',
    parts: 'list',
    percent: 'number:2?',
  },
  vi: {
    title: 'Tổng kinh phí bằng cộng các nguồn',
    message: (p, a) =>
      `Kinh phí không khớp (${p.name}): tổng ghi ${a.expected}, cộng các nguồn ${p.parts.join(' + ')} = ${a.found} (${direction(a)}${a.unit}${p.percent !== '' ? `, bằng ${p.percent} % số ghi` : ''}).`,
    effect: BLOCKS,
    fix: (p, a) =>
      suspect(p) ||
      `Đối chiếu ô tổng ${a.cell()} với các ô nguồn vốn rồi sửa ô sai; nếu số ghi là đúng, chọn «Bỏ qua có lý do».`,
  },
  merge: 'dropped',
});
