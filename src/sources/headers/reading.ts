/** Reads one header text into the concepts that its words stand for. */
import { headerWords } from '../../catalogue/dimensions';
import { expressionsOf } from '../../domain/expressions';
import { nameKey, plainKey, tidyText } from '../../domain/match-key';
import concepts from '../vocabulary/concepts.json';
import neutral from '../vocabulary/neutral.json';
import columnWords from '../vocabulary/columns.json';

const expression = expressionsOf(columnWords.readings);

/** What the words of one header cell say. */
export interface HeaderReading {
  /**
   * For each recognised phrase, the concepts that it may stand for; a phrase without any is neutral
   * and left out.
   */
  readonly phrases: readonly (readonly string[])[];
  /** Words that no phrase covers. */
  readonly unknown: readonly string[];
  /** Words covered by a phrase, neutral ones included. */
  readonly known: number;
  /** Years and dates named in the text, as written: "2025", "31/12/2024". */
  readonly times: readonly string[];
}

const PHRASES = new Map<string, string[]>();
/**
 * How the one word of a phrase is written for each concept: a «họ» is no «hộ», «tình» no «tỉnh».
 */
const WRITTEN = new Map<string, Set<string>>();
let longestPhrase = 1;

function learn(phrase: string, concept: string | null): void {
  longestPhrase = Math.max(longestPhrase, phrase.split(' ').length);
  const known = PHRASES.get(phrase);
  if (known) {
    if (concept) known.push(concept);
  } else PHRASES.set(phrase, concept ? [concept] : []);
}

for (const phrase of neutral.phrases) learn(phrase, null);
for (const [concept, phrases] of Object.entries(concepts))
  for (const phrase of phrases) learn(phrase, concept);
for (const [concept, phrases] of headerWords())
  for (const phrase of phrases) {
    const plain = plainKey(phrase);
    learn(plain, concept);
    if (plain.includes(' ')) continue;
    const key = `${concept} ${plain}`;
    WRITTEN.set(key, (WRITTEN.get(key) ?? new Set()).add(nameKey(phrase)));
  }

/**
 * "hoten", "sokhau": what programs make of several words in a header, each once and none that is a
 * word itself.
 */
const GLUED = new Map<string, string>();
for (const phrase of PHRASES.keys()) {
  const glued = phrase.replaceAll(' ', '');
  if (glued.length >= 4 && phrase.includes(' ') && !PHRASES.has(glued) && !GLUED.has(glued))
    GLUED.set(glued, phrase);
}

/** "G.tính", "D. tộc": a word behind the first letter of the one before it. */
const INITIAL = /(?<![a-z0-9])([a-z])\. ?([a-z]{2,})/g;
/**
 * By "g tinh", what is so written of a person or a household; null where phrases of several
 * meanings are written so.
 */
const INITIALS = new Map<string, string | null>();
for (const [phrase, concepts] of PHRASES) {
  const [, first = '', second = ''] = /^([a-z])[a-z]+ ([a-z]{2,})$/.exec(phrase) ?? [];
  const short = `${first} ${second}`;
  const isOfPersons = concepts.some((concept) => columnWords.initials.includes(concept));
  if (first === '' || !isOfPersons || PHRASES.has(short)) continue;
  const other = INITIALS.get(short);
  const isSame = other === undefined || PHRASES.get(other ?? '')?.join() === concepts.join();
  INITIALS.set(short, isSame ? phrase : null);
}

const DATE =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{1,2}\/\d{4}\b|\b\d{1,2}[/.-]\d{1,2}\b(?![/.-])/g;
/**
 * "(Quyết định số 45/QĐ-UBND ngày 20/7/2025)" says whose the figures are and neither what they are
 * nor of when.
 */
const DECISION =
  /\(? ?(?:theo )?(?:quyet dinh|qd|nghi quyet|nq|cong van|cv) ?(?:so)? ?:? ?\d[a-z\d/.-]*(?: ?,? ?ngay ?\d+ ?(?:[/.-]|thang) ?\d+ ?(?:[/.-]|nam) ?\d{4})? ?\)?/g;
/** "Hộ nghèo là người Mông" counts households of a people, and no persons. */
const OF_A_PEOPLE = expression('ofAPeople');
/** "NSTW 87%", "NS tỉnh (8,7 %)": how large a part the column is, and not what it holds. */
const SHARE = /(?<=\p{L}) ?\(?\d{1,3}(?:[.,]\d{1,4})? ?%\)?$/u;
/** "Số hộ toàn bản", "Hộ dân của ấp": all of a hamlet, by whatever word hamlets go there. */
const WHOLE_PLACE = expression('wholePlace');
const YEAR = /^(?:19|20)\d\d$/;
const cache = new Map<string, HeaderReading>();

/**
 * The reading of a header text. Cheap for a text seen before, since header words repeat from sheet
 * to sheet.
 */
export function readHeaderText(text: string): HeaderReading {
  const known = cache.get(text);
  if (known) return known;
  const reading = readAfresh(text);
  // The cache must not grow with the names of a register, which also pass through here.
  if (cache.size < 5000) cache.set(text, reading);
  return reading;
}

function readAfresh(text: string): HeaderReading {
  const times: string[] = [];
  // "PhanLoaiHo" is three words; "BHYT" is one.
  const parted = /\s/.test(text) ? text : text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const key = plainKey(
    tidyText(parted)
      .replace(OF_A_PEOPLE, columnWords.readings.ofMinority)
      .replace(SHARE, ' ')
      .replace(
        WHOLE_PLACE,
        (_, of: string) =>
          `${expression('all').test(of) ? columnWords.readings.whole : of} ${columnWords.readings.hamlet}`,
      ),
  )
    .replace(INITIAL, (own, first: string, rest: string) => INITIALS.get(`${first} ${rest}`) ?? own)
    .replace(DECISION, ' ')
    .replace(DATE, (date) => {
      times.push(date);
      return ' ';
    });
  const tokens: string[] = [];
  for (const token of key.split(/[^a-z0-9%]+/)) {
    if (token === '') continue;
    if (YEAR.test(token)) times.push(token);
    else if (token !== '%' && token.endsWith('%')) tokens.push(token.slice(0, -1), '%');
    else tokens.push(...(GLUED.get(token) ?? token).split(' '));
  }
  const typed = nameKey(parted).split(/[^\p{L}\d%]+/u);
  const phrases: string[][] = [];
  const unknown: string[] = [];
  let covered = 0;
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(longestPhrase, tokens.length - at);
    let found: string[] | undefined;
    for (; length > 0; length--) {
      found = PHRASES.get(tokens.slice(at, at + length).join(' '));
      if (length === 1 && found?.length) found = asWritten(found, tokens[at] ?? '', typed);
      if (found) break;
    }
    if (found) {
      if (found.length > 0) phrases.push(found);
      covered += length;
      at += length;
    } else {
      unknown.push(tokens[at]!);
      at += 1;
    }
  }
  return { phrases, unknown, known: covered, times };
}

/**
 * The concepts of a single word whose accents are those of the text; a word without accents, or one
 * whose accents nobody has told, may be any.
 */
function asWritten(
  concepts: readonly string[],
  token: string,
  typed: readonly string[],
): string[] | undefined {
  const forms = typed.filter((word) => plainKey(word) === token);
  const own = concepts.filter((concept) => {
    const written = WRITTEN.get(`${concept} ${token}`);
    return (
      !written || forms.length === 0 || forms.some((word) => word === token || written.has(word))
    );
  });
  return own.length > 0 ? own : undefined;
}

/** Whether one phrase of a text may stand for a concept. */
export function says(text: string, concept: string): boolean {
  return readHeaderText(text).phrases.some((phrase) => phrase.includes(concept));
}

/** True when most words of the text are header words and at least one carries a meaning. */
export function soundsLikeHeader(reading: HeaderReading): boolean {
  return reading.phrases.length > 0 && reading.known >= reading.unknown.length * 1.5;
}

let words: readonly string[] | null = null;

/** Every single word of the vocabulary of headers. */
export function knownWords(): readonly string[] {
  return (words ??= [...new Set([...PHRASES.keys()].flatMap((phrase) => phrase.split(' ')))]);
}
