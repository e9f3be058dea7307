/** DB-020. */
import { defineRule } from '../define';
import { BLOCKS } from './register-flow-words';

export const db020 = defineRule({
  code: 'DB-020',
  severity: 'stop',
  subjects: ['flow'],
  params: { gone: 'text', come: 'text' },
  vi: {
    title: 'Hộ mất đi và hộ mới trong cùng một thôn',
    message: (p) =>
      `${p.gone} hộ không còn trong danh sách và ${p.come} hộ mới xuất hiện ở cùng thôn, không có ghi chú: có thể chỉ là đổi chủ hộ.`,
    effect: BLOCKS,
    fix: 'Ghi chú «chuyển đi», «đã mất», «chuyển đến», «tách hộ», hoặc xác định từng cặp ở dòng lệnh bằng --cung-ho, --khac-ho.',
  },
});
