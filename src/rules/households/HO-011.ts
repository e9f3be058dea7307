/** HO-011. */
import { defineRule } from '../define';

function viDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${month}/${year}`;
}

export const ho011 = defineRule({
  code: 'HO-011',
  severity: 'check', // subjects?
  params: { dates: 'list' },
  vi: {
    title: 'Số liệu của các ngày khác nhau',
    message: (p) => `Sổ có số liệu của các ngày khác nhau: ${p.dates.map(viDate).join(', ')}.`,
    effect: 'Một biểu không nên ghép số của hai ngày.',
    fix: 'Chọn một ngày chốt và cập nhật bảng còn lại.',
  },
});
