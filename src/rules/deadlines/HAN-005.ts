/** The holidays of the year are a proposal still. */
import { defineRule } from '../define';

export const holidaysProvisional = defineRule({
  code: 'HAN-005',
  severity: 'check',
  ground: ['holidays'],
  params: { year: 'text', document: 'text' },
  vi: {
    title: 'Lịch nghỉ còn là dự kiến',
    message: (p) => `Lịch nghỉ năm ${p.year} còn là dự kiến (${p.document}).`,
    fix: 'Kiểm tra lại khi có thông báo chính thức.',
  },
  en: {
    title: 'The holidays are provisional',
    message: (p) => `The holidays of ${p.year} are provisional (${p.document}).`,
    fix: 'Look again when they are announced.',
  },
});
