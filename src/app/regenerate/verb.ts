/** `cap-nhat`: the Biểu in a workbook brought up to date. */
import { FORM, FORM_NAMES } from '../form-names';
import { defineVerb, oneFile } from '../verbs/define';
import { names, outputNeeded, texts } from '../verbs/options';

export const verb = defineVerb({
  name: 'cap-nhat',
  place: 80,
  calls: [['SO -o RA', 'lập lại các biểu đã có trong sổ; chỗ bạn đã sửa tay thì giữ']],
  operands: oneFile,
  options: {
    output: outputNeeded,
    forms: names('bieu', 'phu-luc-01,bieu-02', 'chỉ các biểu này', [...FORM_NAMES, FORM]),
    takeNew: texts('lay-moi', '"Biểu 02!L18"', 'lấy số mới ở ô đã sửa tay'),
  },
});
