/** `bien-dong`: how households moved between last year's register and this year's. */
import { flowWords } from '../../text/flows';
import type { PairOfCells } from './decisions';
import { defineVerb, twoFiles } from '../verbs/define';
import { output, several } from '../verbs/options';
import { Refused } from '../verbs/refused';

/** "Danh sách!B12=Danh sách!B14": a cell of the old list and one of the new. */
const pairs = (name: string, does: string) =>
  several(name, '"Trang!B12=Trang!B14"', does, (typed): PairOfCells => {
    const [old, now, ...more] = typed.split('=').map((part) => part.trim());
    const isCell = (part: string | undefined): part is string => /\d$/.test(part ?? '');
    if (!isCell(old) || !isCell(now) || more.length > 0)
      throw new Refused(flowWords.badPair(typed));
    return { old, now };
  });

export const verb = defineVerb({
  name: 'bien-dong',
  place: 150,
  calls: [['CU MOI [-o RA]', 'diễn biến hộ giữa danh sách năm trước và năm nay, từng hộ vì sao']],
  operands: twoFiles(flowWords.needsTwo),
  options: {
    output,
    same: pairs('cung-ho', 'hai ô là một hộ'),
    different: pairs('khac-ho', 'hai ô là hai hộ'),
  },
});
