/**
 * Files of a merge that name several communes, one of them more than once: a name may be misspelt.
 */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const otherCommunes = defineRule({
  code: 'TEP-027',
  severity: 'stop',
  subjects: ['workbook'],
  params: { communes: 'list' },
  effect: BLOCKS,
  vi: {
    title: 'Các tệp ghi tên xã khác nhau',
    message: (p) => `Các tệp ghi tên xã khác nhau: ${p.communes.join(', ')}.`,
    fix: 'Nếu là một xã, sửa tên xã trong tệp hoặc thêm --tham-so "xa=tên xã"; nếu là nhiều xã, gộp các thôn của từng xã trước.',
  },
  en: {
    title: 'Files with different names of the commune',
    message: (p) => `The files name different communes: ${p.communes.join(', ')}.`,
    fix: 'If it is one commune, correct its name in the files or add --tham-so "xa=name"; if there are several, merge the hamlets of each first.',
  },
  passable: false,
});
