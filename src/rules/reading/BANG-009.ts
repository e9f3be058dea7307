/** Two units of money over one table: its amounts could be either. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const twoUnits = defineRule({
  code: 'BANG-009',
  severity: 'stop',
  params: { first: 'text', second: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Hai đơn vị tiền trong một bảng',
    message: (p, a) =>
      `Bảng có hai đơn vị tính: ${p.first} (ô ${a.cell(0)}) và ${p.second} (ô ${a.cell(1)}).`,
    fix: 'Giữ một đơn vị tính.',
  },
  en: {
    title: 'Two units of money in a table',
    message: (p, a) =>
      `The table has two units: ${p.first} (${a.cell(0)}) and ${p.second} (${a.cell(1)}).`,
    fix: 'Keep one unit.',
  },
});
