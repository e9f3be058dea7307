/**
 * Regular expressions that files of words hold as text, `/…/flags` as in code, so that what a
 * program reads of Vietnamese is data. The check of expressions finds them by that form.
 */

/** @param text "/hộ(?!\p{L})/iu" */
export function expressionOf(text: string): RegExp {
  const end = text.lastIndexOf('/');
  if (end < 1 || !text.startsWith('/')) throw new Error(`no expression: ${text}`);
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/** What replaces each of these in its turn: `[["/rớt/giu", "rơi"], …]`. */
export function rewriterOf(pairs: readonly (readonly string[])[]): (text: string) => string {
  const made = pairs.map(([from = '', to = '']) => [expressionOf(from), to] as const);
  return (text) => made.reduce((told, [from, to]) => told.replace(from, to), text);
}

/** The texts of one list by their names; for `${name}` the text of that name stands in them. */
export function textsOf<Name extends string>(
  texts: Readonly<Record<Name, string>>,
): (name: Name) => string {
  const parts = new Map<string, string>(Object.entries<string>(texts));
  const filled = (text: string): string =>
    text.replace(/\$\{(\w+)\}/g, (_, part: string) => {
      const said = parts.get(part);
      if (said === undefined) throw new Error(`no words called ${part}`);
      return filled(said);
    });
  return (name) => filled(texts[name]);
}

/** The expressions of such a list, each made when it is first asked for. */
export function expressionsOf<Name extends string>(
  texts: Readonly<Record<Name, string>>,
): (name: Name) => RegExp {
  const made = new Map<Name, RegExp>();
  const textOf = textsOf(texts);
  return (name) => {
    const kept = made.get(name);
    if (kept) return kept;
    const one = expressionOf(textOf(name));
    made.set(name, one);
    return one;
  };
}

/** What something is called in the officer's words, and the words by which it is known. */
export interface Labelled {
  readonly label: string;
  readonly words: RegExp;
}

export function labelled(entry: { readonly label: string; readonly words: string }): Labelled {
  return { label: entry.label, words: expressionOf(entry.words) };
}
