/** `mau`: a blank workbook to fill in. */
import { cliWords } from '../../text/cli';
import { defineVerb, noFile } from '../verbs/define';
import { count, outputNeeded } from '../verbs/options';
import { MOST_HAMLETS } from './options';

export const verb = defineVerb({
  name: 'mau',
  place: 180,
  calls: [['-o SO', 'một sổ trống để nhập [--tham-so thon="Thôn A; Thôn B"]']],
  operands: noFile,
  options: {
    output: outputNeeded,
    hamlets: count('so-thon', '7', 'bao nhiêu dòng thôn', {
      what: cliWords.hamletCount,
      most: MOST_HAMLETS,
    }),
  },
});
