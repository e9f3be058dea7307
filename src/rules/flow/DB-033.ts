/** A register of both ends of the year that shows no household which died, moved away or merged. */
import { defineRule } from '../define';

export const noneGone = defineRule({
  code: 'DB-033',
  severity: 'check',
  params: {},
  vi: {
    title: 'Sổ không ghi hộ nào giảm do nguyên nhân khác',
    message: () =>
      'Sổ có phân loại đầu năm và cuối năm nhưng không ghi hộ nào chuyển đi, không còn ai hoặc nhập hộ: giảm khác được tính bằng 0.',
    effect: 'Nếu dòng của các hộ ấy đã bị xóa khỏi sổ thì số hộ đầu năm và số giảm khác đều thiếu.',
    fix: 'Giữ dòng của hộ đã chuyển đi, không còn ai trong sổ và ghi rõ ở cột ghi chú.',
  },
  en: {
    title: 'No household left for another reason',
    message: () =>
      'The register tells the class at both ends of the year and shows no household that died, moved away or merged: other decreases are counted as 0.',
    effect:
      'Where such rows were deleted, the figures of the start and of other decreases lack them.',
    fix: 'Keep the rows of households that left and say so in the notes.',
  },
});
