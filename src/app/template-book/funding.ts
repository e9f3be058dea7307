/** Sheet «Kinh phí»: the lines of the programme, with room for the money of each source. */
import { columnLetters } from '../../domain/address';
import { isoToVietnamese } from '../../domain/serial-dates';
import { endedBefore, partsOf, programmeOfYear, type Programme } from '../../regulations';
import { programmeHeading } from '../../text/programme-words';
import { roman } from '../../report/ordinals';
import { wordsOfLines } from '../../report';
import { templateBookWords as words } from './words';
import type { SheetPlan } from '../../workbook/plan';
import { columnsOf } from './columns';
import { fillSheet, sumFormula, type FillCell, type FillRow } from './fill-sheet';
import type { TemplateOptions } from './options';

const h = words.header;
const COLUMNS = columnsOf('funding');
/** Total, central in sum and local in sum are computed from the columns that are typed. */
const SUMS: Readonly<Record<number, readonly [number, number]>> = {
  2: [3, 6],
  3: [4, 5],
  6: [7, 8],
};
const AMOUNTS = [2, 3, 4, 5, 6, 7, 8];
/** Lines to be named by the office when no programme is known for the year. */
const OPEN_LINES = 12;

interface Line {
  readonly ordinal: string;
  readonly name: string | null;
  /** How many lines below this one belong to it. */
  readonly parts: number;
  readonly level: number;
}

export function fundingSheet(options: TemplateOptions): SheetPlan {
  const programme = programmeOfYear(options.year);
  const codes = (programme?.lines ?? []).map(({ code }) => code);
  const own = wordsOfLines(codes, programme);
  const columns = COLUMNS.map((column) => ({
    ...column,
    header: column.header.map((text) =>
      text === h.recurrent
        ? own.recurrent
        : text === h.content
          ? words.contentOf(own.content)
          : text,
    ),
  }));
  const lines = linesOf(programme, options.year);
  return fillSheet(options, {
    sheet: 'funding',
    title: words.titles.funding(own.title, String(options.year)),
    unit: words.money,
    columns,
    frozenColumns: 2,
    rows: (first) => [
      totalRow(first, lines),
      ...lines.map((line, index) => lineRow(line, first + 1 + index)),
    ],
  });
}

function linesOf(programme: Programme | null, year: number): Line[] {
  if (!programme)
    return Array.from({ length: OPEN_LINES }, (_, index) => ({
      ordinal: String(index + 1),
      name: null,
      parts: 0,
      level: 1,
    }));
  const programmes = partsOf(programme);
  return programmes.flatMap((one, at) => [
    ...(programmes.length > 1
      ? [
          {
            ordinal: String.fromCharCode(65 + at),
            name: programmeHeading(
              one.words.short,
              one.carryOver && endedBefore(one, year) ? isoToVietnamese(one.carryOver.to) : null,
            ),
            parts: 0,
            level: 0,
          },
        ]
      : []),
    ...linesOfTree(one),
  ]);
}

/** Projects and what is directly below them; a commune adds the contents that it has. */
function linesOfTree({ lines }: Programme): Line[] {
  let project = 0;
  let part = 0;
  return lines
    .filter(({ level }) => level <= 2)
    .map((line): Line => {
      if (line.level === 1) {
        project += 1;
        part = 0;
      } else part += 1;
      return {
        ordinal: line.level === 1 ? roman(project) : String(part),
        name: line.name === '' ? line.label : `${line.label}: ${line.name}`,
        level: line.level,
        parts: lines.filter((other) => other.parent === line.code && other.level === 2).length,
      };
    });
}

function totalRow(first: number, lines: readonly Line[]): FillRow {
  const rows = lines.flatMap((line, index) => (line.level === 1 ? [first + 2 + index] : []));
  return {
    bold: true,
    cells: COLUMNS.map((_, at): FillCell => {
      if (at === 1) return { value: words.fundingTotal };
      return AMOUNTS.includes(at)
        ? { formula: sumFormula(rows.map((row) => `${columnLetters(at)}${row}`).join(',')) }
        : 'blank';
    }),
  };
}

function lineRow(line: Line, row: number): FillRow {
  return {
    bold: line.level <= 1,
    cells: COLUMNS.map((_, at): FillCell => {
      if (at === 0) return { value: line.ordinal };
      if (line.level === 0) return at === 1 && line.name !== null ? { value: line.name } : 'blank';
      if (at === 1) return line.name === null ? 'input' : { value: line.name };
      if (!AMOUNTS.includes(at)) return 'input';
      if (line.parts > 0)
        return {
          formula: sumFormula(
            `${columnLetters(at)}${row + 2}:${columnLetters(at)}${row + 1 + line.parts}`,
          ),
        };
      const parts = SUMS[at];
      return parts
        ? {
            formula: sumFormula(
              parts.map((column) => `${columnLetters(column)}${row + 1}`).join(','),
            ),
          }
        : 'input';
    }),
  };
}
