/**
 * Who leads a line: named beside the line, or in a table of assignments. Two leads are both
 * printed.
 */
import type { AssignmentFacts, Lead, TargetFact } from '../../domain/facts';
import type { SourceValue, SourceValues } from '../types';
import { figureValue, textValue } from './values';

/** The leads of a line, each unit once, those beside the line first. */
export function leadsOf(
  own: readonly Lead[],
  code: string | null,
  assignments: AssignmentFacts | null,
): Lead[] {
  const assigned = (assignments?.assignments ?? []).filter(
    (item) => code !== null && item.code === code && item.role === 'lead',
  );
  const leads = new Map<string, Lead>();
  for (const lead of [...own, ...assigned]) if (!leads.has(lead.key)) leads.set(lead.key, lead);
  return [...leads.values()];
}

export function leadValue(leads: readonly Lead[]): SourceValue | null {
  if (leads.length === 0) return null;
  return {
    text: leads.map((lead) => lead.unit).join(';\n'),
    cells: leads.map((lead) => lead.cell),
  };
}

/** What the table of targets says of one, and who leads it. */
export function targetValues(item: TargetFact, leads: readonly Lead[]): SourceValues {
  return {
    name: textValue(item.name, [item.cell]),
    unit: textValue(item.unit),
    previous: figureValue(item.previous),
    target: item.target ? { figure: item.target, comparison: item.comparison ?? '' } : null,
    typedRate: figureValue(item.typedRate),
    lead: leadValue(leads),
    note: textValue(item.note),
  };
}
