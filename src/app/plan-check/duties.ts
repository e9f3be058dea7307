/** Who leads what by the section on duties: lines with two leads, and lines with none. */
import type { Finding } from '../../domain/finding';
import { linesToLead, type Programme } from '../../regulations';
import { planTwoLeads } from '../../rules/plan-text/VB-006';
import { planLinesNotAssigned } from '../../rules/plan-text/VB-007';
import { organisationKey, settleKey } from '../../sources/facts/organisations';
import { programmeCodes } from '../../sources/facts/programme-code';
import type { PlanLine } from './lines';
import { expression } from './expressions';

interface Duty {
  readonly code: string;
  readonly unit: string;
  readonly key: string;
  readonly line: number;
}

/** A numbered heading with the name of a unit: "3. Trung tâm cung ứng dịch vụ công". */
const UNIT = expression('unitHeading');

export function dutyFindings(lines: readonly PlanLine[], programme: Programme | null): Finding[] {
  const duties = dutiesOf(lines);
  if (duties.length === 0) return [];
  const byCode = new Map<string, Duty[]>();
  for (const duty of duties) {
    const list = byCode.get(duty.code) ?? [];
    if (!list.some((other) => other.key === duty.key)) byCode.set(duty.code, [...list, duty]);
  }
  const double = [...byCode]
    .filter(([, list]) => list.length > 1)
    .map(([code, list]) =>
      planTwoLeads.raise({
        code,
        units: list.map((duty) => duty.unit),
        lines: list.map((duty) => String(duty.line)),
        line: list[0]!.line,
      }),
    );
  return [...double, ...withoutLead(byCode, programme, duties[0]!.line)];
}

function dutiesOf(lines: readonly PlanLine[]): Duty[] {
  const start = lines.find((line) => expression('dutySection').test(line.text));
  if (!start) return [];
  const found: Duty[] = [];
  const keys: string[] = [];
  let unit: string | null = null;
  for (const line of lines.filter((item) => item.number > start.number)) {
    const heading = UNIT.exec(line.text);
    if (heading) {
      unit = heading[1]!.trim();
      continue;
    }
    // A numbered paragraph without the name of a unit belongs to nobody in particular.
    if (/^\d{1,2}[.)]\s/.test(line.text)) unit = null;
    if (unit === null || !expression('lead').test(line.text)) continue;
    const key = settleKey(organisationKey(unit), keys);
    if (!keys.includes(key)) keys.push(key);
    for (const code of programmeCodes(line.text))
      found.push({ code, unit, key, line: line.number });
  }
  return found;
}

function withoutLead(
  byCode: ReadonlyMap<string, unknown>,
  programme: Programme | null,
  line: number,
): Finding[] {
  if (!programme) return [];
  const lawLines = linesToLead(programme);
  const free: string[] = [];
  for (const project of lawLines.filter((item) => item.level === 1)) {
    if (byCode.has(project.code)) continue;
    const parts = lawLines.filter((item) => item.parent === project.code);
    const open = parts.filter((part) => !byCode.has(part.code));
    free.push(...(open.length === parts.length ? [project.code] : open.map((part) => part.code)));
  }
  return free.length === 0
    ? []
    : [
        planLinesNotAssigned.raise(
          { codes: free, line },
          { rule: { document: programme.document, from: programme.from } },
        ),
      ];
}
