/** The sources of the money of a line do not add up to its total. */
import { defineRule } from '../define';
import { BLOCKS, direction, SUM_PARAMS, suspect } from './funding-words';

export const sourcesDoNotAddUp = defineRule({
  code: 'VON-001',
  severity: 'stop',
  subjects: ['funding'],
  params: SUM_PARAMS,
  effect: BLOCKS,
  vi: {
    title: 'Tổng kinh phí bằng cộng các nguồn',
    message: (p, a) =>
      `Kinh phí không khớp (${p.name}): tổng ghi ${a.expected}, cộng các nguồn ${p.parts.join(' + ')} = ${a.found} (${direction(a)}${a.unit}${p.percent !== '' ? `, bằng ${p.percent} % số ghi` : ''}).`,
    fix: (p, a) =>
      suspect(p) ||
      `Đối chiếu ô tổng ${a.cell()} với các ô nguồn vốn rồi sửa ô sai; nếu số ghi là đúng, chọn «Bỏ qua có lý do».`,
  },
  en: {
    title: 'Total funding is the sum of its sources',
    message: (p, a) =>
      `The money does not add up («${p.name}»): the total says ${a.expected}, the sources ${p.parts.join(' + ')} = ${a.found} (${direction(a, 'en')}${a.unit}${p.percent !== '' ? `, ${p.percent} % of what is written` : ''}).`,
    fix: (p, a) =>
      suspect(p, 'en') ||
      `Hold the total in ${a.cell()} against the cells of the sources and mend the wrong one; if what is written is right, pass it with a reason.`,
  },
  merge: 'dropped',
});
