/**
 * Every legal value that the program knows, with its document and how sure it is, for a person to
 * compare and tick off.
 */
import { isoToVietnamese } from '../domain/serial-dates';
import {
  holidaySwitches,
  holidayYears,
  indicatorSets,
  parameters,
  budgetRule,
  programmes,
  type Trust,
} from '../regulations';
import { isTickCode, TICK_CODE } from '../sources/settings/ticks';
import { lawWords } from '../text/law';
import { shownValue } from './grounds';

export type BasisGroup = 'values' | 'indicators' | 'days' | 'programmes';

export interface BasisEntry {
  /** "poverty.income-line.rural@2027-01-01": the same in every workbook and version. */
  readonly key: string;
  readonly group: BasisGroup;
  readonly label: string;
  readonly value: string;
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
  readonly document: string;
  readonly trust: Trust;
  readonly checkedUntil: string;
  readonly note: string | null;
}

/** In the order of the data. */
export function legalBasis(): BasisEntry[] {
  return [...values(), ...indicators(), ...days(), ...trees()];
}

function values(): BasisEntry[] {
  return parameters().flatMap(({ id, label, unit, note, values: dated }) =>
    dated.map((one): BasisEntry => ({
      key: `${id}@${one.from}`,
      group: 'values',
      label,
      value:
        one.value === null ? lawWords.ends[one.ends ?? 'unknown'] : shownValue(one.value, unit),
      from: one.from,
      document: one.article ? `${one.document}, ${one.article}` : one.document,
      trust: one.trust,
      checkedUntil: one.checkedUntil,
      note: note ?? null,
    })),
  );
}

function indicators(): BasisEntry[] {
  return indicatorSets().flatMap(({ id, from, document, checkedUntil, indicators: own }) =>
    own.map((one): BasisEntry => ({
      key: `${id}.${one.field}@${from}`,
      group: 'indicators',
      label: `${one.service}: ${one.name}`,
      value: one.threshold ?? lawWords.noThreshold,
      from,
      document,
      trust: one.trust,
      checkedUntil,
      note: null,
    })),
  );
}

function days(): BasisEntry[] {
  const notes = new Map(holidaySwitches().map(({ id, note }) => [id, note]));
  return [
    ...budgetDays(),
    ...holidayYears().flatMap((year) =>
      [
        ...year.off.map((day) => ({ ...day, what: lawWords.off })),
        ...year.workingSaturdays.map((day) => ({ ...day, what: lawWords.worked })),
      ].map((day): BasisEntry => ({
        key: `day@${day.date}`,
        group: 'days',
        label: day.switch === undefined ? day.name : lawWords.switched(day.name, day.switch),
        value: day.what,
        from: day.date,
        document: day.document ?? year.document,
        trust: day.trust ?? year.trust,
        checkedUntil: year.checkedUntil,
        note: notes.get(day.switch ?? '') ?? null,
      })),
    ),
  ];
}

/** Days of the budget's year, as far as they are known. */
function budgetDays(): BasisEntry[] {
  const { document, trust, from, checkedUntil, note } = budgetRule;
  return budgetRule.deadlines.map(({ id, monthDay, title }) => ({
    key: `${id}@${from}`,
    group: 'days',
    label: title.replace('{before}', lawWords.before).replace('{after}', lawWords.after),
    value: isoToVietnamese(monthDay),
    from,
    document,
    trust,
    checkedUntil,
    note,
  }));
}

function trees(): BasisEntry[] {
  return programmes().flatMap(({ id, name, document, from, to, checkedUntil, note, ...rest }) => {
    const { lines, carryOver, words, targets = [] } = rest;
    const head = { group: 'programmes' as const, from, document, checkedUntil };
    return [
      {
        ...head,
        key: `programme.${id}@${from}`,
        label: name,
        value: lawWords.until(isoToVietnamese(to)),
        // The page says so where the decision itself was not read.
        trust: lines.every((line) => line.confirmed) && targets.length === 0 ? 'seen' : 'secondary',
        note,
      },
      ...(carryOver
        ? [
            {
              ...head,
              key: `programme.${id}.carry-over@${from}`,
              label: lawWords.carryOver(words.short),
              value: lawWords.until(isoToVietnamese(carryOver.to)),
              document: carryOver.document,
              trust: carryOver.trust,
              checkedUntil: carryOver.checkedUntil,
              note: null,
            },
          ]
        : []),
      ...targets.map((target) => ({
        ...head,
        key: `programme.${id}.${target.code}@${from}`,
        label: lawWords.target(target.label),
        value: target.value,
        trust: target.trust,
        note: null,
      })),
    ] satisfies BasisEntry[];
  });
}

/** The code under which a tick is kept in «Thông số». */
export function tickCode({ key }: Pick<BasisEntry, 'key'>): string {
  return TICK_CODE + key;
}

/** What a row of ticks is about; null for any other code. */
export function tickLabel(code: string): string | null {
  if (!isTickCode(code)) return null;
  const entry = legalBasis().find((one) => tickCode(one) === code);
  return entry ? lawWords.compared(entry.label, isoToVietnamese(entry.from)) : lawWords.tick;
}

/**
 * The list as a table for other programs: RFC 4180, with a mark of UTF-8 for Excel.
 * @param ticks what the office wrote, by key
 */
export function basisCsv(ticks: ReadonlyMap<string, string>): string {
  const rows = [
    lawWords.columns,
    ...legalBasis().map((one) => [
      one.key,
      one.label,
      one.value,
      isoToVietnamese(one.from),
      one.document,
      lawWords.trust[one.trust],
      isoToVietnamese(one.checkedUntil),
      ticks.get(one.key) ?? '',
    ]),
  ];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** What the office wrote must not become a formula where the file is opened in Excel. */
function quoted(text: string): string {
  return `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
