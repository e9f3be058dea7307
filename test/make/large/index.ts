/**
 * Writes a workbook with a register of any length, 30 columns wide, as Excel would write it: texts shared, every cell of the
 * table with its look. The small sheets around it agree with it, so that the Biểu can be made.
 */
import { columnLetters } from '../../../src/domain/address';
import { packageParts } from '../package';
import { COMMUNE, type SampleHamlet } from '../sample/figures';
import { FigureTally, INDICATOR_COUNT, OF_CLASS } from './figures';
import {
  bits,
  ETHNICITIES,
  FAMILY_NAMES,
  largeHousehold,
  placeName,
  PLACES,
  type LargeClass,
  type LargeHousehold,
} from './households';
import { CAUSES, FIRST_ROW, frameBook, largeSheets } from './sheets';
import { ZipFile } from './zip-file';

export { COLUMNS } from './figures';
export { placeName } from './households';

/** One sheet holds 1,048,576 rows. */
export const MOST = 1_000_000;
const SHEET = 'xl/worksheets/sheet3.xml';
const STRINGS = 'xl/sharedStrings.xml';
const CHUNK = 200;
const CLASS_WORDS: Readonly<Record<LargeClass, string>> = {
  poor: 'Hộ nghèo',
  'near-poor': 'Hộ cận nghèo',
  average: 'Hộ có mức sống trung bình',
  'not-poor': 'Hộ không nghèo',
};
/** Texts of their own that a household has: code, name, identity number. */
const OWN_TEXTS = 3;

export interface LargeBookOptions {
  /** With a sheet of COUNTIFS and SUMIFS beside the register, without results. */
  readonly formulas?: boolean;
  /** Another commune's name than the sample's, for a province of many. */
  readonly commune?: string;
  /** How many households there are before its first one, in other communes; by default none. */
  readonly before?: number;
}

/** @returns the figures that the register holds, one row a place, in the order of {@link COLUMNS} */
export async function writeLargeBook(
  path: string,
  count: number,
  options: LargeBookOptions = {},
): Promise<number[][]> {
  if (count > MOST) throw new RangeError(`a register holds ${MOST} households`);
  const tally = new FigureTally();
  for (let index = 0; index < count; index += 1)
    tally.add(largeHousehold(index, count, options.before));
  const parts = await packageParts(
    await frameBook(largeSheets(hamletsOf(tally), options.formulas ? count : undefined)),
  );
  const { commune = COMMUNE, before = 0 } = options;
  const text = (name: string): string =>
    new TextDecoder()
      .decode(parts.get(name)!)
      .replaceAll(COMMUNE, commune)
      .replaceAll(COMMUNE.toUpperCase(), commune.toUpperCase());
  const strings = sharedTexts(text(STRINGS));
  const zip = new ZipFile(path);
  for (const name of parts.keys()) {
    if (name === SHEET) await zip.add(name, sheetPieces(text(SHEET), count, strings, before));
    else if (name === STRINGS) await zip.add(name, stringPieces(strings, count, before));
    else await zip.add(name, [text(name)]);
  }
  zip.end();
  return tally.rows;
}

/** The summary of the places, which has its own figures for the start of the year. */
function hamletsOf({ rows, all }: FigureTally): SampleHamlet[] {
  return rows.map((row, place) => {
    const [households, poor, nearPoor] = [all[place]!, row[0]!, row[OF_CLASS]!];
    return {
      name: placeName(place),
      households,
      poor,
      nearPoor,
      openingPoor: Math.min(households, poor + 3),
      openingNearPoor: Math.min(households, nearPoor + 2),
    };
  });
}

interface SharedTexts {
  readonly head: string;
  readonly items: readonly string[];
  /** Place in the list of a text that many lines share. */
  readonly of: ReadonlyMap<string, number>;
}

function sharedTexts(xml: string): SharedTexts {
  const own = [...xml.matchAll(/<si>.*?<\/si>/gs)].map(([item]) => item);
  const shared = [
    ...Array.from({ length: PLACES }, (_, place) => placeName(place)),
    ...ETHNICITIES,
    ...Object.values(CLASS_WORDS),
    ...CAUSES,
    'Nam',
    'Nữ',
    'Nông thôn',
    'x',
  ];
  return {
    head: xml.slice(0, xml.indexOf('<si>')).replace(/ (?:count|uniqueCount)="\d+"/g, ''),
    items: [...own, ...shared.map((text) => `<si><t>${text}</t></si>`)],
    of: new Map(shared.map((text, index) => [text, own.length + index])),
  };
}

function* stringPieces(
  { head, items }: SharedTexts,
  count: number,
  before: number,
): Generator<string> {
  yield head + items.join('');
  for (let from = 0; from < count; from += CHUNK) {
    let piece = '';
    for (let index = from; index < Math.min(count, from + CHUNK); index += 1) {
      const one = largeHousehold(index, count, before);
      piece +=
        `<si><t>M${String(one.hamlet + 1).padStart(2, '0')}-${String(one.number).padStart(7, '0')}</t></si>` +
        `<si><t>${FAMILY_NAMES[one.family]} ${one.woman ? 'Thị' : 'Văn'} Mẫu ${one.number + before}</t></si><si><t>051${String(one.number + before).padStart(9, '0')}</t></si>`;
    }
    yield piece;
  }
  yield '</sst>';
}

function* sheetPieces(
  xml: string,
  count: number,
  strings: SharedTexts,
  before: number,
): Generator<string> {
  const from = xml.indexOf(`<row r="${FIRST_ROW}"`);
  const to = xml.indexOf('</sheetData>');
  const model = xml.slice(from, to);
  const looks = [...model.matchAll(/<c r="([A-Z]+)\d+"[^>]* s="(\d+)"/g)].map(
    ([, , look]) => look!,
  );
  const last = columnLetters(looks.length - 1);
  yield xml
    .slice(0, from)
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${last}${FIRST_ROW + count - 1}"/>`);
  for (let at = 0; at < count; at += CHUNK) {
    let piece = '';
    for (let index = at; index < Math.min(count, at + CHUNK); index += 1)
      piece += rowXml(largeHousehold(index, count, before), looks, strings);
    yield piece;
  }
  yield xml.slice(to);
}

type Cell = number | string | null;

function rowXml(one: LargeHousehold, looks: readonly string[], strings: SharedTexts): string {
  const row = FIRST_ROW + one.number - 1;
  const own = strings.items.length + (one.number - 1) * OWN_TEXTS;
  const mark = (marked: boolean): Cell => (marked ? 'x' : null);
  const values: Cell[] = [
    one.number,
    `#${own}`,
    `#${own + 1}`,
    placeName(one.hamlet),
    one.born,
    one.woman ? 'Nữ' : 'Nam',
    ETHNICITIES[one.ethnicity]!,
    one.people,
    `#${own + 2}`,
    'Nông thôn',
    one.incomeScore,
    bits(one.marks) * 10,
  ];
  for (let indicator = 0; indicator < INDICATOR_COUNT; indicator += 1)
    values.push(mark((one.marks & (1 << indicator)) !== 0));
  values.push(
    CLASS_WORDS[one.group],
    mark(one.minority),
    mark(one.noLabour),
    mark(one.policy),
    one.cause > 0 ? CAUSES[one.cause - 1]! : null,
    null,
  );
  let xml = `<row r="${row}" spans="1:${values.length}" ht="17" customHeight="1">`;
  values.forEach((value, column) => {
    const start = `<c r="${columnLetters(column)}${row}" s="${looks[column]}"`;
    if (value === null) xml += `${start}/>`;
    else if (typeof value === 'number') xml += `${start}><v>${value}</v></c>`;
    else
      xml += `${start} t="s"><v>${value.startsWith('#') ? value.slice(1) : strings.of.get(value)}</v></c>`;
  });
  return `${xml}</row>`;
}
