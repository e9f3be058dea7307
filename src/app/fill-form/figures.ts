/**
 * The figures of a workbook by their coordinates. They are taken out of the settled Biểu, so that a
 * filled form and a Biểu cannot differ, and what holds a Biểu back holds back its figures here.
 */
import {
  keyOf,
  type Absence,
  type Coordinates,
  type Figures,
  type Member,
} from '../../forms/coordinates';
import { fromA1, type CellRef } from '../../domain/address';
import { inBoth, type Said } from '../../domain/language';
import own from '../../forms/own-columns.json';
import { ethnicGroups } from '../../domain/review-counts';
import { formFigures, listForms, templateOf, type FormLine } from '../../report';
import { describe, noOthers, onlyOf } from '../../text/forms';
import { lineCode } from '../../sources/facts/programme-code';
import { placeKey } from '../../sources/facts/places';
import { moneyUnit } from '../../sources/values/units';
import { apartOf, capitalOf } from './apart';
import { countedByRegister } from './by-register';
import { capitalsOf, localsOf } from './capital-columns';
import { flowsOf } from './flow-columns';
import { derived, type Found } from './derived';
import {
  movesByRegister,
  partsBySummary,
  partsOfMoves,
  startBySummary,
  womenByRegister,
  type Part,
} from './parts-of-classes';
import { peoplesBySummary } from './people-columns';
import { whetherMade, type MakeOptions } from '../make-bieu';
import type { Survey } from '../survey';

interface OwnForm {
  /** "place", "line", "target" */
  readonly rows: string;
  readonly columns: Readonly<Record<string, Coordinates>>;
}

const described = (at: Coordinates): Said => inBoth((language) => describe(at, language));

const { note: _note, ...FORMS } = own;
const OWN = Object.entries<OwnForm>(FORMS);

/** What holds the Biểu of the same tables back holds these back. */
const PARTS: readonly (readonly [string, (seen: Survey) => Part[], 'else'?])[] = [
  ['bc-01', partsBySummary],
  ['bc-01', movesByRegister],
  ['bieu-02', startBySummary],
  ['bc-01', womenByRegister],
  ['bc-01', partsOfMoves, 'else'],
];

export function figuresOf(seen: Survey, options: MakeOptions): Figures {
  const found = new Map<string, Found | 'conflict'>();
  const whys = new Map<string, Absence>();
  const names = {
    place: new Map<string, string>(),
    line: new Map<string, string>(),
    target: new Map<string, string>(),
    ethnic: new Map(peoplesOf(seen).map(({ key, name }) => [key, name])),
  };
  const isNumber = ({ sheet, cell }: CellRef): boolean => {
    const place = fromA1(cell);
    const grid = seen.recognition.grids.find((one) => one.sheet === sheet);
    return place !== null && typeof grid?.value(place.row, place.column) === 'number';
  };
  const units = new Map<string, string | null>();
  const taken: [Coordinates, Found][] = [];
  const made = new Set<string>();
  const told = new Set<string>();
  const put = (at: Coordinates, answer: Found): void => {
    const key = keyOf(at);
    const before = found.get(key);
    taken.push([at, answer]);
    if (at.target !== undefined) told.add(at.target);
    if (before === undefined) found.set(key, answer);
    else if (before !== 'conflict' && String(before.value) !== String(answer.value))
      found.set(key, inUnit(before) === inUnit(answer) ? before : 'conflict');
  };
  // Hamlets are known by name even where a stop holds their figures back.
  for (const { name } of seen.facts.households?.hamlets ?? [])
    names.place.set(placeKey(name), name);
  for (const [name, { rows, columns }] of OWN) {
    const form = listForms().find((one) => one.form === name);
    const template = templateOf(name);
    if (!form || !template) continue;
    const ready = whetherMade(form, seen, options);
    if ('why' in ready) {
      for (const at of Object.values(columns))
        for (const one of withUnits(at))
          whys.set(pattern(one), {
            code: ready.findings.length > 0 ? 'blocked' : 'no-figure',
            why: ready.why,
          });
      continue;
    }
    made.add(name);
    const figures = formFigures(template, seen.facts, {
      programme: seen.programme,
      ...(ready.period ? { period: ready.period } : {}),
      ...(options.today ? { today: options.today } : {}),
    });
    const factor = moneyUnit(figures.unit)?.factor;
    const keys = new Set(keysOf(template, seen));
    let place: Coordinates = {};
    let parent: string | null = null;
    for (const line of figures.lines) {
      if (line.kind === 'heading') continue;
      if (line.kind !== 'total') {
        if (rows === 'place') {
          if (line.part !== 'people') {
            const id = placeKey(line.name);
            names.place.set(id, line.name);
            place = { place: id };
          }
        } else if (rows === 'line') {
          const id: string = lineCode(line.name, parent, seen.programme) ?? `ten:${line.name}`;
          if (line.level === 0) parent = id;
          names.line.set(id, line.name);
          place = { line: id };
        } else {
          const fact = seen.facts.targets?.targets.find((one) => one.name === line.name);
          place = { target: fact?.code ?? `ten:${line.name}` };
          names.target.set(place.target ?? '', line.name);
          units.set(place.target ?? '', fact?.unit ?? null);
        }
      } else place = {};
      for (const key of keys) {
        const at = coordinatesOf(columns, key);
        if (at === null) continue;
        const unit =
          line.part === 'people' ? 'person' : line.part === 'households' ? 'household' : undefined;
        const coordinates: Coordinates = { ...(unit && !at.unit ? { unit } : {}), ...at, ...place };
        const answer = answerOf(line, key, at, factor, isNumber);
        if (answer) put(coordinates, { ...answer, bieu: name });
      }
    }
  }
  // What a Biểu that is made tells of, no other one is missing for.
  for (const [name, { columns }] of OWN)
    for (const at of made.has(name) ? Object.values(columns).flatMap(withUnits) : [])
      if (whys.get(pattern(at))?.code === 'no-figure') whys.delete(pattern(at));
  for (const [name, parts, isElse] of PARTS)
    for (const { at, figure } of made.has(name) ? parts(seen) : [])
      if (!isElse || !found.has(keyOf(at))) put(at, { value: figure.value, sources: figure.cells });
  const foundAt = (at: Coordinates): Found | null => {
    const answer = found.get(keyOf(at));
    return answer === 'conflict' ? null : (answer ?? null);
  };
  for (const { at, figure } of peoplesBySummary(seen, foundAt, names.ethnic))
    put(at, { value: figure.value, sources: figure.cells });
  const [capitals, locals, flows] = [capitalsOf(seen), localsOf(seen), flowsOf(seen)];
  for (const [at, whole] of [...taken]) {
    const end = found.get(keyOf({ ...at, moment: 'closing' }));
    const isStart = at.moment === 'opening' && at.measure === undefined && at.unit === 'household';
    const sides = isStart && end && end !== 'conflict' ? flows(at, whole, end) : [];
    for (const [own, part] of [...capitals(at, whole), ...locals(at, whole), ...sides])
      put(own, part);
  }
  const apart = apartOf(seen);
  const capital = capitalOf(seen);
  /** All the money of tables of one capital is of that capital. */
  const ofCapital = ({ capital: own, ...all }: Coordinates): Found | undefined => {
    const whole = own === undefined ? undefined : found.get(keyOf(all));
    return whole && whole !== 'conflict' && capital(whole.sources) === own ? whole : undefined;
  };
  const counted = countedByRegister(seen, foundAt);
  const look = (coordinates: Coordinates): Found | Absence => {
    const answer = found.get(keyOf(coordinates)) ?? ofCapital(coordinates) ?? counted(coordinates);
    if (answer === 'conflict') return { code: 'conflict', why: described(coordinates) };
    const other = answer ? apart(coordinates, answer.sources) : null;
    if (other !== null) return { code: 'no-figure', why: onlyOf(other) };
    if (answer) return answer;
    return whys.get(pattern(coordinates)) ?? { code: 'no-figure', why: described(coordinates) };
  };
  const order = new Map(
    (seen.facts.settings.get('thon')?.value ?? '')
      .split(/[;\n,]/)
      .map((name, at) => [placeKey(name.trim()), at]),
  );
  return {
    figureAt: (coordinates) => {
      const answer = derived(coordinates, look);
      if ('code' in answer) return { none: answer };
      // Nought because no line of the register tells of one.
      const isSilent = coordinates.other !== undefined && answer.sources.length === 0;
      return isSilent ? { none: { code: 'no-figure', why: noOthers } } : answer;
    },
    members: (dimension) => {
      const all = [...names[dimension]].map(([id, name]): Member => ({
        id,
        name,
        ...(dimension === 'target' ? { unit: units.get(id) ?? null } : {}),
        isTold: dimension !== 'target' || told.has(id),
      }));
      return dimension === 'place'
        ? all.sort((a, b) => (order.get(a.id) ?? 999) - (order.get(b.id) ?? 999))
        : all;
    },
  };
}

function inUnit({ value, factor }: Found): string {
  return typeof value === 'string' ? value : value.times(factor ?? 1).toString();
}

function answerOf(
  line: FormLine,
  key: string,
  at: Coordinates,
  factor: number | undefined,
  isNumber: (cell: CellRef) => boolean,
): Found | null {
  if (at.facet === 'lead' || at.facet === 'verdict') {
    const text = line.shown(key).replace(/;\n/g, '; ').trim();
    return text === '' || /^[…–-]$/.test(text) ? null : { value: text, sources: [] };
  }
  const figure = line.figure(key);
  if (!figure) return null;
  // "khoảng 20", "≥ 60" in the workbook stays a text; a number stays one, to be computed with.
  if (at.facet === 'target' && !figure.cells.some(isNumber)) {
    const shown = line.shown(key).trim();
    if (/^[≥≤<>≈]/.test(shown)) return { value: shown, sources: figure.cells };
  }
  return {
    value: figure.value,
    sources: figure.cells,
    ...(at.unit === 'money' && at.measure !== 'rate' && factor ? { factor } : {}),
  };
}

/** A column of a list has its member in its key: "i3", "poorGroup_hre". */
function coordinatesOf(columns: OwnForm['columns'], key: string): Coordinates | null {
  const plain = columns[key];
  if (plain) return plain;
  for (const [name, at] of Object.entries(columns)) {
    if (!name.endsWith('*') || !key.startsWith(name.slice(0, -1))) continue;
    const member = key.slice(name.length - 1);
    if (!/^\d+$/.test(member) && at.ethnic !== '*') continue;
    return Object.fromEntries(
      Object.entries(at).map(([dimension, value]) => [dimension, value === '*' ? member : value]),
    );
  }
  return null;
}

function keysOf(template: NonNullable<ReturnType<typeof templateOf>>, seen: Survey): string[] {
  const keys = template.columns.map(({ key }) => key);
  const numbers = Array.from({ length: 20 }, (_, index) => String(index + 1));
  return keys.flatMap((key) =>
    key.includes('{n}')
      ? numbers.map((n) => key.replace('{n}', n))
      : key.endsWith('Group')
        ? peoplesOf(seen).map((one) => `${key}_${one.key}`)
        : [key],
  );
}

/** The peoples of the households, each as the workbook writes it most. */
const peoplesOf = ({ facts }: Survey): { readonly key: string; readonly name: string }[] =>
  ethnicGroups(facts.review?.households ?? []);

/** Coordinates without the open dimensions: what a form has or has not, wherever. */
function pattern({ place: _place, line: _line, target: _target, ...rest }: Coordinates): string {
  return keyOf(rest);
}

function withUnits(at: Coordinates): Coordinates[] {
  const all = Object.values(at).includes('*')
    ? Array.from({ length: 20 }, (_, index) =>
        Object.fromEntries(
          Object.entries(at).map(([key, value]) => [
            key,
            value === '*' ? String(index + 1) : value,
          ]),
        ),
      )
    : [at];
  return all.flatMap((one: Coordinates) =>
    one.unit || one.facet
      ? [one]
      : [
          { ...one, unit: 'household' },
          { ...one, unit: 'person' },
        ],
  );
}
