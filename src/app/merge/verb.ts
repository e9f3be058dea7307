/** `gop`: workbooks of one kind as one. */
import { cliWords } from '../../text/cli';
import { atLeast, defineVerb } from '../verbs/define';
import { flag, outputNeeded } from '../verbs/options';

export const verb = defineVerb({
  name: 'gop',
  place: 60,
  calls: [['A B … -o RA', 'gộp sổ các thôn (hoặc các xã) thành một sổ mới, kèm báo cáo gộp']],
  operands: atLeast(2, cliWords.needsBooks),
  options: {
    output: outputNeeded,
    leaveOutHidden: flag('bo-dong-an', 'không tính dòng ẩn'),
    summaryOnly: flag('chi-tong-hop', 'không kèm danh sách hộ'),
  },
});
