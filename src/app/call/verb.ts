/** `ham`: one custom function. */
import { cliWords } from '../../text/cli';
import { COMMON } from '../verbs/common';
import { atLeast, defineVerb } from '../verbs/define';

export const verb = defineVerb({
  name: 'ham',
  place: 190,
  calls: [
    [
      'TEN đối-số…',
      'một hàm tính riêng, ví dụ: ham HOCUOIKY 368 "{8;264;3}" "{4;2}"; --den-ngay: ngày áp dụng chuẩn khi hàm không ghi ngày',
    ],
  ],
  operands: atLeast(1, cliWords.needsFunction),
  options: {},
  common: [COMMON.json, COMMON.date, COMMON.help],
  raw: true,
});
