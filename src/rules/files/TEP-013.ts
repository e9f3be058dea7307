/** A file of a merge without a table of households. */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const fileWithoutHouseholds = defineRule({
  code: 'TEP-013',
  severity: 'stop',
  subjects: ['workbook'],
  params: { file: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Tệp không có bảng hộ',
    message: (p) => `Tệp «${p.file}» không có bảng tổng hợp hộ hay danh sách hộ nào nhận ra được.`,
    fix: 'Kiểm tra dòng tiêu đề của bảng, hoặc chỉ rõ nghĩa các cột bằng --anh-xa, hoặc bỏ tệp này.',
  },
  en: {
    title: 'A file without households',
    message: (p) => `No summary or list of households is recognised in file «${p.file}».`,
    fix: 'Look at the heading row of the table, or say what the columns mean by --anh-xa, or leave this file out.',
  },
  passable: false,
});
