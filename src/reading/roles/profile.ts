/** What the cells of a column look like, whatever its header says. */
import { classOf, markOf } from '../../catalogue/classes';
import { expressionsOf } from '../../domain/expressions';
import { nameKey, plainKey } from '../../domain/match-key';
import { peopleKey, peopleNames } from '../../domain/people-key';
import words from './words.json';

const expression = expressionsOf(words.profile);

export type Shape =
  | 'class'
  | 'mark'
  | 'phone'
  | 'id'
  | 'card'
  | 'date'
  | 'year'
  | 'small'
  | 'number'
  | 'name'
  | 'place'
  | 'sex'
  | 'people'
  | 'word'
  | 'text';

export interface ColumnProfile {
  readonly filled: number;
  /** How many of the filled cells have a shape; a cell may have several. */
  readonly share: (shape: Shape) => number;
  /** Different texts for each filled cell, from 0 to 1. */
  readonly variety: number;
  /** Some cell names the poor or the near-poor. */
  readonly namesPoverty: boolean;
}

const placeIn = (words: string): RegExp =>
  new RegExp(`^(?:${words})(?![\\p{L}\\d_])\\.? ?\\S`, 'u');
const { places } = words.profile;
const [PLACE, PLAIN_PLACE] = [placeIn(places), placeIn(plainKey(places))];
/** "Bàn Văn Mẫu" is a person, as is "Tổ Thị Mẫu". */
const PERSON = expression('nameOfPerson');
/** "Kinh", "H'Mông": each people by its name. */
const PEOPLES = new Set(['kinh', ...peopleNames.map(peopleKey)]);
const DATE = /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,5}$/;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,6}$/u;
const CARD = /^[A-Z]{2}\s?\d[\d\s]{7,14}$/;

/** Of a text that is a number, and of its digits. */
const NUMBER_SHAPES = new Map<Shape, (text: string, bare: string) => boolean>([
  ['phone', (_, bare) => /^(?:0\d{9,10}|84\d{9,10}|[35789]\d{8})$/.test(bare)],
  ['id', (_, bare) => /^(?:\d{9}|\d{11,12})$/.test(bare)],
  ['date', (text) => DATE.test(text)],
  ['year', (text) => /^(?:19|20)\d\d$/.test(text)],
  ['small', (_, bare) => bare.length <= 2 && Number(bare) <= 40],
  ['number', () => true],
]);

const numberShapes = (text: string, bare: string): Shape[] =>
  [...NUMBER_SHAPES].flatMap(([shape, has]) => (has(text, bare) ? [shape] : []));

/** Every shape that a cell's text has. */
export function shapesOf(text: string): Shape[] {
  const digits = text.replace(/[\s.,'()-]/g, '');
  const shapes = /^\+?\d+$/.test(digits) ? numberShapes(text, digits.replace(/^\+/, '')) : [];
  if (shapes.length > 0) {
    // A number may still be a mark, a card or the code of a class.
  } else if (DATE.test(text)) shapes.push('date');
  else if (/^\d{1,2}\/(?:19|20)\d\d$/.test(text)) shapes.push('date');
  if (CARD.test(text)) shapes.push('card');
  if (markOf(text) !== null) shapes.push('mark');
  const plain = plainKey(text);
  if (classOf(text) !== null && plain.length > 0 && !/^(?:khong|n)$/.test(plain))
    shapes.push('class');
  else if (/^(?:n|cn|khong)$/.test(plain)) shapes.push('class');
  if (/^(?:nam|nu)$/.test(plain)) shapes.push('sex');
  if (PEOPLES.has(peopleKey(plain.replace(/^(?:dan toc|nguoi) /, '')))) shapes.push('people');
  const written = nameKey(text);
  const isPlace = PLACE.test(written) || (written === plain && PLAIN_PLACE.test(plain));
  if (isPlace) shapes.push('place');
  if (NAME.test(text) && !shapes.includes('class') && (!isPlace || PERSON.test(text)))
    shapes.push('name');
  if (/^[\p{L}'’-]+$/u.test(text)) shapes.push('word');
  if (shapes.length === 0) shapes.push('text');
  return shapes;
}

/** The same for one shape, judged once for each text that comes again and again. */
export function hasShape(text: string, shape: Shape): boolean {
  // A name in capitals and letters is the usual cell by far.
  if (shape === 'name' && NAME.test(text)) return true;
  // So is a number of digits alone, and in a long register each is another one.
  const ofNumber = shape === 'date' ? undefined : NUMBER_SHAPES.get(shape);
  if (ofNumber && /^\d+$/.test(text)) return ofNumber(text, text);
  const key = `${shape}${text}`;
  let known = SEEN.get(key);
  if (known === undefined) {
    known = shapesOf(text).includes(shape);
    // The cells of a register must not pile up here.
    if (SEEN.size >= 2000) SEEN.clear();
    SEEN.set(key, known);
  }
  return known;
}

const SEEN = new Map<string, boolean>();

/** @param texts the column's cells; blanks are passed over */
export function profileOf(texts: readonly string[]): ColumnProfile {
  const counts = new Map<Shape, number>();
  const different = new Map<string, readonly Shape[]>();
  let filled = 0;
  let namesPoverty = false;
  for (const text of texts) {
    if (text === '') continue;
    filled += 1;
    let shapes = different.get(text);
    if (!shapes) {
      different.set(text, (shapes = shapesOf(text)));
      const group = shapes.includes('class') ? classOf(text) : null;
      if (group === 'poor' || group === 'near-poor') namesPoverty = true;
    }
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return {
    filled,
    share: (shape) => (filled === 0 ? 0 : (counts.get(shape) ?? 0) / filled),
    variety: filled === 0 ? 0 : different.size / filled,
    namesPoverty,
  };
}
