/** The catalogue of findings: every code with its sentences. */
import type { Finding } from '../domain/finding';
import type { Language } from '../domain/language';
import * as all from './all';
import type { AnyRule } from './define';
import { Around, type NumberWriter } from './say';

export type { NumberWriter } from './say';
export { topicOf } from './topic';

/** In the order of their codes. */
export const RULES: readonly AnyRule[] = Object.values(all)
  .map((rule) => rule.entry)
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const BY_CODE: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.code, rule]));

export function ruleOf(code: string): AnyRule | undefined {
  return BY_CODE.get(code);
}

/** What a code looks at, in one line. */
export function titleOfCode(code: string, language: Language = 'vi'): string {
  return BY_CODE.get(code)?.[language].title ?? code;
}

export interface Described {
  /** What happened, with the figures. */
  readonly message: string;
  /** What it means for the Biểu. */
  readonly effect: string | null;
  /** What to do. */
  readonly fix: string | null;
}

export function describe(
  item: Finding,
  numbers: NumberWriter,
  language: Language = 'vi',
): Described {
  const words = BY_CODE.get(item.code)?.[language];
  if (!words) return { message: item.code, effect: null, fix: null };
  const around = new Around(item, numbers, language);
  return { message: words.message(around), effect: words.effect, fix: words.fix(around) };
}
