/** Households of a register of both ends of the year whose class at its start is left blank. */
import { defineRule } from '../define';

export const startNotWritten = defineRule({
  code: 'DB-032',
  severity: 'check',
  params: { count: 'number' },
  vi: {
    title: 'Hộ không ghi phân loại đầu năm',
    message: (p, a) =>
      `${p.count} hộ nghèo, hộ cận nghèo cuối năm để trống phân loại đầu năm (ô ${a.places}): coi như đầu năm không thuộc diện.`,
    effect: 'Nếu chỉ là chưa ghi thì số hộ đầu năm thiếu các hộ này.',
    fix: 'Ghi phân loại đầu năm («KN» nếu không nghèo), hoặc ghi chú hộ chuyển đến, tách hộ.',
  },
  en: {
    title: 'No class at the start of the year',
    message: (p, a) =>
      `Households that are poor or near-poor at the end of the year and have no class at its start: ${p.count} (${a.places}). They are taken as neither at the start.`,
    effect: 'Where the class is only not written yet, the figures of the start lack them.',
    fix: 'Write the class at the start («KN» where not poor), or note that the household moved in.',
  },
});
