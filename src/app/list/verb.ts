/** `danh-sach`: everything that this version knows. */
import { ANY_PERIOD } from '../verbs/common';
import { defineVerb, noFile } from '../verbs/define';

export const verb = defineVerb({
  name: 'danh-sach',
  place: 200,
  calls: [['', 'các biểu, hàm, quy tắc, trường, tham số pháp lý']],
  operands: noFile,
  options: {},
  common: ANY_PERIOD,
});
