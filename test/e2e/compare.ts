/** The workbook of a story beside the file that the command line makes of the same input: sheet by sheet, cell by cell. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { areaFromA1, fromA1 } from '../../src/domain/address';
import { today } from '../../src/taskpane/preferences';
import { bieu } from '../cli/run';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { differences, type SeenSheet } from '../excel-host/seen';
import { seenInFile } from '../excel-host/seen-file';
import type { Place, SeenBook } from './places';

/** What the command line makes in the folder of the test; each command runs once, for both places. */
export class CommandLine {
  private readonly made = new Map<string, string>();

  constructor(private readonly folder: string) {}

  file(name: string): string {
    return path.join(this.folder, name);
  }

  /** @param args without -o, which is the file's own name; it ends with 1 where stops stand, which is no failure here */
  async make(name: string, command: string, ...args: string[]): Promise<string> {
    const target = this.file(`lenh-${name}.xlsx`);
    const key = JSON.stringify([command, ...args]);
    if (this.made.get(name) === key) return target;
    if (this.made.has(name)) throw new Error(`two commands write ${name}`);
    const run = await bieu(command, ...args, '-o', target, '--ghi-de');
    if (run.code !== 0 && run.code !== 1) throw new Error(`${command} ended with ${run.code}`);
    this.made.set(name, key);
    return target;
  }
}

/** The sheets of a workbook as the officer keeps it. */
export async function sheetsOf(file: string): Promise<string[]> {
  return (await (await openXlsx(new Uint8Array(readFileSync(file)))).sheets()).map(
    (sheet) => sheet.name,
  );
}

export interface Compared {
  /** Sheets of the staff, which the program does not write. */
  readonly staff: readonly string[];
  /** Sheets that the workbook of the story has beside those of the file. */
  readonly beside?: readonly string[];
  /** Cells ("Biểu 02!Q9") that the officer has typed where nothing was: each host gives them a font of its own. */
  readonly typed?: readonly string[];
}

/** @param seen the workbook of the story; @param file the command line's */
export async function expectSame(
  place: Place,
  seen: SeenBook,
  file: string,
  { staff, beside = [], typed = [] }: Compared,
): Promise<void> {
  const wanted = ofToday(await seenInFile(new Uint8Array(readFileSync(file))));
  expect([...seen.keys()].filter((name) => !beside.includes(name)).sort()).toEqual(
    [...wanted.keys()].sort(),
  );
  const lines: string[] = [];
  for (const [name, sheet] of wanted) {
    const dress = place.looks === 'all' ? uncovered : staff.includes(name) ? contents : uncovered;
    lines.push(
      ...differences(dress(sheet), dress(seen.get(name)!))
        .map((line) => `${name} ${line}`)
        .filter(
          (line) =>
            !typed.some(
              (cell) => line.startsWith(`${cell.replace('!', ' ')}: `) && line.includes(' | '),
            ),
        ),
    );
  }
  expect(lines).toEqual([]);
}

/** The command line prints the day of Greenwich beside the page, the pane the day of the machine. */
function ofToday(book: SeenBook): SeenBook {
  const [theirs, ours] = [new Date().toISOString().slice(0, 10), today()].map(
    (day) => [day, day.split('-').reverse().join('/')] as const,
  );
  return new Map(
    JSON.parse(
      JSON.stringify([...book])
        .replaceAll(theirs![0], ours![0])
        .replaceAll(theirs![1], ours![1]),
    ) as [string, SeenSheet][],
  );
}

/** Values and formulas alone. */
function contents(sheet: SeenSheet): SeenSheet {
  const cells = Object.fromEntries(
    Object.entries(sheet.cells)
      .filter(([, cell]) => cell.value !== '' || cell.formula !== null)
      .map(([place, cell]) => [place, { ...cell, look: '' }]),
  );
  return { ...sheet, cells, heights: {}, widths: {}, frozen: [0, 0], page: null };
}

/** Of a merged area the first cell alone is seen, and the lines around it. */
function uncovered(sheet: SeenSheet): SeenSheet {
  const areas = sheet.merges.map((merge) => areaFromA1(merge)!);
  const covered = (place: string): boolean => {
    const { row, column } = fromA1(place)!;
    return areas.some(
      ({ top, left, bottom, right }) =>
        row >= top &&
        row <= bottom &&
        column >= left &&
        column <= right &&
        !(row === top && column === left),
    );
  };
  return {
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).filter(
        ([place, cell]) =>
          cell.value !== '' || /thin|medium|thick|hair/.test(cell.look) || !covered(place),
      ),
    ),
  };
}
