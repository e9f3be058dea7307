/** `sua`: a copy with the sure repairs applied. */
import { defineVerb, oneFile } from '../verbs/define';
import { outputNeeded } from '../verbs/options';

export const verb = defineVerb({
  name: 'sua',
  place: 50,
  calls: [['SO -o RA', 'bản sao đã sửa những chỗ chắc chắn (số ghi dạng chữ, sai dấu phân cách)']],
  operands: oneFile,
  options: { output: outputNeeded },
});
