/**
 * "Thoát nghèo" without a column of those who became near-poor: both may be in it, and a form keeps
 * them apart.
 */
import { defineRule } from '../define';

export const escapedWithoutBecoming = defineRule({
  code: 'DB-030',
  severity: 'check',
  params: { header: 'text' },
  vi: {
    title: 'Thoát nghèo gồm cả hộ xuống cận nghèo',
    message: (p, a) =>
      `Bảng không có cột hộ trở thành cận nghèo (hoặc nghèo), nên cột «${p.header}» (ô ${a.places}) có thể gồm cả các hộ đó; biểu ghi cả cột vào «Vượt chuẩn cận nghèo».`,
    fix: 'Nếu có hộ chuyển sang nhóm kia, tách các hộ đó ra một cột riêng.',
  },
  en: {
    title: 'Escaped poverty, or became near-poor',
    message: (p, a) =>
      `The table has no column of those who went into the other group, so «${p.header}» (${a.places}) may hold them too; the form writes the whole column as risen above the line.`,
    fix: 'If some went into the other group, give them a column of their own.',
  },
  merge: 'dropped',
});
