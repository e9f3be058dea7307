/**
 * What a label says: the members that its words name. Every word counts; one that is not known
 * makes the label a question, never a guess.
 */
import { expressionsOf } from '../domain/expressions';
import { nameKey, plainKey } from '../domain/match-key';
import { peopleKey, peopleNames } from '../domain/people-key';
import { combine, type Coordinates } from './coordinates';
import { isOfExamples, withOthers } from './examples';
import { withoutIdleHaving } from './having';
import {
  bracketFirst,
  partedByBase,
  plainly,
  tokensOf,
  withoutFormula,
  withoutYears,
  writtenOut,
} from './label-text';
import { parted, Table } from './phrase-table';
import words from './words.json';
import titleWords from './title-words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.lexicon);
const MULTIDIMENSIONAL = expressionsOf(formWords.labels)('multidimensional');

export interface Said {
  readonly is: Coordinates;
  /** Words that nothing explains, in the order of the label. */
  readonly unknown: readonly string[];
  /** Money in brackets, "%", "hộ": the unit that the label itself names. */
  readonly brackets: readonly string[];
  /** A year that the label names. */
  readonly years: readonly number[];
  /** "31/12" of such a year, or its end in words. */
  readonly yearEnd: boolean;
}

export interface Phrase {
  readonly is: Coordinates;
  /** The words of which one stands before each of them. */
  readonly after?: string;
  readonly words: readonly string[];
}

/** The whole of a label: "Co" is a people there, and "có" without its accent elsewhere. */
const ETHNIC: ReadonlyMap<string, string> = new Map(
  peopleNames.map((name) => [nameKey(name), peopleKey(name)]),
);

/** Words that stand before a phrase: "không có", "thiếu" before "đất sản xuất". */
const BEGINNINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(words.beginnings),
);

const WHOLE: Coordinates = { whole: 'yes' };

const titles = new Map<typeof nameKey, Table>();

/** What only titles say; made at the first form, since most runs of the program fill in none. */
function titleTable(key: typeof nameKey): Table {
  const made = titles.get(key);
  if (made) return made;
  const table = new Table((text) => key(text));
  for (const phrase of [...words.titleFiller, ...Object.values(titleWords.neutral).flat()])
    table.add(phrase, null);
  for (const { is, words: own } of words.titleMembers)
    for (const phrase of own) table.add(phrase, is);
  titles.set(key, table);
  return table;
}

class Tables {
  readonly accented: Table;
  readonly plain: Table;
  /** Phrases without accents in the data, long enough to be mistaken for nothing. */
  readonly loose: Table;

  constructor(base: Tables | null = null) {
    this.accented = new Table((text) => nameKey(text), base?.accented);
    this.plain = new Table((text) => plainKey(text), base?.plain);
    this.loose = new Table((text) => plainKey(text), base?.loose);
  }

  addAll({ is, after = '', words: own }: Phrase): void {
    for (const before of BEGINNINGS.get(after) ?? [''])
      for (const phrase of own) this.add(`${before} ${phrase}`.trim(), is);
  }

  add(phrase: string, is: Coordinates | null): void {
    this.accented.add(phrase, is);
    this.plain.add(phrase, is);
    if (phrase.split(' ').length > 1 && /^[\x20-\x7e]*$/.test(phrase)) this.loose.add(phrase, is);
  }
}

let common: Tables | null = null;

/** The words of every form, made at the first one. */
function commonTables(): Tables {
  if (common) return common;
  common = new Tables();
  for (const phrase of words.members) common.addAll(phrase);
  for (const phrase of words.whole) common.add(phrase, WHOLE);
  for (const phrase of words.filler) common.add(phrase, null);
  // "Người Co" is "người có" to whoever writes without accents.
  for (const name of peopleNames)
    common.addAll({
      is: { ethnic: peopleKey(name) },
      after: name.length > 2 ? 'peoples' : 'shortPeoples',
      words: [name],
    });
  return common;
}

export class Lexicon {
  private readonly tables = new Tables(commonTables());
  /** Labels that were read before: a form asks for the same ones cell by cell. */
  private readonly known = new Map<string, Said>();

  /** @param more words of one workbook, which go before the common ones */
  constructor(more: readonly Phrase[] = []) {
    for (const phrase of more) this.tables.addAll(phrase);
  }

  read(label: string): Said {
    const known = this.known.get(label);
    if (known) return known;
    const said = this.inFull(this.readAnew(label), label);
    this.known.set(label, said);
    return said;
  }

  /**
   * "Không có kỹ năng LĐ", "Đất sản xuất (không có)": with its short words written out, or with its
   * bracket first, where that explains more.
   */
  private inFull(said: Said, label: string): Said {
    if (said.unknown.length === 0) return said;
    const full = writtenOut(label);
    for (const one of new Set([full, bracketFirst(label), bracketFirst(full), withOthers(label)])) {
      const more = one === label ? said : this.readAnew(one);
      if (more.unknown.length === 0) return more;
    }
    return said;
  }

  private readAnew(given: string): Said {
    // "1. Việc làm"
    const label = plainly(given)
      .replace(/^\s*\(?\d{1,2}\s*[.)]\s+(?=\p{L})/u, '')
      .replace(expression('indicatorNumber'), '$1 ');
    // "Nam | Nữ" are no years.
    if (/^\s*nam\s*$/iu.test(label))
      return { is: {}, unknown: [label.trim()], brackets: [], years: [], yearEnd: false };
    const ethnic = ETHNIC.get(nameKey(label.trim()));
    if (ethnic !== undefined)
      return { is: { ethnic }, unknown: [], brackets: [], years: [], yearEnd: false };
    const { text, years, yearEnd } = withoutYears(withoutFormula(label));
    const brackets: string[] = [];
    const bare = text.replace(/\(([^()]*)\)/g, (_, inner: string) => {
      brackets.push(inner.trim());
      // "Đạt (%)"
      return inner.trim() === '%' ? ' % ' : ' ';
    });
    const [said, base] = partedByBase(bare);
    const own = this.phrases(said);
    const ofBase = base === null ? null : this.phrases(base);
    const inBrackets = brackets.map((inner) => this.phrases(inner));
    let { is } = own;
    const unknown = [...own.unknown, ...(ofBase?.unknown ?? [])];
    // "Tỷ trọng NSTW trong tổng kinh phí"
    const isShare = is.base === 'commune' && ofBase?.is.unit === 'money';
    // "Còn dư so với KH" is a sum, and no rate.
    const isLeft = is.stage === 'remaining' && is.measure === undefined;
    if (ofBase && !isLeft)
      is = { ...is, measure: 'rate', base: isShare ? 'whole' : baseOf(ofBase.is) };
    // "Số hộ (hộ)", "Tỷ lệ (%)": a bracket narrows what stands before it, or is a unit of money.
    for (const [index, one] of inBrackets.entries()) {
      if (isOfExamples(brackets[index] ?? '', is)) continue;
      // "Cor (Co)" is one people under two names.
      const alias = ETHNIC.get(nameKey(brackets[index] ?? ''));
      if (is.ethnic !== undefined && alias !== undefined) {
        if (alias !== is.ethnic) unknown.push(brackets[index] ?? '');
        continue;
      }
      // "Tỷ lệ hộ nghèo, cận nghèo (nghèo đa chiều)"
      if (is.group === 'poor-and-near' && MULTIDIMENSIONAL.test(brackets[index] ?? '')) continue;
      if (moneyWords(brackets[index] ?? '')) {
        if (is.group !== undefined || is.indicator !== undefined)
          unknown.push(brackets[index] ?? '');
        continue;
      }
      // "(gồm cả hộ chuyển sang cận nghèo)": they are counted too, and nothing is narrowed.
      const isToo = expression('including').test(brackets[index] ?? '');
      if (isToo && one.unknown.length === 0 && one.is.group === undefined) continue;
      if (isToo && is.move === 'leaves' && one.is.move === 'poor-to-near') continue;
      const merged = combine(is, one.is);
      if (one.unknown.length > 0) unknown.push(...one.unknown);
      else if ('both' in merged) is = merged.both;
      else unknown.push(brackets[index] ?? '');
    }
    const idle = withoutIdleHaving(is, own.having);
    return { is: idle.is, unknown: [...unknown, ...idle.unknown], brackets, years, yearEnd };
  }

  /** The phrases of a title, each with what it names: null for words that say nothing. */
  titlePhrases(title: string): Phrased[] {
    const key = hasAccents(tokensOf(title)) ? nameKey : plainKey;
    return this.parted(title, [titleTable(key)]);
  }

  /**
   * Whether all words are known, and what they say together: "thiếu phương tiện | tiếp cận thông
   * tin" contradict each other, "thiếu | phương tiện tiếp cận thông tin" do not.
   */
  private phrases(text: string): Phrases {
    const first = this.together(this.parted(text, []));
    if (first.unknown.length === 0) return first;
    const other = this.together(this.parted(text, [], true));
    return other.unknown.length === 0 ? other : first;
  }

  private together(parts: readonly Phrased[]): Phrases {
    let is: Coordinates = {};
    const unknown: string[] = [];
    const having: string[] = [];
    for (const { words: own, found, is: named } of parts) {
      if (!found) unknown.push(own);
      else if (named) {
        if (named.has !== undefined || named.lack === 'not') having.push(own);
        const merged = combine(is, named);
        if ('both' in merged) is = merged.both;
        else unknown.push(own);
      }
    }
    // "Số đối tượng thực hiện": all of them, or those that it was done for.
    if (is.facet === 'entitled' && is.scenario !== undefined)
      unknown.push(...parts.flatMap(({ words: own, is: one }) => (one?.scenario ? [own] : [])));
    return { is, unknown, having };
  }

  private parted(text: string, more: readonly Table[], longest = false): Phrased[] {
    const tokens = tokensOf(text);
    const { accented, plain, loose } = this.tables;
    const tables = hasAccents(tokens) ? [accented, loose] : [plain];
    let at = 0;
    return parted(tokens, [...tables, ...more], longest).map(({ length, found, is }) => {
      at += length;
      return { words: tokens.slice(at - length, at).join(' '), found, is };
    });
  }
}

const hasAccents = (tokens: readonly string[]): boolean =>
  tokens.some((token) => /[^\x20-\x7e]/.test(token));

interface Phrases {
  readonly is: Coordinates;
  readonly unknown: string[];
  readonly having: string[];
}

export interface Phrased {
  readonly words: string;
  readonly found: boolean;
  readonly is: Coordinates | null;
}

/** The base of a rate in short: "poor", "all", "plan", "minority", "poor.minority". */
function baseOf(is: Coordinates): string {
  if (is.scenario === 'planned') return 'plan';
  const parts = [is.group, is.trait, is.stage].filter((part) => part !== undefined);
  return parts.length === 0 ? 'all' : parts.join('.');
}

function moneyWords(text: string): boolean {
  return expression('ofMoney').test(text);
}
