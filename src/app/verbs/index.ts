/** Every verb, in the order in which the usage lists them. */
import * as all from './all';
import type { Verb } from './define';

export const VERBS: readonly Verb[] = Object.values<Verb>(all).sort((a, b) => a.place - b.place);
