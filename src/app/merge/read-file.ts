/**
 * Reads one workbook for merging: its hamlets, what is hidden in it, how its texts were typed, and
 * what is wrong with it.
 */
import { toA1 } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { tidyText } from '../../domain/match-key';
import { unclearHamlet } from '../../rules/words/CHU-008';
import { ruleOf } from '../../rules';
import { totalOfHamlets } from '../../rules/households/HO-001';
import { twoHouseholdFigures } from '../../rules/households/HO-006';
import { summaryAgainstRegister } from '../../rules/households/HO-013';
import { hamletInRegisterAlone } from '../../rules/households/HO-017';
import type { RecognisedTable } from '../../sources/table';
import { readLists, type PersonKeys } from '../duplicates';
import { survey } from '../survey';
import { asWritten, hamletsOfFile } from './hamlets-of-file';
import { isByNeighbourhood, type NameSources } from './hamlet-names';
import { keptTable } from './kept-table';
import { markOf } from './same-files';
import type { EncodingPreview, FileReading, HiddenRows, MergeInput, MergeOptions } from './types';
import { findingInFile, inFile } from './with-file';
import { NO_CORRECTIONS, type Corrections } from '../../sources/corrections';
import { placeKey } from '../../sources/facts/places';

const KINDS = new Set(['hamlet-summary', 'household-register']);

/** @param keys of the persons of all files */
export async function readFile(
  input: MergeInput,
  options: MergeOptions,
  keys: PersonKeys,
): Promise<FileReading> {
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const seen = await survey(await input.open(), {
    corrections: asWritten(corrections),
    ...(options.settings ? { settings: options.settings } : {}),
    ...(options.passes ? { passes: options.passes } : {}),
    ...(options.date ? { date: options.date } : {}),
    ...(options.progress?.signal ? { progress: { signal: options.progress.signal } } : {}),
  });
  const tables = seen.recognition.tables.filter((table) => KINDS.has(table.kind));
  const record = seen.facts.settings.get('thon')?.value ?? '';
  const sources: NameSources = {
    file: input.name,
    corrections,
    known: record
      .split(/[;\n]/)
      .map(tidyText)
      .filter((name) => name !== ''),
  };
  const visible = tables.map((table) => ({
    ...table,
    rows: table.rows.filter((row) => row.hidden === 'no'),
  }));
  const all = hamletsOfFile(seen.recognition, tables, sources);
  const hiddenRows = tables.flatMap((table) =>
    table.rows
      .filter((row) => row.hidden !== 'no' && row.role === 'item')
      .map((row) => ({ table, row: row.row })),
  );
  const without = hiddenRows.length > 0 ? hamletsOfFile(seen.recognition, visible, sources) : all;
  const hidden: HiddenRows | null =
    hiddenRows.length === 0
      ? null
      : {
          count: hiddenRows.length,
          rows: hiddenRows.map(({ row }) => String(row + 1)),
          without: options.leaveOutHidden ? all : without,
          cells: hiddenRows.slice(0, 20).map(({ table, row }) =>
            inFile(input.name, {
              sheet: table.grid.sheet,
              cell: toA1(row, table.columns[0]!.column),
            }),
          ),
        };
  const { households } = seen.facts;
  const counted = options.leaveOutHidden ? visible : tables;
  const hamlets = options.leaveOutHidden ? without : all;
  return {
    file: input.name,
    digest: input.digest,
    tables: counted.map((table) => keptTable(input.name, table)),
    withCells: counted,
    lists: readLists(counted, input.name, corrections, keys),
    mark: markOf(input.name, { hamlets, tables: counted, settings: seen.facts.settings }),
    hamlets,
    otherKinds: [
      ...new Set(
        seen.recognition.tables
          .map((table) => table.kind)
          .filter((kind) => !KINDS.has(kind) && kind !== 'settings'),
      ),
    ],
    settings: seen.facts.settings,
    basis: households?.basis ?? 'actual',
    asOf:
      tables
        .map((table) => table.asOf)
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null,
    illustrative: seen.facts.illustrative,
    hidden,
    encodings: encodingsOf(input.name, tables),
    findings: seen.findings
      .filter((item) => concerns(item, tables) && !answered(item, corrections))
      .map((item) => findingInFile(input.name, milder(item))),
  };
}

const ABOUT = new Set([
  'households.opening',
  'households.reduction',
  'households.closing',
  'people',
  'register',
  'workbook',
]);
const BETWEEN_TABLES = [twoHouseholdFigures, summaryAgainstRegister, hamletInRegisterAlone];

function concerns(item: Finding, tables: readonly RecognisedTable[]): boolean {
  if (ruleOf(item.code)?.merge === 'dropped') return false;
  // Neighbourhoods of two hamlets may bear one name; tables of neighbourhoods are never compared
  // with each other.
  if (BETWEEN_TABLES.some((rule) => rule.is(item)) && tables.some(isByNeighbourhood)) return false;
  if (item.subjects.length > 0) return item.subjects.some((subject) => ABOUT.has(subject));
  return (
    item.cells.length === 0 ||
    item.cells.some((cell) => tables.some((table) => table.grid.sheet === cell.sheet))
  );
}

/** Another name of a hamlet that the officer has explained is no question any more. */
function answered(item: Finding, corrections: Corrections): boolean {
  return (
    unclearHamlet.is(item) && corrections.hamlets.has(placeKey(String(item.params.alias ?? '')))
  );
}

/**
 * A total that was typed wrong in one file does not reach the merged figures, which are added up
 * anew.
 */
function milder(item: Finding): Finding {
  return totalOfHamlets.is(item) && item.severity === 'stop'
    ? { ...item, severity: 'check' }
    : item;
}

const MOST_SAMPLES = 4;

function encodingsOf(file: string, tables: readonly RecognisedTable[]): EncodingPreview[] {
  const previews = new Map<
    EncodingPreview['encoding'],
    { cells: number; samples: EncodingPreview['samples'][number][] }
  >();
  const grids = new Map(tables.map((table) => [table.grid, table]));
  for (const [grid, table] of grids) {
    for (const [encoding, count] of grid.legacy.counts) {
      const preview = previews.get(encoding) ?? { cells: 0, samples: [] };
      previews.set(encoding, preview);
      preview.cells += count;
      for (const cell of grid.legacy.cells) {
        if (
          cell.encoding !== encoding ||
          cell.row > table.headerRows[1] ||
          preview.samples.length >= MOST_SAMPLES
        )
          continue;
        const before = grid.value(cell.row, cell.column);
        if (typeof before === 'string') {
          preview.samples.push({
            cell: inFile(file, { sheet: grid.sheet, cell: toA1(cell.row, cell.column) }),
            before: tidyText(before),
            after: grid.text(cell.row, cell.column),
          });
        }
      }
    }
  }
  return [...previews].map(([encoding, preview]) => ({ encoding, ...preview }));
}
