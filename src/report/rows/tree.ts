/** Lines of a workbook in the order and under the projects of a programme's tree. */
import type { CellRef } from '../../domain/address';
import { nameKey } from '../../domain/match-key';
import type { Programme } from '../../regulations';

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

/** The lines under the projects of the tree; lines that the tree does not know come last. */
export function arrange<T extends TreeLine<T>>(
  lines: readonly T[],
  programme: Programme,
  openRows: boolean,
): Node<T>[] {
  const known = new Set(programme.lines.map((line) => line.code));
  const byCode = new Map<string, T[]>();
  for (const line of lines.flatMap((item) => flatten(item))) {
    if (line.code && known.has(line.code))
      byCode.set(line.code, [...(byCode.get(line.code) ?? []), line]);
  }
  const strange = (line: T): boolean => !line.code || !known.has(line.code);
  const build = (parent: string | null): Node<T>[] =>
    programme.lines
      .filter((line) => line.parent === parent)
      .flatMap((line) => {
        const own = byCode.get(line.code) ?? [];
        const children = [
          ...build(line.code),
          ...own.flatMap((item) => item.children.filter(strange)).map((item) => asWritten(item)),
        ];
        if (own.length === 0 && children.length === 0 && !openRows) return [];
        const name = `${line.label.split(' – ')[0]}: ${line.name}`;
        // One line split over several rows of the workbook stays split; only the first can carry
        // what lies below it.
        const first: Node<T> = { code: line.code, name, line: own[0] ?? null, children };
        return [
          first,
          ...own
            .slice(1)
            .map((item): Node<T> => ({ code: line.code, name, line: item, children: [] })),
        ];
      });
  return [...build(null), ...lines.filter(strange).map((item) => asWritten(item))];
}

export function asWritten<T extends TreeLine<T>>(line: T): Node<T> {
  return {
    code: line.code,
    name: line.name,
    line,
    children: line.children.map((child) => asWritten(child)),
  };
}

export function flatten<T extends TreeLine<T>>(line: T): T[] {
  return [line, ...line.children.flatMap((child) => flatten(child))];
}

/** "Tiểu dự án 1 – Dự án 3" is enough in a foot note, where the full name would fill the page. */
export function shortName(node: { readonly code: string | null; readonly name: string }): string {
  const match = /^DA(\d+)(?:\.(\d+))?$/.exec(node.code ?? '');
  if (!match)
    return node.name.length <= LONGEST_NAME
      ? node.name
      : `${node.name.slice(0, LONGEST_NAME).trimEnd()}…`;
  return match[2] ? `Tiểu dự án ${match[2]} – Dự án ${match[1]}` : `Dự án ${match[1]}`;
}

export function printsUnconfirmed<T>(nodes: readonly Node<T>[], programme: Programme): boolean {
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
