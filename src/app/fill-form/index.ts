/**
 * `dien`: a blank form filled in from a workbook. A form is a table without numbers; what names its
 * empty cells is read as in any table, and the workbook's figures answer.
 */
import { sha256 } from '../../domain/sha256';
import { areaToA1, fromA1, toA1, type Area } from '../../domain/address';
import type { Language } from '../../domain/language';
import { plainKey, wordKey } from '../../domain/match-key';
import { readPeriod } from '../../domain/period';
import { tablesOf, type FormTable } from '../../forms/layout';
import { planChecked } from '../../forms/own-formulas';
import type { BlankWhy, FormPlan, PlanInput } from '../../forms/plan';
import type { FormNote } from '../../forms/plan-types';
import { standingLists } from '../../forms/listed';
import { isLocked } from '../../forms/locks';
import { placeBefore } from '../../forms/moved';
import { placeholdersOf, without } from '../../forms/placeholders';
import { RowReader } from '../../forms/row-reader';
import { formSheet, type FormSheet } from '../../forms/sheet';
import { titleCells } from '../../forms/titles';
import { indicatorSetAt, targetDefinitions, type IndicatorSet } from '../../regulations';
import { lineCode } from '../../sources/facts/programme-code';
import { placeKey } from '../../sources/facts/places';
import { loadGrid } from '../../sources/grid/grid';
import {
  isRemembered,
  readFilledForms,
  withFilledForm,
  type FilledForm,
  type KeptCell,
} from '../../sources/settings/filled-forms';
import { blankWords } from '../../text/forms';
import type { FilledCell, SheetChange, WorkbookPort } from '../../workbook/port';
import type { MakeOptions } from '../make-bieu';
import type { Survey } from '../survey';
import { aligned } from './aligned';
import { asBefore } from './as-before';
import { figuresOf } from './figures';
import { lexiconOf } from './lexicon';
import { listedPeople } from './listed-people';
import { dayOf, ofOneYear } from './of-one-year';
import { isOwnCommune } from './own-commune';
import { personsOf } from './persons';
import { titlesAgain } from './titles-again';
import { isStanding, updatedForm, type FormUpdate } from './three-way';

export interface FormFill {
  readonly sheet: string;
  readonly fingerprint: string;
  /** "A6:K12", the first table's. */
  readonly range: string;
  readonly plan: FormPlan;
  /** Null for a form in which no figure stood before. */
  readonly update: FormUpdate | null;
  /** What the officer has to know beside the cells. */
  readonly notes: readonly FormNote[];
  /** Null where nothing is to be written. */
  readonly change: Extract<SheetChange, { kind: 'repair' }> | null;
  /** What the file of the form remembers of it. */
  readonly remembered: FilledForm;
}

export interface FillOptions extends MakeOptions {
  /** The form is a sheet of the workbook whose figures it gets. */
  readonly own?: boolean;
  /** Lists of households by name are filled in as well: all, or those that were before. */
  readonly persons?: boolean | 'kept';
  /** Whether the workbook's figure is wanted in a cell ("C7") that a person has touched. */
  readonly takeNew?: (cell: string) => boolean;
}

/**
 * The sheets of a workbook that hold a blank form: a header over cells in which nothing stands.
 * @param wanted the one sheet to look at; null for all
 */
export async function formSheets(
  port: WorkbookPort,
  wanted: string | null = null,
): Promise<FormSheet[]> {
  const found: FormSheet[] = [];
  for (const info of await port.sheets()) {
    if (info.visibility !== 'visible' || info.tag !== null) continue;
    if (wanted !== null && info.name !== wanted) continue;
    const sheet = formSheet(await loadGrid(port, info), (await port.styled?.(info.name)) ?? null);
    if (tablesOf(sheet).length > 0) found.push(sheet);
  }
  return found;
}

export async function fillForm(
  port: WorkbookPort,
  shown: FormSheet,
  seen: Survey,
  options: FillOptions,
): Promise<FormFill> {
  const info = (await port.sheets()).find(({ name }) => name === shown.name);
  const earlier = earlierForm(shown, readFilledForms(await port.memory()));
  const holders = isRemembered(earlier) ? new Set<string>() : placeholdersOf(shown);
  const found = without(shown, holders);
  const lists = standingLists(found, earlier.lists ?? []);
  const sheet = asBefore(found, earlier, lists);
  // Most forms list nobody.
  let persons: ReturnType<typeof personsOf> | null = null;
  const guarded = {
    protected: info?.protected ?? false,
    ...(info?.formatsFixed ? { formatsFixed: true } : {}),
    sheet,
    fingerprint: fingerprintOf(sheet),
    persons: () => (persons ??= personsOf(seen, options)),
    lists,
    ...(options.persons ? ({ names: options.persons === true ? 'all' : 'kept' } as const) : {}),
  };
  const blank = formPlan(sheet, seen, options, guarded);
  const { plan, update, kept } = updatedForm(
    found,
    blank,
    earlier,
    options.takeNew ?? ((): boolean => false),
  );
  const titles = titlesAgain(
    found,
    sheet,
    titleCells(sheet, plan.tables, seen.facts, plan.inserts, {
      period: readPeriod(options.period ?? seen.facts.settings.get('ky')?.value ?? ''),
      isLocked: (row, column) => isLocked(guarded, row, column),
    }),
    plan.inserts,
    earlier,
  );
  const [first] = plan.tables;
  const { fingerprint } = guarded;
  const isEmpty = plan.filled.length + plan.households === 0 && !update.remembered;
  const cells = isEmpty
    ? []
    : [...plan.cells, ...titles.cells, ...cleared(holders, plan.blank, plan.inserts)];
  return {
    sheet: sheet.name,
    fingerprint,
    range: first ? areaToA1(areaOf(first)) : toA1(0, 0),
    plan,
    update:
      update.remembered || update.conflicts.length > 0
        ? { ...update, changed: [...titles.changed, ...update.changed] }
        : null,
    notes: [...plan.notes, ...listedPeople(plan, seen)],
    change:
      cells.length === 0
        ? null
        : {
            kind: 'repair',
            sheet: sheet.name,
            inserts: plan.inserts,
            cells,
            ...(guarded.protected ? { unlocked: true } : {}),
          },
    remembered: {
      sheet: sheet.name,
      fingerprint,
      own: options.own ?? false,
      cells: new Map([...kept, ...(isEmpty ? [] : titles.kept), ...ordinalsOf(plan.lists)]),
      ...(plan.lists.length > 0 ? { lists: plan.lists } : {}),
    },
  };
}

/**
 * The changes that fill a form in. A file that goes back to the province holds nothing but its
 * figures; what was filled in is kept with them in a sheet of the workbook itself, in a file that
 * remembers already, and where the call asks for it.
 * @param remember the call asks for it
 */
export async function fillChanges(
  port: WorkbookPort,
  { change, remembered, update }: Pick<FormFill, 'change' | 'remembered' | 'update'>,
  remember = false,
): Promise<SheetChange[]> {
  if (!change) return [];
  if (!remembered.own && !remember && !update?.remembered) return [change];
  return [change, { kind: 'memory', xml: withFilledForm(await port.memory(), remembered) }];
}

/** A nought that only held the place of a figure is none, where the workbook has no figure. */
function cleared(
  holders: ReadonlySet<string>,
  blank: FormPlan['blank'],
  inserts: FormPlan['inserts'],
): FilledCell[] {
  return blank.flatMap(({ cell }) => {
    const [at, own] = [fromA1(cell), placeBefore(cell, inserts)];
    return at && own && holders.has(toA1(own.row, own.column)) ? [{ ...at, value: '' }] : [];
  });
}

/** What was filled into this form, whatever its sheet is called by now; else nothing. */
function earlierForm(sheet: FormSheet, all: readonly FilledForm[]): FilledForm {
  const sameSheetFirst = [...all].sort(
    (a, b) => Number(b.sheet === sheet.name) - Number(a.sheet === sheet.name),
  );
  for (const form of sameSheetFirst) {
    const one = aligned(sheet, form);
    if (fingerprintOf(asBefore(sheet, one)) === one.fingerprint && isStanding(sheet, one))
      return one;
  }
  return { sheet: sheet.name, fingerprint: '', own: false, cells: new Map() };
}

/** The numbers of the rows of a list, by which it is known again. */
function ordinalsOf(lists: FormPlan['lists']): [string, KeptCell][] {
  return lists.flatMap(({ row, count, ordinal }) =>
    ordinal === undefined
      ? []
      : Array.from({ length: count }, (_, at): [string, KeptCell] => [
          toA1(row + at, ordinal),
          { asks: 'stt', value: at + 1 },
        ]),
  );
}

const areaOf = ({ top, left, bottom, right }: FormTable): Area => ({ top, left, bottom, right });

/** What goes into each cell of a form, blank or filled in. */
export function formPlan(
  sheet: FormSheet,
  seen: Survey,
  options: MakeOptions,
  state: Pick<
    PlanInput,
    'fingerprint' | 'protected' | 'formatsFixed' | 'filledIn' | 'persons' | 'names' | 'lists'
  >,
): FormPlan {
  const { facts } = seen;
  const { year, figures } = ofOneYear(sheet, facts, figuresOf(seen, options));
  const lexicon = lexiconOf(figures);
  const targets = [
    ...(facts.targets?.targets ?? []).map(({ code, name }) => ({
      code: code ?? `ten:${name}`,
      name,
    })),
    ...targetDefinitions(),
  ];
  return planChecked({
    sheet,
    figures,
    lexicon,
    rows: new RowReader(lexicon, figures, {
      placeKey,
      isCommune: (name) => isOwnCommune(name, facts.settings.get('xa')?.value ?? ''),
      lineCode: (name, parent) => lineCode(name, parent, seen.programme),
      lines: (seen.programme?.lines ?? []).map(({ code, name }) => ({ id: code, name })),
      bookYear: year,
      day: dayOf(facts, year),
      targetCode: (name) =>
        targets.find((one) => wordKey(one.name) === wordKey(name))?.code ?? null,
    }),
    answers: seen.recognition.corrections.questions,
    commune: facts.settings.get('xa')?.value ?? '',
    bookYear: year,
    basis: facts.households?.basis ?? null,
    plans: facts.households?.tables ?? [],
    period: options.period ?? null,
    day: dayOf(facts, year),
    standardSince: year === null ? null : sinceOf(indicatorSetAt(`${year}-12-31`)),
    ...state,
  });
}

const sinceOf = (set: IndicatorSet | null): number | null => set && Number(set.from.slice(0, 4));

/** The same form of another commune has the same: header words and labels, without any figure. */
export function fingerprintOf(sheet: FormSheet): string {
  const labels = tablesOf(sheet).flatMap(({ columns }) =>
    columns.map(({ path }) => path.map(({ text }) => plainKey(text)).join('>')),
  );
  return sha256(labels.join('|')).slice(0, 16);
}

export function whyBlank(why: BlankWhy, language: Language = 'vi'): string {
  const text =
    'text' in why
      ? why.text
      : 'words' in why
        ? why.words.join(why.why === 'unknown' ? ' ' : ', ')
        : '';
  const about = typeof text === 'string' ? text : text[language];
  return blankWords(why.why, about, language);
}
