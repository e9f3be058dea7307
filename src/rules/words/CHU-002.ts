/** CHU-002. */
import { defineRule } from '../define';

export const chu002 = defineRule({
  code: 'CHU-002',
  severity: 'check',
  params: { count: 'text', preview: 'list?' },
  vi: {
    title: 'Chữ ư có thể đã mất',
    message: (p, a) =>
      `${p.count} ô ghi bằng TCVN3 có thể đã mất chữ «ư» (ô ${a.places})${p.preview.length > 0 ? `, tạm đọc là ${p.preview.join('; ')}` : ''}.`,
    effect: 'Chữ đã mất không khôi phục chắc chắn được.',
    fix: 'Gõ lại các ô này.',
  },
});
