/** BANG-009. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const bang009 = defineRule({
  code: 'BANG-009',
  severity: 'stop', // subjects?
  params: { first: 'text', second: 'text' },
  vi: {
    title: 'Hai đơn vị tiền trong một bảng',
    message: (p, a) =>
      `Bảng có hai đơn vị tính: ${p.first} (ô ${a.cell(0)}) và ${p.second} (ô ${a.cell(1)}).`,
    effect: BLOCKS,
    fix: 'Giữ một đơn vị tính.',
  },
});
