/** A row that stands over others by its number or place, but is not their sum. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const groupNotItsRows = defineRule({
  code: 'BANG-014',
  severity: 'stop',
  params: { label: 'text', children: 'list', header: 'text?' },
  effect: BLOCKS,
  vi: {
    title: 'Dòng nhóm không bằng các dòng con',
    message: (p, a) =>
      `Dòng «${p.label}» không bằng cộng các dòng bên dưới (${p.children.join(', ')})${p.header !== '' ? `: cột «${p.header}» (ô ${a.cell()}) ghi ${a.expected}, cộng được ${a.found}` : ''}.`,
    fix: 'Kiểm tra số thứ tự và số liệu của nhóm này.',
  },
  en: {
    title: 'A group that is not the sum of its rows',
    message: (p, a) =>
      `«${p.label}» is not the sum of the rows below it (${p.children.join(', ')})${p.header !== '' ? `: column «${p.header}» (${a.cell()}) has ${a.expected}, the rows add up to ${a.found}` : ''}.`,
    fix: 'Look at the numbering and the figures of this group.',
  },
});
