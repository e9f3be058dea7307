/** `so-sanh`: two workbooks, or one against what was sent of it. */
import { cliWords } from '../../text/cli';
import { defineVerb, oneFile, twoFiles } from '../verbs/define';
import { flag } from '../verbs/options';

export const verb = defineVerb({
  name: 'so-sanh',
  place: 100,
  calls: [
    ['SO --chot', 'số trong sổ hôm nay khác số đã gửi ở ô nào, gửi ngày nào'],
    ['A B', 'chênh lệch giữa hai sổ theo thôn, dự án, chỉ tiêu (thôn đổi tên: --anh-xa)'],
  ],
  options: {
    /** Compare with what was sent, not with a second workbook. */
    againstSent: flag('chot', null),
  },
  operands: (given, { againstSent }) =>
    againstSent ? oneFile(given) : twoFiles(cliWords.needsTwo)(given),
});
