/** Rows with a name and no figures yet: the totals are without them. */
import { defineRule } from '../define';

export const unfilledRows = defineRule({
  code: 'BANG-023',
  severity: 'check',
  params: { count: 'number', names: 'list' },
  vi: {
    title: 'Dòng chưa có số liệu',
    message: (p, a) =>
      `${p.count} dòng có tên nhưng chưa có số liệu: ${p.names.join(', ')} (ô ${a.places}).`,
    effect: 'Số chung chưa gồm các dòng này.',
    fix: 'Nhập số liệu, kể cả số 0, hoặc xóa dòng.',
  },
  en: {
    title: 'Rows without figures yet',
    message: (p, a) =>
      `Rows with a name but no figures yet: ${p.count} (${p.names.join(', ')}; ${a.places}).`,
    effect: 'The totals do not include these rows.',
    fix: 'Enter the figures, noughts too, or delete the row.',
  },
});
