/** `van-ban`: the paragraphs of the plan, or of the report of a period. */
import { defineVerb, oneFile } from '../verbs/define';
import { oneOf, output } from '../verbs/options';

export const verb = defineVerb({
  name: 'van-ban',
  place: 120,
  calls: [['SO [-o F.docx]', 'đoạn văn chỉ tiêu, kinh phí của kế hoạch với đúng số của biểu']],
  operands: oneFile,
  options: {
    output,
    text: oneOf(
      'loai',
      'Loại văn bản',
      { 'ke-hoach': 'đoạn văn của kế hoạch', 'bao-cao': 'đoạn văn của báo cáo' },
      'bao-cao: các đoạn chính của báo cáo: kết quả rà soát, diễn biến, chỉ tiêu, giải ngân, vướng mắc',
    ),
  },
});
