/** BANG-023. */
import { defineRule } from '../define';

export const bang023 = defineRule({
  code: 'BANG-023',
  severity: 'check',
  params: { count: 'text', names: 'list' },
  vi: {
    title: 'Dòng chưa có số liệu',
    message: (p, a) =>
      `${p.count} dòng có tên nhưng chưa có số liệu: ${p.names.join(', ')} (ô ${a.places}).`,
    effect: 'Số chung chưa gồm các dòng này.',
    fix: 'Nhập số liệu, kể cả số 0, hoặc xóa dòng.',
  },
});
