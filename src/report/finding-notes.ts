/** Foot notes for the figures of a form that a finding qualifies. */
import type { CellRef } from '../domain/address';
import type { Finding } from '../domain/finding';
import { formatVietnamese } from '../domain/vietnamese-format';
import type { Template } from '../templates';
import { reportNote } from '../text/report';
import type { Notes } from './notes';
import type { PrintedRow } from './printed';
import type { RenderOptions } from './types';

/** A finding about more rows than this is about the whole column, and is said at the total. */
const MOST_ROWS = 3;
/**
 * So many findings of one code are said one by one; of more, the first is said and the others
 * counted.
 */
const MOST_OF_A_CODE = 6;

/**
 * The findings that a form has to carry: what is to be looked at, and notes that judge a figure
 * against a rule.
 */
function qualifying(template: Template, findings: readonly Finding[]): Finding[] {
  return findings.filter((item) => {
    if (!item.subjects.some((subject) => template.subjects.includes(subject))) return false;
    return item.severity !== 'note' || item.rule !== null || item.expected !== null;
  });
}

export function addFindingNotes(
  notes: Notes,
  template: Template,
  rows: readonly PrintedRow[],
  options: RenderOptions,
): void {
  const byCode = new Map<string, Finding[]>();
  for (const item of qualifying(template, options.findings ?? []))
    byCode.set(item.code, [...(byCode.get(item.code) ?? []), item]);
  for (const group of byCode.values()) {
    const said = group.length > MOST_OF_A_CODE ? group.slice(0, 1) : group;
    for (const item of said) {
      const text = sentence(item, options);
      const places = placesOf(item, rows);
      const more = String(group.length - 1);
      const add = (row?: PrintedRow): void =>
        notes.add(said.length < group.length ? 'findings' : 'finding', { text, more }, row);
      if (places.length === 0) add();
      for (const row of places) add(row);
    }
  }
}

/** Whether a finding of this form speaks of one of the cells. */
export function saidByFindings(
  template: Template,
  options: RenderOptions,
): (cells: readonly CellRef[]) => boolean {
  const cells = new Set(
    qualifying(template, options.findings ?? []).flatMap((item) => item.cells.map(keyOf)),
  );
  return (asked) => asked.some((cell) => cells.has(keyOf(cell)));
}

function placesOf(item: Finding, rows: readonly PrintedRow[]): PrintedRow[] {
  const wanted = new Set(item.cells.map(keyOf));
  const matched = rows.filter((row) => cellsOf(row).some((cell) => wanted.has(keyOf(cell))));
  if (matched.length <= MOST_ROWS) return matched;
  const total = rows.find((row) => row.kind === 'total');
  return total ? [total] : matched.slice(0, 1);
}

/**
 * The cells that stand in the row itself; a total is not qualified by what qualifies one of its
 * parts.
 */
function cellsOf(row: PrintedRow): CellRef[] {
  return Object.values(row.values).flatMap((source) =>
    source ? ('figure' in source ? source.figure.cells : source.cells) : [],
  );
}

function sentence(item: Finding, options: RenderOptions): string {
  const shown = (value: Finding['found']): string => (value ? formatVietnamese(value) : '…');
  const text =
    options.describe?.(item) ??
    reportNote('bare-finding', {
      code: item.code,
      expected: shown(item.expected),
      found: shown(item.found),
    });
  return item.passed ? `${text} (${item.passed.reason})` : text;
}

function keyOf(cell: CellRef): string {
  return `${cell.sheet}!${cell.cell}`;
}
