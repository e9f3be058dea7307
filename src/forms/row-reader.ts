/** What the label of a row names: a member of an open list, or coordinates by its words. */
import { expressionsOf } from '../domain/expressions';
import { PlaceNames } from './place-names';
import { combine, keyOf, type Coordinates, type Figures, type Member } from './coordinates';
import { isSameNumber, lineName } from '../sources/facts/programme-code';
import type { RowsOf } from './column-kinds';
import type { FormRow } from './rows';
import { writtenOut } from './label-text';
import type { Lexicon, Said } from './lexicon';
import { ofYearBefore } from './stock';
import { readTimed } from './timed';
import { timesOf } from './title-times';
import { isSameTarget, targetWords, type TargetWords } from './target-words';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.rows);

export interface RowNames {
  /** "thôn gò lê" of a text, whatever stands before the name. */
  readonly placeKey: (name: string) => string;
  readonly isCommune: (name: string) => boolean;
  readonly lineCode: (name: string, parent: string | null) => string | null;
  /** The year of the workbook's figures. */
  readonly bookYear: number | null;
  /** The day that they are of. */
  readonly day: string | null;
  readonly targetCode: (name: string) => string | null;
  /** Those of the programme, whether or not the workbook has money of them. */
  readonly lines: readonly Pick<Member, 'id' | 'name'>[];
}

/** Letters of a name by which a line is told from words that stand anywhere. */
const SHORTEST_NAME = 12;
/** How the code of a line begins that has no other. */
const BY_NAME = 'ten:';
/** Words of the names of many lines. */
const OF_MANY = new Set(formWords.lineFiller);

export class RowReader {
  private readonly places: PlaceNames;
  private readonly lines: readonly Pick<Member, 'id' | 'name'>[];
  private readonly isByName: boolean;
  private readonly targets: readonly { readonly id: string; readonly said: Coordinates }[];
  private readonly named: readonly { readonly id: string; readonly words: TargetWords }[];

  constructor(
    private readonly lexicon: Lexicon,
    figures: Figures,
    private readonly names: RowNames,
  ) {
    this.places = new PlaceNames(figures.members('place'), names.placeKey);
    const lines = figures.members('line');
    // Lines that only the workbook has go by their names, and not by the codes of a programme.
    this.isByName = lines.length > 0 && lines.every(({ id }) => id.startsWith(BY_NAME));
    this.lines = this.isByName ? lines : [...names.lines, ...lines];
    this.named = figures
      .members('target')
      .map(({ id, name }) => ({ id, words: targetWords(name) }));
    this.targets = figures.members('target').flatMap(({ id, name }) => {
      const { is, unknown } = lexicon.read(name);
      return unknown.length === 0 ? [{ id, said: is }] : [];
    });
  }

  /**
   * The place, line or target that a row names by itself, with what its other labels say; {} for
   * the commune. Null where it names none, or none that the workbook knows.
   */
  member(labels: readonly string[], rowsOf: RowsOf, project: string | null): Coordinates | null {
    const [first = '', ...rest] = labels;
    const label = bare(first);
    const place = this.placeOf(label);
    if (place !== null) return this.with({ place }, rest);
    const isAlone = rowsOf === 'place' && expression('communeAlone').test(label);
    if (isAlone || this.names.isCommune(label)) return this.with({}, rest);
    if (rowsOf === 'place') return null;
    const line = rowsOf === 'target' ? null : this.lineOf(label, project);
    if (line !== null) return this.with({ line }, rest);
    const target =
      rowsOf === 'target' ? (this.names.targetCode(label) ?? this.targetLike(label) ?? null) : null;
    return target === null ? null : this.with({ target }, rest);
  }

  /** Rows of other communes, where the workbook's own stands in the list as well. */
  otherCommunes(rows: readonly Pick<FormRow, 'row' | 'labels'>[]): ReadonlySet<number> {
    const named = rows
      .map(({ row, labels: [first = ''] }) => ({ row, label: bare(first) }))
      .filter(({ label }) => expression('communeFirst').test(label));
    const others = named.filter(({ label }) => !this.names.isCommune(label));
    return new Set(others.length < named.length ? others.map(({ row }) => row) : []);
  }

  private lineOf(given: string, project: string | null): string | null {
    const label = given.replace(expression('partOf'), '');
    const code = this.isByName ? null : this.names.lineCode(label, project);
    return code ?? this.lineNamed(label);
  }

  /** The one line that is called so, or in whose name the words of the label stand as they do. */
  private lineNamed(given: string): string | null {
    const { componentName, povertyName } = formWords.rows;
    const label = given
      .replace(expression('component'), componentName)
      .replace(expression('povertyShort'), povertyName);
    const name = lineName(writtenOut(label));
    if (name.length < SHORTEST_NAME) return null;
    const alike = this.lines.filter((one) => isSameNumber(one.name, label));
    const same = alike.filter((one) => lineName(one.name) === name);
    const own = name.split(' ').filter((word) => !OF_MANY.has(word));
    if (same.length === 0 && own.length < 2) return null;
    const inOrder = alike.filter((one) => holdsInOrder(one.name, own));
    const holding = alike.filter((one) => own.length > 2 && holdsAll(one.name, own));
    const [found = []] = [same, inOrder, holding].filter(({ length }) => length > 0);
    const [only, ...others] = new Set(found.map(({ id }) => id));
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** "Gò Lê (ĐBKK)", "Gò Lê*" are the hamlet, with a mark. */
  private placeOf(label: string): string | null {
    return this.places.of(label) ?? this.places.of(label.replace(expression('mark'), ''));
  }

  /** Labels of a column, "TDA1-DA3" or "Tiểu dự án 1" below "Dự án 3" as the code of that line. */
  withCodes(labels: readonly string[]): string[] {
    let project: string | null = null;
    return labels.map((label) => {
      const { is, unknown } = this.lexicon.read(label);
      const isAlone = expression('lineAlone').test(label) || expression('lineNamed').test(label);
      const isLine = unknown.length > 0 && isAlone;
      const code: string | null = isLine ? this.names.lineCode(label, project) : null;
      project = code ?? is.line ?? project;
      return code ?? label;
    });
  }

  /** What the words of a row say under the row that it is a part of; null for an unknown one. */
  told(labels: readonly string[], parent: Coordinates | null): Coordinates | null {
    const [first = '', ...rest] = labels;
    return this.words([bare(first), ...rest], parent);
  }

  /** A heading in words that titles have as well: "Chương trình giảm nghèo bền vững". */
  heading([first = '', ...rest]: readonly string[]): Coordinates | null {
    const { bookYear, day } = this.names;
    const times = timesOf([first, ...rest].join(' '), { bookYear, period: null, day });
    if ([...times.others, ...times.spans, ...times.reviews, ...times.months].length > 0)
      return null;
    let is: Coordinates = {};
    for (const phrase of this.lexicon.titlePhrases([bare(first), ...rest].join(' '))) {
      const merged = phrase.found ? combine(is, phrase.is ?? {}) : null;
      if (merged === null || 'against' in merged) return null;
      is = merged.both;
    }
    return is;
  }

  /**
   * The one target of the same meaning, or of the same households and the same service; null where
   * a label of having says none: a target is counted by itself, and not out of those who lack it.
   */
  targetLike(label: string): string | null | undefined {
    const { is, unknown, years } = this.lexicon.read(label);
    const worded = this.targetOf(label);
    if (worded !== null || unknown.length > 0) return worded ?? undefined;
    // "Số hộ nghèo giảm" of "Số hộ nghèo giảm trong năm": the same in so many words.
    const same = this.targets.filter(({ said }) => keyOf(said) === keyOf(is));
    const isCount = is.direction !== undefined && is.measure === undefined && years.length === 0;
    if (isCount && same.length === 1) return same[0]?.id;
    if (is.indicator === undefined || is.lack !== undefined) return undefined;
    const alike = this.targets.filter(
      ({ said }) =>
        said.indicator === is.indicator && said.group === is.group && said.lack === undefined,
    );
    if (alike.length === 1) return alike[0]?.id ?? null;
    return is.has === undefined && alike.length === 0 ? undefined : null;
  }

  /** The one target of the same words, those aside that every target has. */
  private targetOf(label: string): string | null {
    const own = targetWords(writtenOut(label));
    const [one, ...others] = this.named.filter(({ words }) => isSameTarget(own, words));
    return one && others.length === 0 && own.about.includes(' ') ? one.id : null;
  }

  private with(is: Coordinates, labels: readonly string[]): Coordinates | null {
    const more = labels.length === 0 ? {} : this.words(labels, null);
    if (more === null) return null;
    const merged = combine(is, more);
    return 'both' in merged ? merged.both : null;
  }

  private words(labels: readonly string[], parent: Coordinates | null): Coordinates | null {
    const { bookYear, day } = this.names;
    const said = readTimed(labels, this.lexicon, { bookYear, period: null, day });
    if (said.unknown.length > 0 || said.against || said.times) return null;
    // "Có", "Được": a label that says nothing is no total.
    const { has: _has, ...told } = said.is;
    const isWholeYear = labels.every((label) => expression('wholeYear').test(label));
    if (Object.keys(told).length === 0 && said.years.length === 0 && !isWholeYear) return null;
    const is = this.ofYear(said);
    if (is === null || parent === null) return is;
    const { whole: _whole, ...outer } = parent;
    const merged = combine(outer, is);
    if ('both' in merged) return merged.both;
    // It stands beside what it contradicts; both are of the same place, line or target.
    const { place, line, target } = outer;
    const open = { ...(place && { place }), ...(line && { line }), ...(target && { target }) };
    return { ...open, ...is };
  }

  /** Null for another year than that of the workbook. */
  private ofYear({ is, years, yearEnd }: Said): Coordinates | null {
    const { bookYear } = this.names;
    const [year] = years;
    if (year === undefined) return is;
    if (bookYear === null || years.some((one) => one !== year)) return null;
    const moment = year === bookYear ? 'closing' : 'opening';
    if (year === bookYear) return yearEnd && is.moment === undefined ? { ...is, moment } : is;
    const isBefore = year === bookYear - 1 && is.moment !== 'closing';
    return isBefore && (yearEnd || ofYearBefore(is)) ? { ...is, moment } : null;
  }
}

/** "Phát triển sản xuất trong lĩnh vực nông nghiệp" holds "sản xuất nông nghiệp". */
function holdsInOrder(name: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of lineName(name).split(' ')) if (word === words[at]) at += 1;
  return at === words.length;
}

/** "Sản xuất, sinh kế (phát triển, đa dạng hóa)": in another order. */
function holdsAll(name: string, words: readonly string[]): boolean {
  const all = new Set(lineName(name).split(' '));
  return words.every((word) => all.has(word));
}

/** The label without its number or sign. */
export function bare(label: string): string {
  return label.replace(/^\s*(?:\d+(?:\.\d+)*|[IVXL]+|\p{L})\s*[.)]\s*|^\s*[-–+*•]\s*/u, '');
}
