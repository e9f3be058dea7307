/**
 * What a plan has to consist of: its head, its numbering, its annexes, its groups of targets, its
 * signature.
 */
import type { Finding } from '../../domain/finding';
import { isoToSerial, serialToIso } from '../../domain/serial-dates';
import { workingTerm } from '../../domain/working-term';
import type { WorkCalendar } from '../../domain/working-days';
import { targetDefinitions, targetGroups, valueAt } from '../../regulations';
import { planPartsMissing } from '../../rules/plan-text/VB-012';
import { planNumberingOff } from '../../rules/plan-text/VB-013';
import { planNoFirstForm } from '../../rules/plan-text/VB-014';
import { planAnnexNumbers } from '../../rules/plan-text/VB-015';
import { planServicesWithoutTarget } from '../../rules/plan-text/VB-016';
import { planPercentTwoWays } from '../../rules/plan-text/VB-017';
import { planTermInReview } from '../../rules/plan-text/VB-018';
import plan from '../calendar/plan-terms.json';
import type { PlanLine } from './lines';
import { planCheckWords } from './words';
import { expression } from './expressions';

export function headFindings(lines: readonly PlanLine[]): Finding[] {
  const has = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line.text));
  const missing = [
    ...(has(expression('state')) ? [] : ['state']),
    ...(has(expression('motto')) ? [] : ['motto']),
    ...(has(/^(?:TM|KT|TL|TUQ)\.\s/u) ? [] : ['signature']),
    ...(has(expression('recipients')) ? [] : ['recipients']),
  ];
  return missing.length === 0 ? [] : [planPartsMissing.raise({ missing })];
}

/** Arabic numbers of the first level, section by section: each is one more than the one before. */
export function numberingFindings(lines: readonly PlanLine[]): Finding[] {
  const bySection = new Map<string, { number: number; line: number }[]>();
  for (const line of lines) {
    const match = /^(\d{1,2})[.)]\s*\p{Lu}/u.exec(line.text);
    if (match && line.section !== '')
      bySection.set(line.section, [
        ...(bySection.get(line.section) ?? []),
        { number: Number(match[1]), line: line.number },
      ]);
  }
  return [...bySection].flatMap(([section, items]) => {
    const wrong = items.filter(
      (item, index) => item.number !== (index === 0 ? 1 : items[index - 1]!.number + 1),
    );
    if (wrong.length === 0) return [];
    return [
      planNumberingOff.raise({
        section,
        line: wrong[0]!.line,
        numbers: items.map((item) => String(item.number)),
      }),
    ];
  });
}

/** "Biểu số 02, 03" without a 01; Arabic numbers where Nghị định 30/2020 asks for Roman ones. */
export function annexFindings(lines: readonly PlanLine[]): Finding[] {
  const { form, annex } = planCheckWords.annexes;
  const forms = lines.flatMap((line) =>
    [...line.text.matchAll(expression('annexes'))].map((match) => ({
      line: line.number,
      kind: match[1]!.startsWith(form) ? form : annex,
      numbers: match[2]!.match(/\d+|[IVX]+/g)!,
    })),
  );
  if (forms.length === 0) return [];
  const numbers = new Set(
    forms.filter((item) => item.kind === form).flatMap((item) => item.numbers),
  );
  const first = forms.find((item) => item.kind === form);
  const names = [
    ...new Set(forms.flatMap((item) => item.numbers.map((number) => `${item.kind} ${number}`))),
  ];
  return [
    ...(first && numbers.size > 0 && ![...numbers].some((number) => Number(number) === 1)
      ? [planNoFirstForm.raise({ line: first.line, names })]
      : []),
    ...(forms.some((item) => item.kind === annex && /^\d/.test(item.numbers[0]!))
      ? [
          planAnnexNumbers.raise({
            line: forms.find((item) => item.kind === annex)!.line,
            names,
          }),
        ]
      : []),
  ];
}

/** A group of basic services for which the plan sets no target. */
export function coverageFindings(lines: readonly PlanLine[]): Finding[] {
  const section = lines.find((line) => expression('targetSection').test(line.text))?.section;
  if (section === undefined) return [];
  const text = lines
    .filter((line) => line.section === section)
    .map((line) => line.text.toLowerCase())
    .join('\n');
  const services = new Set(
    targetDefinitions()
      .filter((target) => target.code.startsWith('g-'))
      .map((target) => target.group),
  );
  const missing = targetGroups().filter(
    (group, index, all) =>
      (services.has(group) || index > all.findIndex((other) => services.has(other))) &&
      !text.includes(group.toLowerCase()),
  );
  return missing.length === 0
    ? []
    : [
        planServicesWithoutTarget.raise({
          groups: missing,
          line: lines.find((line) => line.section === section)!.number,
        }),
      ];
}

/** "5,57 %" here and "100%" there. */
export function percentFindings(lines: readonly PlanLine[]): Finding[] {
  const apart = lines.filter((line) => /\d\s%/.test(line.text));
  const together = lines.filter((line) => /\d%/.test(line.text));
  return apart.length > 0 && together.length > 0
    ? [
        planPercentTwoWays.raise({
          line: apart[0]!.number,
          apart: apart.length,
          together: together.length,
        }),
      ]
    : [];
}

/** A plan approved shortly before the yearly review: both fall into the same weeks. */
export function overlapFindings(lines: readonly PlanLine[], calendar: WorkCalendar): Finding[] {
  const dated = lines
    .slice(0, 12)
    .map((line) => expression('dated').exec(line.text))
    .find((match) => match !== null);
  if (!dated || !lines.some((line) => expression('workingTerm').test(line.text))) return [];
  const [month, year] = [Number(dated[1]), Number(dated[2])];
  const review = valueAt('review.yearly-start', `${year}-12-31`);
  const end = valueAt('review.yearly-end', `${year}-12-31`);
  const last = isoToSerial(
    `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  );
  if (last === null || review.value === null || end.value === null) return [];
  const term = workingTerm(last - 1, plan.startWithinWorkingDays, calendar);
  if ('unknown' in term) return [];
  const due = serialToIso(term.due)!;
  const [from, to] = [`${year}-${review.value}`, `${year}-${end.value}`];
  return due >= from && serialToIso(last - 1)! <= to
    ? [
        planTermInReview.raise(
          { due, from, to, days: plan.startWithinWorkingDays },
          { rule: { document: review.document, from: review.from } },
        ),
      ]
    : [];
}
