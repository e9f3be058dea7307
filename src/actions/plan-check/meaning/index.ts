/** What each figure of a text measures, and what the workbook or the law holds for it. */
import { lineAmount } from '../../../checks/context';
import type { Decimal } from '../../../domain/decimal';
import type { Facts, FundingLine } from '../../../domain/facts';
import { programmes } from '../../../regulations';
import { communeOf } from '../../../report/settings';
import { numbersOf, type Numbers } from '../../figures';
import type { Survey } from '../../survey';
import type { Held } from '../held';
import { heldByWorkbook } from '../held';
import type { PlanLine } from '../lines';
import type { SaidFigure } from '../said';
import type { Citation } from './documents';
import { householdKeys, type Place } from './households';
import { heldByLaw } from './law';
import { MoneyMeaning, type NamedLine } from './money';
import { ofElsewhere, ofThePast, syllables } from './pure';
import { TargetMeaning } from './targets';
import { yearHeld } from './years';

/** What a figure stands beside; `absent` is the key of what it measures where the workbook does not hold it. */
export interface Meaning {
  readonly held: Held | null;
  readonly absent: string | null;
}
const NOTHING: Meaning = { held: null, absent: null };

export class Meanings {
  private readonly held: ReadonlyMap<string, Held>;
  private readonly numbers: Numbers;
  private readonly names: ReadonlySet<string>;
  private readonly places: readonly Place[];
  private readonly money: MoneyMeaning;
  private readonly targets: TargetMeaning;

  constructor(
    lines: readonly PlanLine[],
    private readonly cited: readonly Citation[],
    private readonly seen: Survey,
  ) {
    const { facts } = seen;
    this.held = heldByWorkbook(facts);
    this.numbers = numbersOf(facts);
    const hamlets = this.numbers.households?.byHamlet ?? [];
    this.places = hamlets.map(({ hamlet }, at) => {
      const whole = syllables(hamlet);
      const bare = whole.filter((word) => !['thôn', 'làng', 'bản', 'tổ'].includes(word));
      return {
        at,
        keys: [whole, ...(bare.length > 1 ? [bare] : [])].map((words) => words.join(' ')),
      };
    });
    this.names = new Set([
      ...syllables(communeOf(facts, {}).name ?? ''),
      ...hamlets.flatMap(({ hamlet }) => syllables(hamlet)),
    ]);
    this.money = new MoneyMeaning(lines, namedLines(facts, seen), this.names);
    this.targets = new TargetMeaning(this.numbers.targets ?? []);
  }

  /** Asked in the order of the text: sentences about money go on with the subject of those before them. */
  of(figure: SaidFigure): Meaning {
    const { facts, programme } = this.seen;
    const cited =
      this.cited.find(
        (item) => item.line === figure.line && item.from <= figure.at && figure.at < item.to,
      ) ?? null;
    if (figure.kind === 'year')
      return { held: yearHeld(figure, facts.year, programme, cited), absent: null };
    if (cited && figure.kind !== 'money') return NOTHING;
    const money = figure.kind === 'money' ? this.money.of(figure) : null;
    const law = heldByLaw(figure, facts);
    if (law) return { held: law, absent: null };
    if (money !== null) return this.look([money]);
    if (!['percent', 'points', 'count'].includes(figure.kind)) return NOTHING;
    const keys = householdKeys(figure, this.places, this.names);
    return keys.length > 0 ? this.look(keys) : this.target(figure);
  }

  private look(keys: readonly string[]): Meaning {
    for (const key of keys) {
      const rise = /^rise\.(.*)$/.exec(key);
      const held = this.held.get(rise ? `fall.${rise[1] ?? ''}` : key);
      if (held)
        return {
          held: rise ? { ...held, values: held.values.map((value) => value.negated()) } : held,
          absent: null,
        };
    }
    return { held: null, absent: keys[0] ?? null };
  }

  /** A result told in the past is compared with no target; it is beside its figure only where it is that of the workbook. */
  private target(figure: SaidFigure): Meaning {
    if (ofElsewhere(figure.sentence)) return NOTHING;
    const at = this.targets.of(figure);
    if (at === null) return NOTHING;
    const held = [...this.held.values()].find(({ id }) => id === `target.${at}`) ?? null;
    if (!ofThePast(figure.before)) return { held, absent: null };
    const reached: Decimal | null = this.numbers.targets?.[at]?.actual ?? null;
    return held && reached?.equals(figure.value)
      ? { held: { ...held, values: [reached] }, absent: null }
      : NOTHING;
  }
}

/** The lines of the programme and of the workbook with the syllables of their names, so that an amount may name its line in words. */
function namedLines(facts: Facts, seen: Survey): NamedLine[] {
  const byCode = new Map<string, Set<string>>();
  const add = (code: string | null, name: string): void => {
    if (code === null) return;
    byCode.set(code, new Set([...(byCode.get(code) ?? []), ...syllables(name)]));
  };
  const walk = (lines: readonly FundingLine[]): void => {
    for (const line of lines) {
      if (lineAmount(line, 'total')) add(line.code, line.name);
      walk(line.children);
    }
  };
  walk(facts.funding?.lines ?? []);
  for (const line of (seen.programme ?? programmes()[0])?.lines ?? [])
    if (byCode.has(line.code)) add(line.code, line.name);
  return [...byCode].map(([code, words]) => ({ code, syllables: words }));
}
