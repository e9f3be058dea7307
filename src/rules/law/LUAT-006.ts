/** Formulas that judge by the machine's day because they name none. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const undatedClassFormulas = defineRule({
  code: 'LUAT-006',
  severity: 'check',
  ground: ['poverty.income-line'],
  params: { count: 'number', names: 'list', day: 'text' },
  vi: {
    title: 'Công thức phân loại không ghi ngày',
    message: (p, a) =>
      `${p.count} công thức ${p.names.join(', ')} không ghi ngày (ô ${a.places}): kết quả theo chuẩn của ngày mở sổ trên máy.`,
    effect: 'Sang năm mới, kết quả của các ô này có thể đổi.',
    fix: (p) =>
      p.day !== ''
        ? `Ghi ngày ${isoToVietnamese(p.day)} vào các công thức (mục Dữ liệu của khung có nút ghi giúp).`
        : 'Ghi ngày của số liệu vào các công thức.',
  },
  en: {
    title: 'Formulas of the class that name no day',
    message: (p, a) =>
      `${p.count} formulas ${p.names.join(', ')} name no day (${a.places}): they judge by the day on which the workbook is opened.`,
    effect: 'In a new year these cells may change.',
    fix: (p) =>
      p.day !== ''
        ? `Write the day ${isoToVietnamese(p.day)} into the formulas (a button under Data in the pane helps).`
        : 'Write the day of the figures into the formulas.',
  },
});
