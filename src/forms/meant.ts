/** What a cell was found to ask for, or what is not clear about it. */
import type { Coordinates } from './coordinates';

export type Unclear =
  | { readonly why: 'unknown'; readonly words: readonly string[] }
  | { readonly why: 'against' }
  | { readonly why: 'no-group' }
  | { readonly why: 'base' }
  | { readonly why: 'other-year'; readonly years: readonly number[] }
  | { readonly why: 'scenario' }
  | { readonly why: 'lack' }
  | { readonly why: 'unit-of-row' }
  | { readonly why: 'title' | 'titled' | 'period'; readonly words: readonly string[] }
  | { readonly why: 'nothing' };

export type Meaning =
  { readonly at: Coordinates; readonly planned?: boolean } | { readonly unclear: Unclear };

export const unclear = (why: Unclear): Meaning => ({ unclear: why });
