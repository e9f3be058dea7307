/** Every verb, one folder each. Written by `.config/collect.mjs`. */
import { verb as calendarVerb } from '../calendar/verb';
import { verb as callVerb } from '../call/verb';
import { verb as checkVerb } from '../check/verb';
import { verb as compareBooksVerb } from '../compare-books/verb';
import { verb as duplicatesVerb } from '../duplicates/verb';
import { verb as exportVerb } from '../export/verb';
import { verb as figuresVerb } from '../figures/verb';
import { verb as fillFormVerb } from '../fill-form/verb';
import { verb as flowsVerb } from '../flows/verb';
import { verb as listVerb } from '../list/verb';
import { verb as makeBieuVerb } from '../make-bieu/verb';
import { verb as mergeVerb } from '../merge/verb';
import { verb as planCheckVerb } from '../plan-check/verb';
import { verb as planTextVerb } from '../plan-text/verb';
import { verb as recogniseVerb } from '../recognise/verb';
import { verb as regenerateVerb } from '../regenerate/verb';
import { verb as repairVerb } from '../repair/verb';
import { verb as sampleVerb } from '../sample/verb';
import { verb as sentVerb } from '../sent/verb';
import { verb as standardChangeVerb } from '../standard-change/verb';
import { verb as templateBookVerb } from '../template-book/verb';
import type { Verb } from './define';

export const VERBS: readonly Verb[] = [
  calendarVerb,
  callVerb,
  checkVerb,
  compareBooksVerb,
  duplicatesVerb,
  exportVerb,
  figuresVerb,
  fillFormVerb,
  flowsVerb,
  listVerb,
  makeBieuVerb,
  mergeVerb,
  planCheckVerb,
  planTextVerb,
  recogniseVerb,
  regenerateVerb,
  repairVerb,
  sampleVerb,
  sentVerb,
  standardChangeVerb,
  templateBookVerb,
];
