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

/**
 * The expressions of one list of words by their names, each made when it is first asked for. Where
 * one says `${name}`, the text of that name in the same list stands.
 */
export function expressionsOf<Name extends string>(
  texts: Readonly<Record<Name, string>>,
): (name: Name) => RegExp {
  const made = new Map<Name, RegExp>();
  const parts = new Map<string, string>(Object.entries<string>(texts));
  const filled = (text: string): string =>
    text.replace(/\$\{(\w+)\}/g, (_, part: string) => {
      const said = parts.get(part);
      if (said === undefined) throw new Error(`no words called ${part}`);
      return filled(said);
    });
  return (name) => {
    const kept = made.get(name);
    if (kept) return kept;
    const one = expressionOf(filled(texts[name]));
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
