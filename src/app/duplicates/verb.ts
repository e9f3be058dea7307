/** `trung-lap`: persons that are recorded twice, or benefit from two projects. */
import { cliWords } from '../../text/cli';
import { atLeast, defineVerb } from '../verbs/define';

export const verb = defineVerb({
  name: 'trung-lap',
  place: 70,
  calls: [['SO [SO2 …]', 'người, hộ ghi trùng; người hưởng hai dự án (không xóa gì)']],
  operands: atLeast(1, cliWords.needsFile),
  options: {},
});
