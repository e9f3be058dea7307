/** Reads sheets that are shown in a test the whole way: bytes, the file adapter, recognition, facts, rules. */
import type { Corrections } from '../../src/sources/corrections';
import { gather, type Gathered } from '../../src/sources/gather';
import { recognise, type Recognition } from '../../src/sources/recognise';
import type { RecognisedTable } from '../../src/sources/table';
import type { Facts, FigureOrNone } from '../../src/domain/facts';
import type { Finding } from '../../src/domain/finding';
import { runChecks, unreadCells } from '../../src/checks';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { describe as describeWith } from '../../src/rules';
import { formatVietnamese } from '../../src/domain/vietnamese-format';
import { book, type BookOptions, type SheetSpec } from '../make/book';

export interface Reading {
  readonly recognition: Recognition;
  readonly tables: readonly RecognisedTable[];
  readonly facts: Facts;
  readonly gathered: Gathered;
  /** Of reading and of the rules. */
  readonly findings: readonly Finding[];
}

export interface ReadingOptions {
  readonly corrections?: Corrections;
  readonly settings?: Readonly<Record<string, string>>;
  readonly book?: BookOptions;
}

export async function readBytes(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Reading> {
  const corrections = options.corrections ? { corrections: options.corrections } : {};
  const year = Number(options.settings?.['nam'] ?? NaN);
  const recognition = await recognise(await openXlsx(bytes), {
    ...corrections,
    ...(Number.isNaN(year) ? {} : { year }),
  });
  const gathered = gather(recognition, {
    ...corrections,
    settings: new Map(Object.entries(options.settings ?? {})),
  });
  const { facts, programme, otherFunding } = gathered;
  const checked = runChecks({
    facts,
    programme,
    otherFunding,
    unread: unreadCells(gathered.findings),
    date: facts.year === null ? null : `${facts.year}-12-31`,
  });
  return {
    recognition,
    tables: recognition.tables,
    facts,
    gathered,
    findings: [...gathered.findings, ...checked],
  };
}

export async function read(
  sheets: readonly SheetSpec[] | SheetSpec,
  options: ReadingOptions = {},
): Promise<Reading> {
  return readBytes(
    await book(Array.isArray(sheets) ? sheets : [sheets as SheetSpec], options.book),
    options,
  );
}

/** "HO-001 stop C9 C4 C5": what a test says about a finding; at most `cells` addresses. */
export function brief(finding: Finding, cells = 2): string {
  return [
    finding.code,
    finding.severity,
    ...finding.cells.slice(0, cells).map((cell) => cell.cell),
  ].join(' ');
}

/** Findings that are more than notes. */
export function graver(reading: Reading): string[] {
  return reading.findings
    .filter((finding) => finding.severity !== 'note')
    .map((finding) => brief(finding));
}

export function withCode(reading: Reading, code: string): Finding[] {
  return reading.findings.filter((finding) => finding.code === code);
}

/** The sentence of the first finding of a code. */
export function sentence(reading: Reading, code: string): string {
  const found = withCode(reading, code)[0];
  return found
    ? describeWith(found, {
        plain: (value, places) => formatVietnamese(value, places),
        difference: () => '',
        gap: () => '',
      }).message
    : '';
}

export function num(figure: FigureOrNone | undefined): number | null {
  return figure ? figure.value.toNumber() : null;
}

/** Hamlet → [all households, poor, near-poor] at the table's last moment. */
export function hamletFigures(reading: Reading): Record<string, (number | null)[]> {
  return Object.fromEntries(
    (reading.facts.households?.hamlets ?? []).map((place) => [
      place.name,
      [
        num(place.figure('closing.total') ?? place.figure('opening.total')),
        num(place.figure('closing.poor') ?? place.figure('opening.poor')),
        num(place.figure('closing.nearPoor') ?? place.figure('opening.nearPoor')),
      ],
    ]),
  );
}

/** Hamlet → [households, poor, near-poor] counted from registers. */
export function registerFigures(reading: Reading): Record<string, (number | null)[]> {
  return Object.fromEntries(
    (reading.facts.register?.byHamlet ?? []).map((place) => [
      place.name,
      [num(place.households), num(place.poor), num(place.nearPoor)],
    ]),
  );
}

/** Header → field of a table, columns without a meaning left out. */
export function fieldsOf(table: RecognisedTable | undefined): Record<string, string> {
  return Object.fromEntries(
    (table?.columns ?? []).flatMap((column) =>
      column.field ? [[column.header, column.field.id]] : [],
    ),
  );
}
