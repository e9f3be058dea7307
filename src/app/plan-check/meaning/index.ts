/** What each figure of a text measures, and what the workbook or the law holds for it. */
import type { Facts } from '../../../domain/facts';
import { allLines } from '../../../domain/lines';
import { programmes } from '../../../regulations';
import { communeOf } from '../../../report/settings';
import { numbersOf, type Numbers } from '../../figures';
import type { Survey } from '../../survey';
import type { Held } from '../held';
import { heldByWorkbook } from '../held';
import type { PlanLine } from '../lines';
import type { SaidFigure } from '../said';
import type { Citation } from './documents';
import { householdKeys, placesIn, type Place } from './households';
import { heldByLaw } from './law';
import { MoneyMeaning, type NamedLine } from './money';
import { ofAnotherYear, ofElsewhere, ofThePast, setOf, syllables } from './pure';
import { clauseOf, TargetMeaning } from './targets';
import words from './words.json';
import { yearHeld } from './years';
import { expression } from '../expressions';

/**
 * What a figure stands beside; `absent` is the key of what it measures where the workbook does not
 * hold it.
 */
export interface Meaning {
  readonly held: Held | null;
  readonly absent: string | null;
}
const HAMLET_KINDS = setOf(words.hamletKinds);
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
      const bare = whole.filter((word) => !HAMLET_KINDS.has(word));
      return {
        at,
        keys: [whole, ...(bare.length > 1 ? [bare] : [])].map((words) => words.join(' ')),
      };
    });
    this.names = new Set([
      ...syllables(communeOf(facts, {}).name ?? ''),
      ...hamlets.flatMap(({ hamlet }) => syllables(hamlet)),
    ]);
    this.money = new MoneyMeaning(lines, namedLines(facts, seen), this.names, (figure) =>
      ofAnotherYear(figure, facts.year),
    );
    this.targets = new TargetMeaning(this.numbers.targets ?? []);
  }

  /**
   * Asked in the order of the text: sentences about money go on with the subject of those before
   * them.
   */
  of(figure: SaidFigure): Meaning {
    const { facts, programme } = this.seen;
    const cited =
      this.cited.find(
        (item) => item.line === figure.line && item.from <= figure.at && figure.at < item.to,
      ) ?? null;
    if (figure.kind === 'year')
      return { held: yearHeld(figure, facts.year, programme, cited), absent: null };
    if (cited && figure.kind !== 'money') return NOTHING;
    if (ofRange(figure)) return NOTHING;
    const money = figure.kind === 'money' ? this.money.of(figure) : null;
    const law = heldByLaw(figure, facts);
    if (law) return { held: law, absent: null };
    if (money !== null) return this.look([money]);
    if (!['percent', 'points', 'count'].includes(figure.kind)) return NOTHING;
    if (ofAnotherYear(figure, facts.year)) return NOTHING;
    const { keys, firm } = householdKeys(figure, this.places, this.names);
    if (keys.length === 0) return this.target(figure);
    // What is told of the year so far, or of no moment, is the workbook's figure only where it is
    // the same.
    const sure = firm && (!ofThePast(figure.before) || expression('reached').test(figure.before));
    if (sure) return this.look(keys);
    const same = keys.find((key) =>
      this.look([key]).held?.values.some((value) => value.equals(figure.value)),
    );
    return same === undefined ? NOTHING : this.look([same]);
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

  /**
   * A result told in the past, or a rate of all people, is compared with no target but with the one
   * that it equals.
   */
  private target(figure: SaidFigure): Meaning {
    const { sentence, before, tail } = figure;
    if (ofElsewhere(sentence) || placesIn(sentence, this.places).length > 0) return NOTHING;
    const at = this.targets.of(figure);
    const target = at === null ? undefined : this.numbers.targets?.[at];
    if (at === null || !target) return NOTHING;
    const held = this.held.get(`target.${at}`) ?? null;
    const past = ofThePast(`${before} ${tail}`);
    const otherPeople =
      expression('poor').test(target.name) && !expression('poor').test(clauseOf(figure));
    if (!past && !otherPeople && !this.targets.qualified(at, figure)) return { held, absent: null };
    const same = past ? target.actual : target.target;
    return held && same?.equals(figure.value)
      ? { held: { ...held, values: [same] }, absent: null }
      : NOTHING;
  }
}

/**
 * The workbook's lines by its own names and by those of the law, so that an amount may name its
 * line in words.
 */
function namedLines(facts: Facts, seen: Survey): NamedLine[] {
  const own = allLines(facts.funding?.lines ?? []).flatMap(({ code, name }) =>
    code === null ? [] : [{ code, name }],
  );
  const codes = new Set(own.map(({ code }) => code));
  const law = (seen.programme ?? programmes()[0])?.lines ?? [];
  return [...own, ...law.filter(({ code }) => codes.has(code))];
}

/** "3-4 %/năm": the ends of a range and a yearly pace are no figure of the workbook. */
function ofRange({ kind, before, tail, paragraph, at, raw }: SaidFigure): boolean {
  return (
    kind !== 'date' &&
    (/\d\s*%?\s*[-–]\s*$/.test(before) ||
      /^\s*[-–]\s*\d/.test(paragraph.slice(at + raw.length)) ||
      expression('aYear').test(tail))
  );
}
