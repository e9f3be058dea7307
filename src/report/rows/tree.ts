/** Lines of a workbook in the order and under the projects of a programme's tree. */
import type { CellRef } from '../../domain/address';
import { allLines } from '../../domain/lines';
import { nameKey } from '../../domain/match-key';
import {
  endedBefore,
  labelOfCode,
  partsOf,
  programmeOfCode,
  type Programme,
  type ProgrammeLine,
} from '../../regulations';
import { programmeHeading } from '../../text/programme-words';
import type { Template } from '../../templates';
import { viDate } from '../formats';
import { ordinal } from '../ordinals';
import type { NoteRequest } from '../types';

/** A line of any table by programme line. */
export interface TreeLine<T> {
  readonly code: string | null;
  readonly name: string;
  readonly cell: CellRef;
  readonly children: readonly T[];
}

/** A line to be printed: of the workbook, of the tree, or of both. */
export interface Node<T> {
  readonly code: string | null;
  readonly name: string;
  readonly line: T | null;
  readonly children: readonly Node<T>[];
}

/** Letters of a name in a foot note. */
const LONGEST_NAME = 60;

/** Lines as they are printed, and what has to be said of the programmes that they are of. */
export interface Arranged<T> {
  /** The workbook's lines without the rows that only group them. */
  readonly lines: readonly T[];
  readonly nodes: readonly Node<T>[];
  /** Whether the outermost nodes are whole programmes. */
  readonly byProgramme: boolean;
  readonly notes: readonly NoteRequest[];
}

/**
 * The lines under the tree of the year. Where they are of two programmes, each has a heading of its
 * own with its sum, and the total says that it is of both.
 */
export function arranged<T extends TreeLine<T>>(
  written: readonly T[],
  programme: Programme | null,
  openRows: boolean,
  year: number | null,
  holds: (line: T) => boolean,
): Arranged<T> {
  if (!programme)
    return {
      lines: written,
      nodes: written.map((line) => asWritten(line)),
      byProgramme: false,
      notes: [{ code: 'no-programme', params: { year: String(year ?? '…') } }],
    };
  const { lines, groupOf } = withoutGroups(written, holds);
  const arrange = (of: readonly T[], one: Programme, open: boolean): Node<T>[] =>
    arrangedBelow(of, one, open, groupOf, holds);
  const parts = partsOf(programme);
  const used = usedProgrammes(
    allLines(lines).map(({ code }) => code),
    parts,
  );
  const said = programmeNotes(
    used.flatMap(({ lines: own }) => own.slice(0, 1).map(({ code }) => code)),
    programme,
    year,
  );
  if (used.length < 2) {
    const [only = parts[0] ?? programme] = used;
    return {
      lines,
      nodes: arrange(lines, only, openRows),
      byProgramme: false,
      notes: [...said, ...unconfirmed(arrange(lines, only, false), only)],
    };
  }
  const blocks = used.map((one) => {
    const own = lines.filter(({ code }) => programmeOfCode(code)?.id === one.id);
    return { one, children: arrange(own, one, openRows) };
  });
  const strange = lines.filter(({ code }) => programmeOfCode(code) === null);
  return {
    lines,
    nodes: [
      ...blocks.map(({ one, children }): Node<T> => ({
        code: null,
        name: programmeHeading(
          one.words.short,
          isCarried(one, year) ? viDate(one.carryOver?.to ?? '') : null,
        ),
        line: null,
        children,
      })),
      ...strange.map((line) => asWritten(line)),
    ],
    byProgramme: true,
    notes: [...said, ...blocks.flatMap(({ one, children }) => unconfirmed(children, one))],
  };
}

/** That a total is of several programmes, and until when money carried over may be spent. */
export function programmeNotes(
  codes: readonly (string | null)[],
  programme: Programme | null,
  year: number | null,
): NoteRequest[] {
  const used = programme === null ? [] : usedProgrammes(codes, partsOf(programme));
  const carried = used.flatMap((one): NoteRequest[] =>
    one.carryOver && isCarried(one, year)
      ? [
          {
            code: 'carried-over',
            params: {
              name: one.words.short,
              until: viDate(one.carryOver.to),
              document: one.carryOver.document,
            },
          },
        ]
      : [],
  );
  const names = used.map(({ words }) => words.short).join('; ');
  return [...(used.length > 1 ? [{ code: 'two-programmes', params: { names } }] : []), ...carried];
}

/** The programmes that codes are of, in the order of the tree. */
export function usedProgrammes(
  codes: readonly (string | null)[],
  parts: readonly Programme[],
): readonly Programme[] {
  const ids = new Set(codes.map((code) => programmeOfCode(code)?.id));
  return parts.filter(({ id }) => ids.has(id));
}

/** A and B for whole programmes, and below them as each counts alone. */
export function ordinalsOf({ rows: { ordinals } }: Template, byProgramme: boolean) {
  return (level: number, index: number, { line }: { readonly line: unknown }): string =>
    byProgramme && level === 0
      ? line === null
        ? String.fromCharCode(65 + index)
        : ''
      : ordinal(ordinals[byProgramme ? level - 1 : level] ?? 'none', index + 1);
}

function isCarried(programme: Programme, year: number | null): boolean {
  return programme.carryOver !== undefined && endedBefore(programme, year);
}

function unconfirmed<T>(nodes: readonly Node<T>[], programme: Programme): NoteRequest[] {
  return printsUnconfirmed(nodes, programme)
    ? [
        {
          code: 'programme-unconfirmed',
          params: { what: programme.words.unconfirmed, document: programme.document },
        },
      ]
    : [];
}

/**
 * A line as it is printed under its own: number and official name, or what the workbook calls it
 * where nobody has seen a name.
 */
function printedName(line: ProgrammeLine, written: string | undefined): string {
  const number = line.label.split(' – ')[0] ?? line.label;
  return line.name === '' ? (written ?? number) : `${number}: ${line.name}`;
}

/**
 * The lines under the projects of the tree; lines that the tree does not know come last.
 *
 * @param groupOf the group that a line stood below
 */
function arrangedBelow<T extends TreeLine<T>>(
  lines: readonly T[],
  programme: Programme,
  openRows: boolean,
  groupOf: ReadonlyMap<T, string>,
  holds: (line: T) => boolean,
): Node<T>[] {
  const known = new Set(programme.lines.map((line) => line.code));
  const byCode = new Map<string, T[]>();
  for (const line of allLines(lines)) {
    if (line.code && known.has(line.code))
      byCode.set(line.code, [...(byCode.get(line.code) ?? []), line]);
  }
  const strange = (line: T): boolean => !line.code || !known.has(line.code);
  const ownParts = (line: T): Node<T>[] =>
    line.children.filter(strange).map((item) => asWritten(item));
  const toldBelow = (line: T): boolean => allLines(line.children).some(holds);
  const build = (parent: string | null): Node<T>[] =>
    programme.lines
      .filter((line) => line.parent === parent)
      .flatMap((line): Node<T>[] => {
        const { code } = line;
        const own = byCode.get(code) ?? [];
        const below = build(code);
        const name = printedName(line, own[0]?.name);
        // A line that stands below several groups, or in parts, is what those come to; what is told
        // by its sub-projects stands there already.
        if (own.length > 1 && own.some((item) => groupOf.has(item) || toldBelow(item))) {
          const parts = own.flatMap((item): Node<T>[] =>
            toldBelow(item) && !item.children.every(strange)
              ? ownParts(item)
              : [{ code, name: groupOf.get(item) ?? name, line: item, children: ownParts(item) }],
          );
          return [{ code, name, line: null, children: [...below, ...parts] }];
        }
        const children = [...below, ...own.flatMap(ownParts)];
        if (own.length === 0 && children.length === 0 && !openRows) return [];
        // One line split over several rows of the workbook stays split; only the first can carry
        // what lies below it.
        const first: Node<T> = { code, name, line: own[0] ?? null, children };
        return [
          first,
          ...own.slice(1).map((item): Node<T> => ({ code, name, line: item, children: [] })),
        ];
      });
  return [...build(null), ...lines.filter(strange).map((item) => asWritten(item))];
}

/**
 * The lines without the rows that only group lines of a programme (agencies, hamlets, quarters):
 * their money is that of the lines below them. A group whose lines are all blank keeps its money.
 */
function withoutGroups<T extends TreeLine<T>>(
  written: readonly T[],
  holds: (line: T) => boolean,
): { readonly lines: readonly T[]; readonly groupOf: ReadonlyMap<T, string> } {
  const groupOf = new Map<T, string>();
  const open = (lines: readonly T[], group: string | null): T[] =>
    lines.flatMap((line) => {
      const children = open(line.children, line.code === null ? line.name : group);
      const coded = children.filter(({ code }) => code !== null);
      if (line.code === null && coded.length > 0) {
        if (!holds(line) || allLines(children).some(holds)) return children;
        return [{ ...line, children: children.filter(({ code }) => code === null) }, ...coded];
      }
      const kept: T = { ...line, children };
      if (group !== null) groupOf.set(kept, group);
      return [kept];
    });
  return { lines: open(written, null), groupOf };
}

function asWritten<T extends TreeLine<T>>(line: T): Node<T> {
  return {
    code: line.code,
    name: line.name,
    line,
    children: line.children.map((child) => asWritten(child)),
  };
}

/** "Tiểu dự án 1 – Dự án 3" is enough in a foot note, where the full name would fill the page. */
export function shortName(node: { readonly code: string | null; readonly name: string }): string {
  const label = node.code === null ? null : labelOfCode(node.code);
  if (label !== null && label !== node.code) return label;
  return node.name.length <= LONGEST_NAME
    ? node.name
    : `${node.name.slice(0, LONGEST_NAME).trimEnd()}…`;
}

function printsUnconfirmed<T>(nodes: readonly Node<T>[], programme: Programme): boolean {
  const unconfirmed = new Map(
    programme.lines
      .filter((line) => !line.confirmed)
      .map((line) => [line.code, nameKey(line.name)]),
  );
  return nodes.some(
    (node) =>
      (node.code !== null && unconfirmed.has(node.code)) ||
      printsUnconfirmed(node.children, programme),
  );
}
