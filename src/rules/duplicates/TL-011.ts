/** People with the nine digits of an old card. */
import { defineRule } from '../define';
import { at } from './duplicates-words';

export const oldIdNumber = defineRule({
  code: 'TL-011',
  severity: 'check',
  params: { count: 'number', at: 'list', ids: 'list' },
  vi: {
    title: 'Số CMND cũ (9 số)',
    message: (p, a) => `${p.count} người còn ghi số CMND 9 số (ô ${at(p, a)}).`,
    effect: 'Số cũ chỉ dùng để so yếu.',
    fix: 'Cập nhật số CCCD 12 số.',
  },
  en: {
    title: 'Old ID numbers (9 digits)',
    message: (p, a) => `People with an old ID number of 9 digits: ${p.count} (${at(p, a)}).`,
    effect: 'Old numbers are weak evidence.',
    fix: 'Fill in the citizen number of 12 digits.',
  },
});
