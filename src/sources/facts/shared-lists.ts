/**
 * Short lists that many households have alike, each kept once: a register of a province has few of
 * them and a million lines.
 */
import { peopleKey } from '../../domain/people-key';

export class SharedLists {
  private readonly marks = new Map<number, readonly (boolean | null)[]>();
  private readonly numbers = new Map<number, readonly number[]>();
  private readonly groups = new Map<string, { readonly name: string; readonly key: string }>();

  /** @param list at most thirty marks */
  marksLike(list: readonly (boolean | null)[]): readonly (boolean | null)[] {
    const code = list.reduce((all, mark) => all * 3 + (mark === null ? 2 : mark ? 1 : 0), 1);
    return kept(this.marks, code, () => list);
  }

  /** @param list whole numbers from 1 to 30 in rising order, each once */
  numbersLike(list: readonly number[]): readonly number[] {
    return kept(
      this.numbers,
      list.reduce((all, number) => all | (1 << number), 0),
      () => list,
    );
  }

  /** An ethnic group by its name as written, with the key by which it is counted. */
  group(name: string): { readonly name: string; readonly key: string } {
    return kept(this.groups, name, () => ({ name, key: peopleKey(name) }));
  }
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
