/**
 * Puts copies of a row into a sheet part. What is tied to cells moves as it does in Excel; a range
 * that ends at the copied row takes the new rows in, as a total under it expects.
 */
import { areaFromA1, columnIndex } from '../../../domain/address';
import { WorkbookError, type InsertedRows } from '../../port';
import { RowShift } from '../../row-shift';
import { movedFormula } from '../read/formulas';
import { unescaped } from '../../package/xml-scanner';
import { content } from './xml-text';

/** Formulas of any part that may speak of the sheet. */
export function shiftFormulas(
  xml: string,
  tag: RegExp,
  shift: RowShift,
  sheet: string,
  own: boolean,
  grows = true,
): string {
  return xml.replace(
    tag,
    (_, open: string, text: string, close: string) =>
      open + written(text, (plain) => shift.formula(plain, sheet, own, grows)) + close,
  );
}

/** A formula as the file writes it, changed; as it was to the letter where nothing of it moves. */
function written(text: string, change: (plain: string) => string): string {
  const plain = unescaped(text);
  const changed = change(plain);
  return changed === plain ? text : content(changed);
}

/** Formulas of cells, of conditional formats, of validations. */
export const FORMULAS =
  /(<(?:\w+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*[^/>])?>)([^<]*)(<\/)/g;

export function insertRows(xml: string, sheet: string, inserts: readonly InsertedRows[]): string {
  const shift = new RowShift(inserts);
  const data = /<((?:\w+:)?)sheetData(?:\s[^>]*)?>/.exec(xml);
  if (data === null) return xml;
  const p = data[1] ?? '';
  const from = data.index + data[0].length;
  const to = xml.indexOf(`</${p}sheetData>`, from);
  if (to < 0) return xml;
  const rows = spelledOut(xml.slice(from, to), p);
  const placed = movedAreas(movedRows(rows, p, shift, inserts), p, shift, inserts);
  const moved = rowByRow(placed, p, (row, number) => {
    const copied = inserts.some(({ after }) => shift.row(after + 1) === number);
    return shiftFormulas(row, FORMULAS, shift, sheet, true, !copied);
  });
  return (
    aroundData(xml.slice(0, from), shift, inserts) +
    withCopies(moved, p, shift, inserts) +
    aroundData(shiftFormulas(xml.slice(to), FORMULAS, shift, sheet, true), shift, inserts)
  );
}

function rowByRow(data: string, p: string, make: (row: string, number: number) => string): string {
  return data.replace(
    new RegExp(`<${p}row\\b[^>]*?\\br="(\\d+)"[^>]*>[\\s\\S]*?</${p}row>`, 'g'),
    (row, number: string) => make(row, Number(number)),
  );
}

/** A follower of a shared formula is told by its place, which changes: each is written out. */
function spelledOut(data: string, p: string): string {
  const leaders = new Map<string, { text: string; row: number; column: number }>();
  const cells = new RegExp(
    `<${p}c\\s[^>]*?\\br="([A-Z]+)(\\d+)"[^>]*>\\s*<${p}f\\s([^>]*?)(/>|>([^<]*)</${p}f>)`,
    'g',
  );
  return data.replace(
    cells,
    (
      whole: string,
      letters: string,
      row: string,
      attributes: string,
      tail: string,
      text?: string,
    ) => {
      if (!/\bt="shared"/.test(attributes)) return whole;
      const si = /\bsi="(\d+)"/.exec(attributes)?.[1] ?? '';
      const place = { row: Number(row), column: columnIndex(letters) };
      if (text !== undefined && text !== '') leaders.set(si, { text, ...place });
      const leader = leaders.get(si);
      if (leader === undefined) return whole;
      const own = written(leader.text, (plain) =>
        movedFormula(plain, place.row - leader.row, place.column - leader.column),
      );
      const start = whole.slice(0, whole.length - tail.length);
      return `${start.slice(0, start.lastIndexOf(`<${p}f`))}<${p}f>${own}</${p}f>`;
    },
  );
}

function movedRows(
  data: string,
  p: string,
  shift: RowShift,
  inserts: readonly InsertedRows[],
): string {
  const first = Math.min(...inserts.map(({ after }) => after + 1));
  return data.replace(
    new RegExp(`(<${p}row\\b[^>]*?\\br=")(\\d+)(")|(<${p}c\\b[^>]*?\\br="[A-Z]+)(\\d+)(")`, 'g'),
    (
      whole: string,
      row?: string,
      number?: string,
      end?: string,
      cell?: string,
      at?: string,
      close?: string,
    ) => {
      const old = Number(number ?? at);
      if (old <= first) return whole;
      return `${row ?? cell}${shift.row(old)}${end ?? close}`;
    },
  );
}

/**
 * The cells that a formula fills as one.
 * @throws WorkbookError 'no-room' for rows within such an area, as Excel takes none
 */
function movedAreas(
  data: string,
  p: string,
  shift: RowShift,
  inserts: readonly InsertedRows[],
): string {
  return data.replace(
    new RegExp(`<${p}f\\s[^>]*?\\bref="([^"]+)"[^>]*>`, 'g'),
    (tag, ref: string) => {
      const { top, bottom } = areaFromA1(ref) ?? { top: 0, bottom: 0 };
      if (inserts.some(({ after }) => after >= top && after < bottom))
        throw new WorkbookError('no-room', 'rows within an array formula');
      return tag.replace(
        /(\s(?:ref|r1|r2)=")([^"]+)/g,
        (_, open: string, area: string) => open + shift.reference(area, false),
      );
    },
  );
}

/** The copied row stands at its new place by now, and its formulas are moved already. */
function withCopies(
  data: string,
  p: string,
  shift: RowShift,
  inserts: readonly InsertedRows[],
): string {
  let result = data;
  for (const { after, count } of [...inserts].reverse()) {
    const at = shift.row(after + 1);
    const row = new RegExp(`<${p}row\\b[^>]*?\\br="${at}"[^>]*?(?:/>|>[\\s\\S]*?</${p}row>)`).exec(
      result,
    );
    if (row === null) continue;
    const copies = Array.from({ length: count }, (_, index) => copyOf(row[0], p, at, index + 1));
    const end = row.index + row[0].length;
    result = result.slice(0, end) + copies.join('') + result.slice(end);
  }
  return result;
}

/** The looks and the formulas of a row, without what stands in it. */
function copyOf(row: string, p: string, at: number, by: number): string {
  return row
    .replace(new RegExp(`(<${p}row\\b[^>]*?\\br=")\\d+`), `$1${at + by}`)
    .replace(
      new RegExp(`<${p}c\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${p}c>)`, 'g'),
      (_, attributes: string, inner?: string) => {
        const own = attributes
          .replace(/\s+t="[^"]*"/, '')
          .replace(/(\br="[A-Z]+)\d+"/, `$1${at + by}"`)
          .replace(/\s+$/, '');
        const formula = new RegExp(`<${p}f(\\s[^>]*)?>([^<]*)</${p}f>`).exec(inner ?? '');
        if (formula === null) return `<${p}c${own}/>`;
        const ref =
          /\bt="array"/.test(formula[1] ?? '') && /\bref="([^"]+)"/.exec(formula[1] ?? '');
        const array = ref ? ` t="array" ref="${movedFormula(ref[1] ?? '', by, 0)}"` : '';
        const copied = written(formula[2] ?? '', (plain) => movedFormula(plain, by, 0));
        return `<${p}c${own}><${p}f${array}>${copied}</${p}f></${p}c>`;
      },
    );
}

type Between = (whole: string, open: string, own: string, close: string) => string;

const references =
  (shift: RowShift): Between =>
  (_, open, reference, close) =>
    open + shift.reference(reference) + close;

const rowsFromNought =
  (shift: RowShift): Between =>
  (_, open, row, close) =>
    `${open}${shift.row(Number(row) + 1) - 1}${close}`;

/** Merges, areas of formats and validations, breaks, links, the filter, the view. */
function aroundData(xml: string, shift: RowShift, inserts: readonly InsertedRows[]): string {
  return xml
    .replace(/<((?:\w+:)?)mergeCell\s+ref="([^"]+)"\s*\/>/g, (_, p: string, ref: string) => {
      const merge = (area: string): string => `<${p}mergeCell ref="${area}"/>`;
      const [, column = '', row = '', last = '', bottom = ''] =
        /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
      const copied = inserts.find(({ after }) => after + 1 === Number(row) && row === bottom);
      if (!copied) return merge(shift.reference(ref));
      const top = shift.row(Number(row));
      return Array.from({ length: copied.count + 1 }, (_unused, index) =>
        merge(`${column}${top + index}:${last}${top + index}`),
      ).join('');
    })
    .replace(/(<(?:\w+:)?mergeCells)\s+count="\d+"/g, '$1')
    .replace(
      /(<(?:\w+:)?(?:conditionalFormatting|dataValidation|hyperlink|autoFilter|dimension|protectedRange|ignoredError)\b[^>]*?\s(?:ref|sqref)=")([^"]+)(")/g,
      references(shift),
    )
    .replace(
      /(<(?:\w+:)?brk\b[^>]*?\bid=")(\d+)(")/g,
      (whole: string, open: string, id: string, close: string, at: number) =>
        /<(?:\w+:)?rowBreaks\b(?![\s\S]*<\/(?:\w+:)?rowBreaks>)/.test(xml.slice(0, at))
          ? `${open}${shift.row(Number(id) + 1) - 1}${close}`
          : whole,
    )
    .replace(/(<xm:sqref>)([^<]+)(<)/g, references(shift));
}

/** The places of pictures, signatures and comments of the sheet. */
export function shiftAnchors(xml: string, shift: RowShift): string {
  return (
    xml
      .replace(/(<(?:\w+:)?row>)(\d+)(<\/(?:\w+:)?row>)/g, rowsFromNought(shift))
      .replace(/(<(?:\w+:)?comment\b[^>]*?\bref=")([^"]+)(")/g, references(shift))
      .replace(/(<(?:\w+:)?Row>\s*)(\d+)(\s*<\/(?:\w+:)?Row>)/g, rowsFromNought(shift))
      // Left column, offset, top row, offset, right column, offset, bottom row, offset.
      .replace(
        /(<(?:\w+:)?Anchor>)([\d\s,]+)(<\/)/g,
        (_, open: string, numbers: string, close: string) =>
          open +
          numbers
            .split(',')
            .map((one, at) => (at === 2 || at === 6 ? ` ${shift.row(Number(one) + 1) - 1}` : one))
            .join(',') +
          close,
      )
  );
}
