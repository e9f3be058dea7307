/** Every trait that a drawn workbook may have. */
import type { Trait } from './trait';
import { layoutTraits } from './layout';
import { cellTraits } from './cells';
import { rowTraits } from './rows';
import { sumTraits } from './sums';
import { columnTraits } from './columns';
import { registerTraits } from './registers';
import { besideTraits } from './beside';
import { axisTraits } from './axes';
import { yearTraits } from './years';
import { moneyTraits } from './money';

export const TRAITS: readonly Trait[] = [
  ...registerTraits,
  ...moneyTraits,
  ...axisTraits,
  ...yearTraits,
  ...columnTraits,
  ...sumTraits,
  ...rowTraits,
  ...besideTraits,
  ...cellTraits,
  ...layoutTraits,
];
