/** A way to make one hostile file out of a good one. */
import type { Parts } from './zip-bytes';

export interface Recipe {
  readonly name: string;
  /** 'book' is opened as a workbook, 'plan' as the text of a plan. */
  readonly kind: 'book' | 'plan';
  /** What the program must say: a code of its sentences, 'read' for a file that must open, several where either is right. */
  readonly expected: readonly string[];
  /** Of the file's name; .xlsx, or .docx, when absent. */
  readonly ending?: string;
  make(good: Parts): Uint8Array;
}

export function book(
  name: string,
  expected: string | readonly string[],
  make: Recipe['make'],
): Recipe {
  return {
    name,
    kind: 'book',
    expected: typeof expected === 'string' ? [expected] : expected,
    make,
  };
}

export function plan(
  name: string,
  expected: string | readonly string[],
  make: Recipe['make'],
): Recipe {
  return { ...book(name, expected, make), kind: 'plan' };
}

export function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`the good file has no ${name}`);
  return typeof part === 'string' ? part : new TextDecoder().decode(part);
}

/** The parts with one of them changed; a change that changes nothing is a mistake in the recipe. */
export function changed(parts: Parts, name: string, edit: (xml: string) => string): Parts {
  const before = textOf(parts, name);
  const after = edit(before);
  if (after === before) throw new Error(`nothing changed in ${name}`);
  return { ...parts, [name]: after };
}

/** Many pieces joined without a string for each of them standing in memory at once. */
export function repeated(count: number, piece: (index: number) => string): string {
  let text = '';
  for (let index = 0; index < count; index += 1) text += piece(index);
  return text;
}

/** A workbook of another kind, which is read by a process of its own. */
export function foreign(
  name: string,
  expected: string | readonly string[],
  make: Recipe['make'],
): Recipe {
  return { ...book(name, expected, make), ending: name.slice(name.lastIndexOf('-') + 1) };
}
