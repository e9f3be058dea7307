/** Households that went and others that came in one hamlet may be the same under another head. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const goneAndCome = defineRule({
  code: 'DB-020',
  severity: 'stop',
  subjects: ['flow'],
  params: { gone: 'number', come: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Hộ mất đi và hộ mới trong cùng một thôn',
    message: (p) =>
      `${p.gone} hộ không còn trong danh sách và ${p.come} hộ mới xuất hiện ở cùng thôn, không có ghi chú: có thể chỉ là đổi chủ hộ.`,
    fix: 'Ghi chú «chuyển đi», «đã mất», «chuyển đến», «tách hộ», hoặc xác định từng cặp ở dòng lệnh bằng --cung-ho, --khac-ho.',
  },
  en: {
    title: 'Households gone and households new in one hamlet',
    message: (p) =>
      `${p.gone} households are no longer listed and ${p.come} are new in the same hamlets, without a note: the head may merely have changed.`,
    fix: 'Note «chuyển đi», «đã mất», «chuyển đến» or «tách hộ», or say of each pair on the command line with --cung-ho or --khac-ho.',
  },
  passable: false,
});
