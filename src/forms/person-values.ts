/** What a list of households asks for, and what the workbook has of each household. */
import { labelKey } from './column-kinds';
import type { FormColumn } from './layout';
import words from './words.json';
import formWords from './expressions.json';

/** A household as a list names it. */
export interface Person {
  readonly name: string;
  readonly birth: string | null;
  readonly ethnicity: string | null;
  readonly people: number | null;
  readonly place: { readonly id: string; readonly name: string };
  readonly group: string;
}

export type Asks = keyof typeof words.personColumns | 'name' | 'ordinal';

const KEYS = Object.entries(words.personColumns).map(
  ([asks, list]) => [asks, new Set(list.map(labelKey))] as const,
);
export const CLASSES: Readonly<Partial<Record<string, string>>> = {
  poor: formWords.values.poor,
  'near-poor': formWords.values.nearPoor,
};
const MARK = 'x';
export function asksOf({ kind, rowsOf, path }: FormColumn): Asks | null {
  if (kind === 'ordinal') return 'ordinal';
  if (rowsOf === 'person') return 'name';
  const key = labelKey(path[path.length - 1]?.text ?? '');
  for (const [asks, keys] of KEYS) if (keys.has(key)) return isAsks(asks) ? asks : null;
  return null;
}

function isAsks(text: string): text is keyof typeof words.personColumns {
  return text in words.personColumns;
}

/** Null where it is not known; "" where there is no mark. */
export function valueOf(person: Person, asks: Exclude<Asks, 'ordinal'>): string | number | null {
  switch (asks) {
    case 'name':
      return person.name;
    case 'place':
      return person.place.name;
    case 'class':
      return CLASSES[person.group] ?? null;
    case 'poor':
    case 'near-poor':
      return person.group === asks ? MARK : '';
    default:
      return person[asks];
  }
}
