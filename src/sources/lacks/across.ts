/**
 * A table with a line a hamlet and a column for each indicator or cause: its columns get their
 * meaning, its kind may follow.
 */
import type { LackGroup } from '../../domain/lack-facts';
import { indicatorSets } from '../../regulations';
import type { ChosenKind } from '../columns/choose-kind';
import type { HeaderPath } from '../headers/flatten';
import type { FieldRule } from '../vocabulary/kinds';
import { groupOfTable } from './group';
import type { NumberedText } from './numbered';
import { numberedItems } from './numbered';
import {
  isAboutLacks,
  isAnotherMatter,
  isEnough,
  lackLabel,
  ratesByTitle,
  wholeIn,
  type LackLabel,
} from './words';
import words from '../vocabulary/lacks.json';

export interface LackTitles {
  readonly titles: readonly string[];
  readonly sheet: string;
  /** The year of the report, or of the titles. */
  readonly year: number | null;
  /** What the row of column numbers says over a column. */
  readonly index: (column: number) => string;
}

interface Read {
  readonly path: HeaderPath;
  readonly label: LackLabel;
}

/** Columns that count households lacking something; null where the table is none of these. */
export function lackColumns(
  paths: readonly HeaderPath[],
  around: LackTitles,
): ReadonlyMap<number, FieldRule> | null {
  const { titles } = around;
  const texts = (path: HeaderPath): NumberedText => ({
    column: path.column,
    texts: path.texts,
    index: around.index(path.column),
  });
  const named = paths.map((path): Read => ({ path, label: lackLabel(path.texts) }));
  const numbers = isEnough(
    named.map(({ label }) => label.item),
    true,
  )
    ? new Map<number, string>()
    : numberedItems(paths.map(texts), titles, around.year);
  const rates = ratesByTitle(titles);
  const read = named.map(({ path, label }): Read => {
    const item = label.item ?? numbers.get(path.column) ?? null;
    return { path, label: { ...label, item, rate: label.rate ?? rates } };
  });
  const about = isAboutLacks([...titles, ...paths.flatMap((path) => path.texts)]);
  if (
    !isEnough(
      read.map(({ label }) => label.item),
      about,
    ) ||
    isAnotherMatter(titles.slice(-2))
  )
    return null;
  const wholes = paths.flatMap((path) =>
    wholeIn(path.texts) === 'households' ? [lackLabel(path.texts).group] : [],
  );
  const counted = wholes.filter((group): group is LackGroup => group !== null && group !== 'both');
  const own = wholes.includes('both') ? null : groupOfTable(titles, around.sheet, counted);
  const fields = new Map<number, FieldRule>();
  const taken = new Map<string, number>();
  const twice = new Set<string>();
  for (const { path, label } of read) {
    if (label.item === null) continue;
    const group = label.group ?? own;
    const known = group === null || group === 'both' ? 'unknown' : group;
    const id = `lack.${known}.${label.item}${label.rate ? '.rate' : ''}`;
    if (taken.has(id)) twice.add(id);
    taken.set(id, path.column);
    fields.set(path.column, {
      id,
      label: labelOf(known, label),
      type: label.rate ? 'rate' : 'count',
      all: [],
    });
  }
  // "Số hộ" beside them is the class's, be it told by the sheet or by each line.
  for (const path of paths) {
    const whole = wholeIn(path.texts);
    const bare = lackLabel(path.texts).group === null && !fields.has(path.column);
    if (bare && (whole === 'households' || (whole === 'all' && own === null)))
      fields.set(path.column, {
        id: `lack.${own ?? 'unknown'}.households`,
        label: `${words.labels.number} ${GROUP_WORDS[own ?? 'unknown'] ?? ''}`,
        type: 'count',
        all: [],
      });
  }
  // Of two columns for one count nobody can say which one it is.
  for (const [column, { id }] of fields) if (twice.has(id)) fields.delete(column);
  return fields;
}

const GROUP_WORDS: Readonly<Record<string, string>> = {
  poor: words.labels.poor,
  'near-poor': words.labels.nearPoor,
  unknown: words.labels.unknown,
};

function labelOf(group: string, { item, rate }: LackLabel): string {
  const what = rate ? words.labels.rate : words.labels.number;
  const own = indicatorSets()
    .flatMap(({ indicators }) => indicators)
    .find(({ field }) => field === item);
  const lacks = item?.startsWith('cause')
    ? `${words.labels.byCause} ${item.replace('cause', '')}`
    : own
      ? `${words.labels.lacking} «${own.name}»`
      : words.labels.allIndicators;
  return `${what} ${GROUP_WORDS[group] ?? ''} ${lacks}`;
}

/**
 * The same choice with these columns known; a number of all households beside counts of one class
 * is not sure to be that.
 */
export function withLacks(chosen: ChosenKind, fields: ReadonlyMap<number, FieldRule>): ChosenKind {
  const columns = chosen.columns.map((column) => {
    const field = fields.get(column.column);
    const free =
      column.field === null ||
      (column.field.type === 'count' && field?.id.endsWith('.households') === false);
    return field && free ? { ...column, field, how: 'exact' as const, unknown: [] } : column;
  });
  const headed = columns.filter((column) => !column.nameless).length;
  const known = columns.filter((column) => column.field !== null).length;
  return {
    ...chosen,
    columns,
    confidence: Math.min(1, known / Math.max(1, headed)),
    surplus: chosen.surplus.filter(({ column }) => !fields.has(column)),
    conflicts: chosen.conflicts.filter(({ columns: all }) => !all.every((one) => fields.has(one))),
  };
}
