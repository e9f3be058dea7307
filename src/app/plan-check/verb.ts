/** `doi-chieu`: a plan's text, or a filled form, against the workbook. */
import { planCheckWords } from './words';
import { defineVerb, twoFiles } from '../verbs/define';
import { text } from '../verbs/options';

export const verb = defineVerb({
  name: 'doi-chieu',
  place: 140,
  calls: [
    [
      'KE-HOACH SO',
      'văn bản kế hoạch (.docx, .txt) so với số liệu trong sổ, và chỗ còn thiếu trong văn bản',
    ],
    [
      'MAU.xlsx SO',
      'mẫu đã điền so từng ô với sổ: ô nào khác, số trong mẫu, số trong sổ, lấy ở đâu',
    ],
  ],
  operands: twoFiles(planCheckWords.needsTwo),
  options: { sheet: text('trang', '"Tên trang"', 'trang nào của mẫu') },
});
