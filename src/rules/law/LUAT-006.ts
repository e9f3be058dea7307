/** LUAT-006. */
import { defineRule } from '../define';
import { day } from './law-words';

export const luat006 = defineRule({
  code: 'LUAT-006',
  severity: 'check',
  ground: ['poverty.income-line'],
  params: { count: 'text', names: 'list', day: 'text?' },
  vi: {
    title: 'Công thức phân loại không ghi ngày',
    message: (p, a) =>
      `${p.count} công thức ${p.names.join(', ')} không ghi ngày (ô ${a.places}): kết quả theo chuẩn của ngày mở sổ trên máy.`,
    effect: 'Sang năm mới, kết quả của các ô này có thể đổi.',
    fix: (p) =>
      p.day !== ''
        ? `Ghi ngày ${day(p.day)} vào các công thức (mục Dữ liệu của khung có nút ghi giúp).`
        : 'Ghi ngày của số liệu vào các công thức.',
  },
});
