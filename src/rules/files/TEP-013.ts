/** TEP-013. */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const tep013 = defineRule({
  code: 'TEP-013',
  severity: 'stop',
  subjects: ['workbook'],
  params: { file: 'text' },
  vi: {
    title: 'Tệp không có bảng hộ',
    message: (p) => `Tệp «${p.file}» không có bảng tổng hợp hộ hay danh sách hộ nào nhận ra được.`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng tiêu đề của bảng, hoặc chỉ rõ nghĩa các cột bằng --anh-xa, hoặc bỏ tệp này.',
  },
});
