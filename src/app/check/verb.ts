/** `kiem-tra`: the findings. */
import { defineVerb, oneFile } from '../verbs/define';

export const verb = defineVerb({
  name: 'kiem-tra',
  place: 30,
  calls: [['SO', 'các phát hiện khi kiểm tra']],
  operands: oneFile,
  options: {},
});
