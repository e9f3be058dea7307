/** BANG-014. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const bang014 = defineRule({
  code: 'BANG-014',
  severity: 'stop',
  params: { label: 'text', children: 'list', header: 'text?' },
  vi: {
    title: 'Dòng nhóm không bằng các dòng con',
    message: (p, a) =>
      `Dòng «${p.label}» không bằng cộng các dòng bên dưới (${p.children.join(', ')})${p.header !== '' ? `: cột «${p.header}» (ô ${a.cell()}) ghi ${a.expected}, cộng được ${a.found}` : ''}.`,
    effect: BLOCKS,
    fix: 'Kiểm tra số thứ tự và số liệu của nhóm này.',
  },
});
