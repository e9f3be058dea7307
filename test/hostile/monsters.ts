/** All hostile files that have a name, each made anew when it is needed: none is kept as bytes. */
import { foreignMonsters } from './foreign-monsters';
import { longCells } from './long-cells';
import { planMonsters } from './plan-monsters';
import type { Recipe } from './recipe';
import { sheetMonsters } from './sheet-monsters';
import { xmlMonsters } from './xml-monsters';
import { zipMonsters } from './zip-monsters';

export const monsters: readonly Recipe[] = [
  ...zipMonsters,
  ...xmlMonsters,
  ...sheetMonsters,
  ...planMonsters,
  ...foreignMonsters,
  ...longCells,
];
