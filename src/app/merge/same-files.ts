/**
 * Files that were given twice: the same bytes, or the same figures under another name. Each counts
 * once.
 */
import type { Finding } from '../../domain/finding';
import { nameKey } from '../../domain/match-key';
import { fileTwice } from '../../rules/files/TEP-011';
import { figuresTwice } from '../../rules/files/TEP-012';
import { columnOf, type RecognisedTable } from '../../sources/table';
import type { FileReading, MergeInput } from './types';
import { COUNTS, inFile } from './with-file';

/** The second of two files with one content, told before anything is read. */
export function sameContent(inputs: readonly MergeInput[]): {
  readonly findings: Finding[];
  readonly once: MergeInput[];
} {
  const first = new Map<string, MergeInput>();
  const findings: Finding[] = [];
  for (const input of inputs) {
    const earlier = first.get(input.digest);
    if (earlier) findings.push(fileTwice.raise({ file: input.name, other: earlier.name }));
    else first.set(input.digest, input);
  }
  return { findings, once: [...first.values()] };
}

/**
 * The second of two files that hold the same hamlets with the same figures, and the same lines
 * where they are lists.
 */
export function sameFigures(readings: readonly FileReading[]): {
  readonly findings: Finding[];
  readonly once: FileReading[];
} {
  const first = new Map<string, FileReading>();
  const findings: Finding[] = [];
  for (const reading of readings) {
    const earlier = first.get(reading.mark);
    if (!earlier) {
      first.set(reading.mark, reading);
      continue;
    }
    findings.push(
      figuresTwice.raise(
        { file: reading.file, other: earlier.file },
        {
          cells: [reading, earlier].flatMap((one) =>
            one.hamlets.slice(0, 1).map((hamlet) => inFile(one.file, hamlet.figures.cell)),
          ),
        },
      ),
    );
  }
  return { findings, once: [...first.values()] };
}

/** What two files have in common that hold the same. */
export function markOf(
  file: string,
  read: Pick<FileReading, 'hamlets' | 'settings'> & { readonly tables: readonly RecognisedTable[] },
): string {
  // A file that holds no figures says nothing about another such file.
  if (read.hamlets.length === 0) return `empty:${file}`;
  const hamlets = read.hamlets
    .map(
      ({ key, figures }) =>
        `${key}:${COUNTS.map((what) => figures.figure(what)?.value.toFixed() ?? '').join(',')}`,
    )
    .sort();
  const hasLines = read.hamlets.some((hamlet) => hamlet.from === 'register');
  const commune = read.settings.get('xa')?.value ?? '';
  return [nameKey(commune), ...hamlets, hasLines ? linesDigest(read.tables) : ''].join('|');
}

/** One number for the names of all lines, whatever their order. */
function linesDigest(tables: readonly RecognisedTable[]): number {
  let digest = 0;
  for (const table of tables) {
    const column = columnOf(table, 'name');
    if (!column) continue;
    for (const row of table.rows) {
      if (row.role !== 'item') continue;
      let hash = 2166136261;
      for (const letter of nameKey(table.grid.text(row.row, column.column)))
        hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
      digest = (digest + (hash >>> 0)) % 9007199254740881;
    }
  }
  return digest;
}
