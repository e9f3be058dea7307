/** `so-sanh`: two workbooks, or one against what was sent of it. */
import { cliWords } from '../../text/cli';
import { atLeast, defineVerb } from '../verbs/define';
import { flag } from '../verbs/options';

export const verb = defineVerb({
  name: 'so-sanh',
  place: 100,
  calls: [
    ['SO --chot', 'số trong sổ hôm nay khác số đã gửi ở ô nào, gửi ngày nào'],
    ['A B', 'chênh lệch giữa hai sổ theo thôn, dự án, chỉ tiêu (thôn đổi tên: --anh-xa)'],
  ],
  operands: atLeast(1, cliWords.needsFile),
  options: {
    /** Compare with what was sent, not with a second workbook. */
    againstSent: flag('chot', null),
  },
});
