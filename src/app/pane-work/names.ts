/**
 * What the pane may ask for, by name: for whoever carries the calls from one thread to another
 * without the work itself.
 */
import type { Progress } from '../../workbook/port';
import type { PaneWork } from './index';

export const PANE_WORK = [
  'read',
  'keep',
  'question',
  'spans',
  'correctionsFile',
  'takeCorrections',
  'repair',
  'dateFormulas',
  'starter',
  'preview',
  'write',
  'sendOut',
  'explain',
  'freeze',
  'againstSent',
  'compare',
  'update',
  'merge',
  'mergedPlans',
  'flows',
  'writeFlows',
  'flowPlans',
  'forgetFlows',
  'duplicates',
  'showForm',
  'fillForm',
  'takeFormBack',
  'filledFile',
  'formAnswers',
  'keepForms',
  'checkForm',
  'letter',
  'calendar',
  'checkText',
  'checkBook',
] as const satisfies readonly (keyof PaneWork)[];

/** What the pane calls; the class itself, or a messenger in front of it. */
export type PaneWorkLike = Pick<PaneWork, (typeof PANE_WORK)[number]>;

/** Hands every call on. @param call does the work of this name */
export function handedOn(
  call: (name: (typeof PANE_WORK)[number], wish: unknown, progress?: Progress) => Promise<unknown>,
): PaneWorkLike {
  return Object.fromEntries(
    PANE_WORK.map((name) => [
      name,
      (wish: unknown, progress?: Progress) => call(name, wish, progress),
    ]),
  ) as unknown as PaneWorkLike;
}
