/** The run without a verb: the main job on the sample workbook. */
import { ANY_PERIOD } from '../verbs/common';
import { defineVerb, noFile } from '../verbs/define';

export const verb = defineVerb({
  name: '',
  place: 0,
  calls: [['(không có lệnh)', 'chạy trên sổ mẫu: nhận diện, kiểm tra, lập mọi biểu vào ket-qua/']],
  operands: noFile,
  options: {},
  common: ANY_PERIOD,
});
