/**
 * The trees of the programmes, and which of them money of a year may be of: the one in force, and
 * an earlier one whose money was carried over.
 */
import { plainKey } from '../domain/match-key';
import { programmeFiles } from './programmes';
import type { Programme, ProgrammeData, ProgrammeLevel, ProgrammeLine } from './types';

const allProgrammes: readonly Programme[] = programmeFiles.map(readProgramme);

export function programmes(): readonly Programme[] {
  return allProgrammes;
}

/**
 * The tree in force on a day, or null: the tree of 2021–2025 says nothing about new money of 2026.
 * @param isoDate YYYY-MM-DD
 */
export function programmeAt(isoDate: string): Programme | null {
  return allProgrammes.find(({ from, to }) => from <= isoDate && isoDate <= to) ?? null;
}

const OF_YEAR = new Map<number, Programme | null>();

/**
 * The tree of a budget year: the one in force on its last day, so that a year in which a programme
 * begins has it, with the lines of an earlier one whose carried-over money may still be spent;
 * `parts` holds both.
 */
export function programmeOfYear(year: number): Programme | null {
  let found = OF_YEAR.get(year);
  if (found === undefined) OF_YEAR.set(year, (found = joined(year)));
  return found;
}

function joined(year: number): Programme | null {
  const main = programmeAt(`${year}-12-31`);
  const carried = allProgrammes.filter(
    (one) => one.carryOver && endedBefore(one, year) && one.carryOver.to >= `${year}-01-01`,
  );
  const parts = [...(main ? [main] : []), ...carried];
  const [first, ...others] = parts;
  if (!first) return null;
  if (others.length === 0) return first;
  return {
    ...first,
    document: parts.map(({ document }) => document).join('; '),
    lines: parts.flatMap(({ lines }) => lines),
    parts,
  };
}

/** Whether its own years were over when a budget year began, so that its money is carried over. */
export function endedBefore({ to }: Pick<Programme, 'to'>, year: number | null): boolean {
  return year !== null && to < `${year}-01-01`;
}

/** The programmes that a tree is joined of; itself where it is one. */
export function partsOf(programme: Programme): readonly Programme[] {
  return programme.parts ?? [programme];
}

/**
 * The lines that each need somebody who leads them: all of a programme of projects, none of one of
 * which a commune has a few components, and none of money that is merely carried over.
 */
export function linesToLead(programme: Programme): readonly ProgrammeLine[] {
  const [current] = partsOf(programme);
  return current?.leads === 'every-line' ? current.lines : [];
}

/**
 * The programme that a code belongs to: "DA3.1", "HP1.2.03"; of a line that its tree has not, that
 * of the line above it; null for an unknown code.
 */
export function programmeOfCode(code: string | null): Programme | null {
  if (code === null) return null;
  return OF_CODE.get(code)?.programme ?? programmeOfCode(parentCode(code));
}

/** "Tiểu dự án 1 – Dự án 3"; the code itself where no programme has it. */
export function labelOfCode(code: string): string {
  return OF_CODE.get(code)?.line.label ?? code;
}

/** "DA3.1" → "DA3"; null for a line of the top. */
export function parentCode(code: string): string | null {
  const at = code.lastIndexOf('.');
  return at < 0 ? null : code.slice(0, at);
}

/** "HP1.2.03" → ["HP1.2", "HP1"] */
export function codesAbove(code: string): string[] {
  const above = parentCode(code);
  return above === null ? [] : [above, ...codesAbove(above)];
}

/** What the nearest line above that has any has; nothing where none has. */
export function nearestAbove<T>(code: string, of: (above: string) => readonly T[]): readonly T[] {
  return (
    codesAbove(code)
      .map(of)
      .find((found) => found.length > 0) ?? []
  );
}

const OF_CODE = new Map(
  allProgrammes.flatMap((programme) =>
    programme.lines.map((line) => [line.code, { programme, line }] as const),
  ),
);

function readProgramme(data: ProgrammeData): Programme {
  const { lines, ...rest } = data;
  return {
    ...rest,
    lines: lines.flatMap(({ contents = [], invested = [], lead, note, ...line }) => [
      lineOf(data.levels, line.code, {
        ...line,
        note: note ?? null,
        ...(lead === undefined ? {} : { lead }),
      }),
      // Contents of a component are known by their number alone.
      ...[...contents, ...invested].sort().map((number) =>
        lineOf(data.levels, `${line.code}.${number}`, {
          name: '',
          capital: [invested.includes(number) ? 'investment' : 'recurrent'],
          confirmed: !invested.includes(number),
          note: null,
        }),
      ),
    ]),
  };
}

function lineOf(
  levels: readonly ProgrammeLevel[],
  code: string,
  rest: Pick<ProgrammeLine, 'name' | 'capital' | 'confirmed' | 'note' | 'lead'>,
): ProgrammeLine {
  const parts = code.split('.');
  const labels = parts.map((part, at) => {
    const level = levels[at];
    const number = at === 0 ? part.slice(level?.code?.length ?? 0) : part;
    return (level?.label ?? '{n}').replace('{n}', level?.numbers?.[Number(number) - 1] ?? number);
  });
  return {
    ...rest,
    code,
    level: parts.length,
    parent: parentCode(code),
    label: [...labels].reverse().join(' – '),
  };
}

/** The number that a text writes in a level: "2", "02", "hai", "ii"; null where it is none. */
export function numberInLevel(text: string, { most, numbers = [] }: ProgrammeLevel): number | null {
  const words = numbers.map((word) => plainKey(word));
  const number = /^\d+$/.test(text)
    ? Number(text)
    : words.includes(text)
      ? words.indexOf(text) + 1
      : ROMAN.indexOf(text) + 1;
  return number >= 1 && number <= most ? number : null;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The code of a path of numbers, from the top: [1, 2, 3] → "HP1.2.03". */
export function codeOfPath({ levels }: Programme, path: readonly number[]): string {
  return path
    .map((number, at) => {
      const level = levels[at];
      return `${level?.code ?? ''}${String(number).padStart(level?.digits ?? 1, '0')}`;
    })
    .join('.');
}
