/** VON-032. */
import { defineRule } from '../define';

export const von032 = defineRule({
  code: 'VON-032',
  severity: 'check', // severity?
  subjects: ['funding'],
  params: { count: 'text', order: 'text' },
  vi: {
    title: 'Quyết định không ghi ngày',
    message: (p) =>
      `${p.count} bảng hoặc cột bổ sung, điều chỉnh kinh phí không ghi ngày của quyết định${p.order === '1' ? ', nên không biết cái nào sau cùng' : ', coi như đã có trong kỳ'}.`,
    effect: 'Biểu 6 tháng và biểu theo ngày cần ngày của quyết định.',
    fix: 'Ghi «Quyết định số … ngày …» ở tên bảng hoặc tên cột.',
  },
  merge: 'dropped',
});
