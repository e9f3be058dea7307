/** `xuat`: the figures of one or many workbooks as one tidy table. */
import { exportWords } from './words';
import { atLeast, defineVerb } from '../verbs/define';
import { outputNeeded } from '../verbs/options';

export const verb = defineVerb({
  name: 'xuat',
  place: 170,
  calls: [
    [
      'SO… -o F.csv',
      'các số của một hay nhiều sổ thành một bảng dữ liệu, mỗi số một dòng, cho Power BI, DuckDB, Spark',
    ],
  ],
  operands: atLeast(1, exportWords.needsFiles),
  options: { output: outputNeeded },
});
