/** Hamlets under the names that forms give them: shorter, or behind another word for a hamlet. */
import { expressionsOf } from '../domain/expressions';
import { nameKey } from '../domain/match-key';
import type { Member } from './coordinates';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.hamlets);

/** The name, and what is left of it without the words before it, the longest first. */
export function namesOf(name: string): string[] {
  const names = [nameKey(name)];
  for (let at = 0; at < 2; at++) {
    const last = names.at(-1) ?? '';
    const left = last.replace(expression('first'), '').replace(/^[\s:]+/, '');
    if (left !== last && left !== '') names.push(left);
  }
  return names;
}

export class PlaceNames {
  private readonly ids = new Map<string, Set<string>>();

  constructor(
    members: readonly Member[],
    private readonly keyOf: (name: string) => string,
  ) {
    for (const { id, name } of members)
      for (const one of [id, ...namesOf(name).slice(0, 2)])
        this.ids.set(one, (this.ids.get(one) ?? new Set()).add(id));
  }

  /** The hamlet of that name; null for none and for several. */
  of(label: string): string | null {
    const [whole = '', ...shorter] = namesOf(label);
    for (const name of [whole, this.keyOf(label), ...shorter]) {
      const [id, ...more] = this.ids.get(name) ?? [];
      if (id !== undefined) return more.length === 0 ? id : null;
    }
    return null;
  }

  /** Names of one hamlet that are no other one's. */
  ownOf(id: string, name: string): string[] {
    return namesOf(name).filter(
      (one) => this.ids.get(one)?.size === 1 && this.ids.get(one)?.has(id),
    );
  }
}
