/**
 * Which target of the workbook a rate or a number speaks of: the one whose words the clause shares
 * most, clearly before any other.
 */
import type { TargetNumbers } from '../../figures';
import { targetDefinitions } from '../../../regulations';
import { anyUnit } from '../../../sources/values/units';
import type { SaidFigure } from '../said';
import { setOf, syllables, unusual } from './pure';
import words from './words.json';
import { expression } from '../expressions';
import units from '../../../domain/units.json';

interface KnownTarget {
  readonly at: number;
  readonly units: readonly string[];
  readonly wordings: readonly ReadonlySet<string>[];
}

const FILLER = setOf(words.filler);

/**
 * Below this likeness a clause speaks of something else; the best must be this much liker than the
 * next.
 */
const ENOUGH = 0.4;
const CLEARLY = 1.15;

/** Single syllables and pairs: "nhà tiêu" tells more than "nhà" and "tiêu". */
function termsOf(text: string): Set<string> {
  const words = syllables(text);
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`)]);
}

const unitOf = (unit: string): string =>
  anyUnit(unit) ?? (unit === words.workers ? units.people : unit);

export class TargetMeaning {
  private readonly known: readonly KnownTarget[];
  private readonly weight = new Map<string, number>();
  private readonly rare: number;

  constructor(targets: readonly TargetNumbers[]) {
    const definitions = new Map(targetDefinitions().map((item) => [item.code, item]));
    this.known = targets.map((target, at) => {
      const definition = target.code === null ? undefined : definitions.get(target.code);
      return {
        at,
        units: (target.unit ?? '').split(/,\s*/).map(unitOf),
        wordings: [
          target.name,
          ...(definition ? [definition.name, ...definition.aliases] : []),
        ].map(termsOf),
      };
    });
    const all = [...definitions.values()].map((item) => termsOf(item.name));
    for (const terms of [...all, ...this.known.flatMap((item) => item.wordings.slice(0, 1))])
      for (const term of terms) this.weight.set(term, (this.weight.get(term) ?? 0) + 1);
    const count = all.length + this.known.length;
    this.rare = Math.log(count + 1);
    for (const [term, times] of this.weight) this.weight.set(term, Math.log((count + 1) / times));
  }

  /**
   * @returns where the target stands among the workbook's; null for none, and for two that are as
   * like
   */
  of(figure: SaidFigure): number | null {
    const clause = termsOf(clauseOf(figure));
    const ranked = this.known
      .filter((target) => target.units.includes(unitOf(figure.unit)))
      .map((target) => ({
        at: target.at,
        like: Math.max(...target.wordings.map((terms) => this.likeness(clause, terms))),
      }))
      .sort((a, b) => b.like - a.like);
    const [best, next] = ranked;
    return best && best.like >= ENOUGH && best.like >= (next?.like ?? 0) * CLEARLY ? best.at : null;
  }

  /**
   * Whether the clause qualifies the target by words of its own: "qua đào tạo, có chứng chỉ từ 3
   * tháng" is another rate.
   */
  qualified(at: number, figure: SaidFigure): boolean {
    const own = new Set(
      this.known.find((target) => target.at === at)?.wordings.flatMap((w) => [...w]),
    );
    const clause = clauseOf(figure).split(expression('purpose'))[0] ?? '';
    return (
      unusual(clause).filter((word) => !own.has(word)).length >= 3 ||
      expression('among').test(figure.tail) ||
      expression('price').test(figure.tail)
    );
  }

  /** Of the weight of both wordings, how much is shared: 1 for the same words. */
  private likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const of = (terms: Iterable<string>): number =>
      [...terms].reduce((sum, term) => sum + (this.weight.get(term) ?? this.rare), 0);
    const shared = of([...a].filter((term) => b.has(term)));
    return (2 * shared) / (of(a) + of(b) || 1);
  }
}

/**
 * "100 % hộ … ; tỷ lệ trẻ em … đạt 90 %": the words of a figure stand behind it where nothing
 * stands before it.
 */
export function clauseOf(figure: SaidFigure): string {
  const own = figure.lead.replace(/^.*:/u, '');

  return syllables(own).every((word) => FILLER.has(word))
    ? figure.tail.replace(expression('nextBehind'), '')
    : `${own} ${figure.tail.split(/[,;(]/u)[0] ?? ''}`;
}
