/** CHU-001. */
import { defineRule } from '../define';

export const chu001 = defineRule({
  code: 'CHU-001',
  severity: 'note',
  params: { count: 'text', encoding: 'text', preview: 'list?' },
  vi: {
    title: 'Chữ phông cũ',
    message: (p) =>
      `${p.count} ô ghi bằng bảng mã ${p.encoding}, đã đọc thành Unicode${p.preview.length > 0 ? `: ${p.preview.join('; ')}` : ''}.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  merge: 'dropped',
});
