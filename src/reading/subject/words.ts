/** Which kinds of lists the words around a table speak of. */
import { LIST_KINDS, type ListKind } from '../../catalogue/lists';
import { nameKey, plainKey } from '../../domain/match-key';

interface Matcher {
  readonly kind: ListKind;
  readonly titles: Pattern;
  readonly notTitles: Pattern;
  readonly columns: Pattern;
}

/**
 * One expression for all phrases of a kind, because V8 needs longer to prepare an expression than
 * to search with it; another one for text that was typed without accents. Null matches nothing.
 */
interface Pattern {
  readonly accented: Phrases | null;
  readonly plain: Phrases | null;
}

/** Most texts hold none of these letters, and for them the expression is never prepared. */
interface Phrases {
  readonly expressionFor: (text: string) => RegExp;
  /** Of each phrase letters that stand in all its writings. */
  readonly needed: readonly string[];
}

/** Preparing `\p{L}` takes V8 thirty times as long as the few letters that Vietnamese has. */
const LATIN = '[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\\d]';
const ANY = '[\\p{L}\\d]';
/** What may be a letter and none of those. */
const BEYOND_LATIN = /[\u0250-\u1dff\u1f00-\u1fff\u2070-\uffff]/;

/** The longest run of letters and blanks that every text of the phrase holds; "" where none is. */
export function neededLetters(source: string): string {
  let bare = source;
  // Groups from the inside out: what is in them may be one of several, or missing.
  for (let before = ''; before !== bare;)
    [before, bare] = [
      bare,
      bare.replace(/\((?:\?[:=!]|\?<[=!])?[^()]*\)(?:[?*+]|\{[^}]*\})?/g, '#'),
    ];
  if (bare.includes('|')) return '';
  const runs = bare
    .replace(/\[[^\]]*\]|\\[pP]\{[^}]*\}|\\./g, '#')
    .replace(/.(?:[?*]|\{[^}]*\})/gu, '#')
    .split(/[^\p{L}\p{M} ]+/u);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

function tells(phrases: Phrases | null, text: string): boolean {
  return (
    phrases !== null &&
    phrases.needed.some((letters) => text.includes(letters)) &&
    phrases.expressionFor(text).test(text)
  );
}

const MATCHERS: readonly Matcher[] = LIST_KINDS.map((kind) => ({
  kind,
  titles: within(kind.titles),
  notTitles: within(kind.notTitles ?? []),
  columns: whole(kind.columns),
}));

function within(sources: readonly string[]): Pattern {
  return pattern(
    sources,
    (phrases, letter) => `(?:^|${letter.replace('[', '[^')})(?:${phrases})(?!${letter})`,
  );
}

function whole(sources: readonly string[]): Pattern {
  return pattern(sources, (phrases) => `^(?:${phrases})$`);
}

function pattern(
  sources: readonly string[],
  sourceOf: (phrases: string, letter: string) => string,
): Pattern {
  const oneOf = (phrases: readonly string[]): Phrases | null => {
    if (phrases.length === 0) return null;
    const expressions = new Map<string, RegExp>();
    return {
      needed: phrases.map(neededLetters),
      expressionFor(text) {
        const letter = BEYOND_LATIN.test(text) ? ANY : LATIN;
        let expression = expressions.get(letter);
        if (!expression)
          expressions.set(
            letter,
            (expression = new RegExp(sourceOf(phrases.join('|'), letter), 'u')),
          );
        return expression;
      },
    };
  };
  const accented = sources.map(nameKey);
  return { accented: oneOf(accented), plain: oneOf(accented.filter(isSafe).map(withoutAccents)) };
}

/** One word without its accents may be any of several: "quà" and "qua", "gạo" and "gáo". */
function isSafe(accented: string): boolean {
  const fixed = accented.replace(/\([^()]*\)[?*]/g, '');
  return fixed.includes(' ') || plainKey(fixed) === fixed;
}

/** `\S` and the like keep their case, which a key for matching would lose. */
function withoutAccents(source: string): string {
  return source
    .split(/(\\.)/)
    .map((part) => (part.startsWith('\\') ? part : plainPart(part)))
    .join('');
}

function plainPart(part: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${before}${plainKey(middle)}${after}`;
}

function matches(one: Pattern, text: Text): boolean {
  return text.bare ? tells(one.plain, text.plain) : tells(one.accented, text.accented);
}

interface Text {
  readonly accented: string;
  readonly plain: string;
  /** Typed without accents, as names of sheets often are. */
  readonly bare: boolean;
}

function textOf(text: string): Text {
  // "Qua_Tet", "QuaTet"
  const parted = text.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const accented = nameKey(parted);
  const plain = plainKey(parted);
  return { accented, plain, bare: accented === plain };
}

/** Lines over every paper of an office, which say nothing of what the table is. */
const HEADING =
  /^(?:ubnd|uy ban|hdnd|hoi dong|dang uy|dang bo|cong hoa|doc lap|phong|so|bo|ban|truong|trung tam|mat tran|ubmttq|hoi|chi cuc|xa|phuong|thi tran|huyen|tinh|thon|ap|to|khu|don vi|dvt|so:|nguoi|ngay|\(?kem theo|\(?ban hanh|\(?can cu|\(?theo|can cu)\b/;

/** Titles that tell what a table is about. */
export function ownTitles(titles: readonly string[]): string[] {
  return titles.filter((title) => {
    const plain = plainKey(title);
    // "SỐ HỘ NGHÈO" is no Sở, and "TÌNH HÌNH" no Tỉnh.
    return (
      plain.length > 3 && (!HEADING.test(plain) || /^(?:số \p{L}|tình hình)/u.test(nameKey(title)))
    );
  });
}

export interface SubjectWords {
  readonly title: readonly ListKind[];
  readonly sheet: readonly ListKind[];
  /** The kind whose columns stand in the table, with how many of them; the kind with most first. */
  readonly columns: readonly { readonly kind: ListKind; readonly count: number }[];
}

/** @param headers the texts over each column, the lowest last */
export function subjectWords(
  titles: readonly string[],
  sheet: string,
  headers: readonly (readonly string[])[],
): SubjectWords {
  const title = ownTitles(titles).map(textOf);
  const name = textOf(sheet);
  const leaves = headers.map((texts) =>
    [texts.at(-1) ?? '', texts.join(' ')].map((text) => textOf(cleanHeader(text))),
  );
  return {
    title: MATCHERS.filter((one) => title.some((text) => speaksOf(one, text))).map(
      ({ kind }) => kind,
    ),
    sheet: MATCHERS.filter((one) => speaksOf(one, name)).map(({ kind }) => kind),
    columns: MATCHERS.map(({ kind, columns }) => ({
      kind,
      count: leaves.filter((texts) => texts.some((text) => matches(columns, text))).length,
    }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}

function speaksOf({ titles, notTitles }: Matcher, text: Text): boolean {
  return matches(titles, text) && !matches(notTitles, text);
}

/** "Số tiền (đồng)" is «Số tiền». */
function cleanHeader(text: string): string {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[/,;:.\n]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
