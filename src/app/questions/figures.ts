/** Every figure of a workbook by a name of its own, to hold two readings against each other. */
import { dec, Decimal } from '../../domain/decimal';
import type { Facts, TargetFact } from '../../domain/facts';
import { lackFigure, lackItems } from '../../domain/lack-facts';
import { numbersOf } from '../figures';

export type Figures = ReadonlyMap<string, Decimal | null>;

/** "households.poor", "targets.g-ns2.actual", "lacks.poor.thon mau.indicator3" */
export function figuresOf(facts: Facts): Figures {
  const figures = new Map<string, Decimal | null>();
  addAll(figures, '', numbersOf(facts));
  // The same numbers in another unit are other money.
  const { unit } = facts.funding ?? {};
  if (unit !== undefined) figures.set(`funding.unit.${unit}`, dec(1));
  for (const place of facts.register?.byHamlet ?? [])
    for (const name of ['households', 'poor', 'nearPoor', 'people'] as const)
      figures.set(`register.${place.key}.${name}`, place[name]?.value ?? null);
  for (const counts of [...(facts.lacks?.hamlets ?? []), ...(facts.lacks?.declared ?? [])]) {
    const name = `lacks.${counts.group}.${counts.place.key}`;
    figures.set(`${name}.households`, lackFigure(counts, 'households')?.value ?? null);
    for (const [item, figure] of lackItems(counts)) figures.set(`${name}.${item}`, figure.value);
  }
  return figures;
}

/** The names of figures that are not the same everywhere. */
export function differing(all: readonly Figures[]): string[] {
  return [...new Set(all.flatMap((one) => [...one.keys()]))].filter((name) =>
    all.some((one) => !same(one.get(name) ?? null, all[0]?.get(name) ?? null)),
  );
}

function same(one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

function addAll(into: Map<string, Decimal | null>, name: string, value: unknown): void {
  if (value === null || Decimal.isDecimal(value)) into.set(name, value);
  else if (Array.isArray(value))
    namesOf(value).forEach((own, at) => addAll(into, `${name}.${own}`, value[at]));
  else if (typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      addAll(into, name === '' ? key : `${name}.${key}`, item);
}

/** An item of a list goes by what it is about, so that a further one moves no other. */
function namesOf(items: readonly unknown[]): string[] {
  const times = new Map<string, number>();
  return items.map((item, at) => {
    const name = nameOf(item) ?? String(at);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}

/** The unit comes last: several targets are counted in one. */
function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const named = new Map(Object.entries(item));
  for (const key of ['hamlet', 'code', 'name', 'unit']) {
    const value: unknown = named.get(key);
    if (typeof value === 'string') return value;
  }
  return null;
}

/** The target of which a figure such as "targets.g-ns2.actual" is the result. */
export function targetOf({ targets }: Facts, figure: string): TargetFact | null {
  const all = targets?.targets ?? [];
  return all[namesOf(all).findIndex((name) => figure === `targets.${name}.actual`)] ?? null;
}

/** The commune's own figures, and what was reached of each target. */
export function isTold(name: string): boolean {
  return (
    /^(?:households|opening|reduction|funding)\.\w+$/.test(name) ||
    /^flow\.(?:poor|nearPoor)\.\w+$/.test(name) ||
    /^targets\..+\.actual$/.test(name)
  );
}
