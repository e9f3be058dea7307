/**
 * The merged summary by hamlet, in the form that an officer keeps: counts, rates and totals as
 * living formulas with their results.
 */
import { communeWithKind } from '../../domain/commune-name';
import { columnLetters, toA1 } from '../../domain/address';
import type { Decimal } from '../../domain/decimal';
import { sum } from '../../domain/decimal';
import type { Facts, PlaceFigures } from '../../domain/facts';
import { rate } from '../../domain/rates';
import { isoToVietnamese } from '../../domain/serial-dates';
import { SheetBuilder } from '../../report/builder';
import { mergeWords as words } from './words';
import { reportWords } from '../../text/report';
import type { SheetPlan } from '../../workbook/plan';
import type { Level } from './levels';
import { bold, FONT, landscape, LOOKS } from './page';

interface Column {
  /** The header's words from the top: one, or a group and its part. */
  readonly header: readonly string[];
  readonly value: (place: PlaceFigures) => Decimal | null;
  /** Columns of the part and the whole, counted from the first column of figures. */
  readonly rateOf?: readonly [number, number];
}

const FIRST = 2;

export function summarySheet({
  facts,
  level,
}: {
  readonly facts: Facts;
  readonly level: Level;
}): SheetPlan {
  const places = facts.households!.hamlets;
  const columns = columnsFor(facts);
  const last = FIRST + columns.length - 1;
  const builder = new SheetBuilder();
  const named = facts.settings.get('xa')?.value;
  const commune = level === 'hamlet' && named ? communeWithKind(named) : null;
  if (commune) builder.put(0, 0, words.office(commune), LOOKS.office);
  const line = (row: number, text: string, style: typeof LOOKS.title | typeof LOOKS.under): void =>
    builder.span({ top: row, bottom: row, left: 0, right: last }, text, style);
  line(2, words.summaryTitle(level, commune, facts.year, facts.households!.basis), LOOKS.title);
  line(
    3,
    facts.households!.asOf ? words.asOf(isoToVietnamese(facts.households!.asOf)) : words.merged,
    LOOKS.under,
  );
  if (facts.illustrative) line(4, `(${reportWords.illustrative})`, LOOKS.under);
  const head = 6;
  header(builder, head, level, columns);
  const top = head + 2;
  places.forEach((place, index) => {
    builder.put(top + index, 0, index + 1, LOOKS.ordinal);
    builder.put(top + index, 1, place.name, LOOKS.line);
    columns.forEach((column, nth) =>
      figure(builder, top + index, columns, nth, column.value(place), null),
    );
  });
  const total = top + places.length;
  builder.put(total, 0, null, LOOKS.ordinal);
  builder.put(total, 1, words.total, bold(LOOKS.line));
  columns.forEach((column, nth) =>
    figure(builder, total, columns, nth, totalOf(column, columns, places), [top, total - 1]),
  );
  return {
    name: words.summaryName(level),
    font: FONT,
    styles: builder.styles,
    columnWidths: [6, 30, ...columns.map(() => 13)],
    rowHeights: new Map([
      [head, 20],
      [head + 1, 36],
    ]),
    cells: builder.planCells(),
    merges: builder.merges,
    page: landscape(total + 1, last + 1, [head, head + 1], facts.illustrative),
    freeze: { rows: top, columns: FIRST },
    tag: null,
  };
}

function header(
  builder: SheetBuilder,
  top: number,
  level: Level,
  columns: readonly Column[],
): void {
  builder.span({ top, bottom: top + 1, left: 0, right: 0 }, words.ordinal, LOOKS.head);
  builder.span({ top, bottom: top + 1, left: 1, right: 1 }, words.place(level), LOOKS.head);
  for (let nth = 0; nth < columns.length;) {
    const [group, part] = columns[nth]!.header;
    if (part === undefined) {
      builder.span(
        { top, bottom: top + 1, left: FIRST + nth, right: FIRST + nth },
        group!,
        LOOKS.head,
      );
      nth += 1;
      continue;
    }
    let end = nth;
    while (end + 1 < columns.length && columns[end + 1]!.header[0] === group) end += 1;
    builder.span({ top, bottom: top, left: FIRST + nth, right: FIRST + end }, group!, LOOKS.head);
    for (let column = nth; column <= end; column++)
      builder.put(top + 1, FIRST + column, columns[column]!.header[1]!, LOOKS.head);
    nth = end + 1;
  }
}

/** @param added the first and last row that the total row adds up, or null in a row of a place */
function figure(
  builder: SheetBuilder,
  row: number,
  columns: readonly Column[],
  nth: number,
  value: Decimal | null,
  added: readonly [number, number] | null,
): void {
  const { rateOf } = columns[nth]!;
  const style = rateOf ? LOOKS.rate : LOOKS.count;
  const place = FIRST + nth;
  const formula =
    value === null
      ? undefined
      : rateOf
        ? `=ROUND(${toA1(row, FIRST + rateOf[0])}/${toA1(row, FIRST + rateOf[1])}*100,2)`
        : added
          ? `=SUM(${columnLetters(place)}${added[0] + 1}:${columnLetters(place)}${added[1] + 1})`
          : undefined;
  builder.put(
    row,
    place,
    value === null ? null : value.toNumber(),
    added ? bold(style) : style,
    formula,
  );
}

/** The sum where every place has the figure; a rate from the two sums, never from the rates. */
function totalOf(
  column: Column,
  columns: readonly Column[],
  places: readonly PlaceFigures[],
): Decimal | null {
  if (column.rateOf) {
    const [part, all] = column.rateOf.map((nth) => totalOf(columns[nth]!, columns, places));
    return part && all ? rate(part, all) : null;
  }
  const given = places.flatMap((place) => column.value(place) ?? []);
  return given.length === places.length && given.length > 0 ? sum(given) : null;
}

function columnsFor({ households }: Facts): Column[] {
  const places = households!.hamlets;
  const has = (measure: string): boolean => places.some((place) => place.figure(measure) !== null);
  const valueOf =
    (measure: string) =>
    (place: PlaceFigures): Decimal | null =>
      place.figure(measure)?.value ?? null;
  const columns: Column[] = [];
  const push = (
    header: readonly string[],
    value: Column['value'],
    rateOf?: readonly [number, number],
  ): number => columns.push({ header, value, ...(rateOf ? { rateOf } : {}) }) - 1;
  const opening = has('opening.poor') || has('opening.nearPoor');
  const closing = has('closing.poor') || has('closing.nearPoor');
  const both = opening && closing;
  const [before, after] = [valueOf('opening.total'), valueOf('closing.total')];
  const oneTotal = places.every((place) => {
    const [first, second] = [before(place), after(place)];
    return !first || !second || first.equals(second);
  });
  const shared =
    oneTotal && (has('opening.total') || has('closing.total'))
      ? push([words.households], (place) => after(place) ?? before(place))
      : null;
  const moment = (name: 'opening' | 'closing'): void => {
    const when = both ? words.moments[name] : '';
    const whole =
      shared ??
      (has(`${name}.total`)
        ? push([`${words.households}${when}`], valueOf(`${name}.total`))
        : null);
    for (const group of ['poor', 'nearPoor'] as const) {
      if (!has(`${name}.${group}`)) continue;
      const title = `${words.groups[group]}${when}`;
      const part = push([title, words.count], valueOf(`${name}.${group}`));
      if (whole === null) continue;
      push(
        [title, words.rate],
        (place) => {
          const [count, all] = [columns[part]!.value(place), columns[whole]!.value(place)];
          return count && all ? rate(count, all) : null;
        },
        [part, whole],
      );
    }
  };
  if (opening) moment('opening');
  for (const group of ['poor', 'nearPoor'] as const) {
    const measure = `reduction.${group}`;
    if (has(measure)) push([words.falls[group]], valueOf(measure));
  }
  if (closing) moment('closing');
  if (has('people')) push([words.people], valueOf('people'));
  return columns;
}
