/** What `dien` says of one form that it filled in. */
import path from 'node:path';
import { whyBlank, type FormFill } from '../../app/fill-form';
import { countsOf, type FormUpdate } from '../../app/fill-form/three-way';
import type { Regenerated } from '../../app/regenerate';
import { lawOf } from '../../app/fill-form/law';
import { findingJson, questionJson } from '../../app/json';
import { shownPlain } from '../../app/show';
import type { Survey } from '../../app/survey';
import { fillWords, formNote } from '../../text/forms';
import { regenerateWords as words } from '../../text/regenerate';
import { table } from '../print';

export interface FillDone {
  readonly fill: FormFill;
  readonly seen: Survey;
  /** Null where nothing was written. */
  readonly output: string | null;
}

type WithConflicts = Pick<Regenerated, 'conflicts'>;

const MOST_SOURCES = 3;
const MOST_CELLS = 8;

export function fillJson({ fill, seen, output }: FillDone) {
  const { plan, update } = fill;
  return {
    output,
    form: { fingerprint: fill.fingerprint, sheet: fill.sheet, range: fill.range },
    filled: plan.filled.map((one) => ({ ...one, ...lawOf(one.bieu) })),
    ...(plan.households > 0 ? { households: plan.households } : {}),
    blank: plan.blank.map(({ cell, why }) => ({ cell, why: whyBlank(why) })),
    ...(fill.notes.length > 0 ? { notes: notesOf(fill) } : {}),
    ...(update ? updateJson(update) : {}),
    questions: questionsOf(fill),
    findings: seen.findings.map(findingJson),
  };
}

export function fillLines({ fill, output }: FillDone): string[] {
  const { plan, update } = fill;
  const open = questionsOf(fill).filter(({ answer }) => answer === null);
  const added = plan.inserts.reduce((all, { count }) => all + count, 0);
  const lines = [
    table(
      [fillWords.cell, fillWords.value, fillWords.sources],
      plan.filled.map(({ cell, value, sources }) => [
        cell,
        shownPlain(value),
        sources
          .slice(0, MOST_SOURCES)
          .map((one) => `${one.sheet}!${one.cell}`)
          .join('; ') + (sources.length > MOST_SOURCES ? '; …' : ''),
      ]),
    ),
    '',
    ...(update?.remembered ? [] : [fillWords.filled(plan.filled.length)]),
    ...(update ? updateLines(fill.sheet, update) : []),
  ];
  if (plan.households > 0) lines.push(fillWords.households(plan.households));
  lines.push(...notesOf(fill));
  if (added > 0) lines.push(fillWords.added(added));
  if (plan.blank.length > 0) lines.push(fillWords.blank(plan.blank.length), ...blankLines(fill));
  if (open.length > 0)
    lines.push(
      fillWords.asked(open.length),
      ...open.map(({ cell, text, id }) => `  ${String(cell)}: ${String(text)} [${String(id)}]`),
    );
  lines.push(output === null ? fillWords.nothing : fillWords.written(path.normalize(output)));
  return lines;
}

/** Of a form that was filled in before: cells that changed, and those that a person touched. */
export function updateLines(sheet: string, update: FormUpdate): string[] {
  const { conflicts, remembered } = update;
  return [
    remembered ? fillWords.updated(countsOf(update)) : fillWords.hadFigures(conflicts.length),
    ...changeLines(sheet, update),
  ];
}

/** The same cells of any sheet that was made or filled in before. */
export function changeLines(
  sheet: string,
  { changed, kept, conflicts }: Omit<FormUpdate, 'remembered' | 'conflicts'> & WithConflicts,
): string[] {
  const shown = (value: string | number | null): string =>
    value === null ? words.blank : shownPlain(value);
  return [
    ...changed.map(({ cell, from, to }) => words.changed(cell, shown(from), shown(to))),
    ...kept.map(({ cell, generated, now, source }) =>
      words.kept(cell, shown(generated), shown(now), shown(source)),
    ),
    ...conflicts.flatMap(({ cell, generated, now, source, taken, why, untouched }) => {
      if (untouched)
        return [words.left(cell, shown(now)), ...(why ? [`    ${whyBlank(why)}`] : [])];
      const done = taken === 'sheet' ? words.keep(shown(now)) : words.take(shown(source));
      return [
        generated === null
          ? words.unknownBefore(cell, shown(now), shown(source), done)
          : words.conflict(cell, shown(generated), shown(now), shown(source), done),
        ...(why ? [`    ${whyBlank(why)}`] : []),
        ...(taken === 'sheet' ? [words.takeHint(`${sheet}!${cell}`)] : []),
      ];
    }),
  ];
}

/** Both figures of each cell that a person has touched, and what was filled in there then. */
function updateJson({ changed, kept, conflicts, remembered }: FormUpdate) {
  return { remembered, changed, kept, conflicts: conflictsJson({ conflicts }) };
}

/** Why the workbook has no figure there is a sentence. */
export const conflictsJson = ({ conflicts }: WithConflicts) =>
  conflicts.map(({ why, ...one }) => ({ ...one, ...(why ? { why: whyBlank(why) } : {}) }));

/** Sentences about the form as a whole. */
export function notesOf({ notes }: Pick<FormFill, 'notes'>): string[] {
  return notes.map(({ code, params }) => formNote(code, params));
}

function questionsOf({ plan }: FormFill) {
  return plan.questions.map((question) => questionJson({ question, changes: new Map() }));
}

/** Cells of one reason on one line. */
function blankLines({ plan }: FormFill): string[] {
  const byWhy = new Map<string, string[]>();
  for (const { cell, why } of plan.blank) {
    const text = whyBlank(why);
    byWhy.set(text, [...(byWhy.get(text) ?? []), cell]);
  }
  return [...byWhy].map(([why, cells]) => {
    const shown = cells.slice(0, MOST_CELLS).join(', ') + (cells.length > MOST_CELLS ? ', …' : '');
    return `  ${shown}: ${why}`;
  });
}
