/** Lines of the programme with two leading agencies, and lines with none. */
import type { Facts, Lead } from '../domain/facts';
import type { Finding } from '../domain/finding';
import { codesAbove, linesToLead } from '../regulations';
import { codedLeaves } from '../domain/funding-amounts';
import { allLines } from '../domain/lines';
import { severalLeads } from '../rules/assignments/PC-001';
import { moneyWithoutLead } from '../rules/assignments/PC-002';
import { linesNotAssigned } from '../rules/assignments/PC-003';
import type { Rule } from './context';

export const assignmentRules: Rule = ({ facts, programme }) => {
  const leads = leadsByCode(facts);
  if (leads.size === 0) return [];
  return [
    ...twoLeads(leads),
    ...fundedWithoutLead(facts, leads),
    ...linesWithoutLead(facts, programme, leads),
  ];
};

/**
 * Everybody who is said to lead a line, from the funding table first, then from the table of
 * duties; each agency once.
 */
export function leadsByCode(facts: Facts): Map<string, Lead[]> {
  const leads = new Map<string, Lead[]>();
  const add = (code: string, lead: Lead): void => {
    const list = leads.get(code) ?? [];
    if (!list.some((other) => other.key === lead.key)) list.push(lead);
    leads.set(code, list);
  };
  for (const line of allLines(facts.funding?.lines ?? []))
    if (line.code) for (const lead of line.leads) add(line.code, lead);
  for (const item of facts.assignments?.assignments ?? []) {
    if (item.role === 'lead') add(item.code, { unit: item.unit, key: item.key, cell: item.cell });
  }
  return leads;
}

function twoLeads(leads: ReadonlyMap<string, readonly Lead[]>): Finding[] {
  return [...leads]
    .filter(([, list]) => list.length > 1)
    .map(([code, list]) =>
      severalLeads.raise(
        { code, units: list.map((lead) => lead.unit) },
        { cells: list.map((lead) => lead.cell) },
      ),
    );
}

function hasLead(code: string, leads: ReadonlyMap<string, readonly Lead[]>): boolean {
  return [code, ...codesAbove(code)].some((one) => leads.has(one));
}

function fundedWithoutLead(facts: Facts, leads: ReadonlyMap<string, readonly Lead[]>): Finding[] {
  return codedLeaves(facts.funding?.lines ?? [])
    .filter(
      ({ line, code }) =>
        line.leads.length === 0 &&
        (code === null || !hasLead(code, leads)) &&
        (line.total ?? line.central) !== null,
    )
    .map(({ line, code }) =>
      moneyWithoutLead.raise({ code: code ?? '', name: line.name }, { cells: [line.cell] }),
    );
}

/** Lines of the tree that nobody leads; a project is named once when none of its parts is led. */
function linesWithoutLead(
  facts: Facts,
  programme: Parameters<Rule>[0]['programme'],
  leads: ReadonlyMap<string, readonly Lead[]>,
): Finding[] {
  if (!programme || !facts.assignments) return [];
  const lines = linesToLead(programme);
  const free: string[] = [];
  for (const project of lines.filter((line) => line.level === 1)) {
    if (leads.has(project.code)) continue;
    const parts = lines.filter((line) => line.parent === project.code);
    const open = parts.filter((part) => !leads.has(part.code));
    if (open.length === parts.length) free.push(project.code);
    else free.push(...open.map((part) => part.code));
  }
  if (free.length === 0) return [];
  return [
    linesNotAssigned.raise(
      { codes: free, document: programme.document },
      {
        cells: facts.assignments.tables
          .slice(0, 1)
          .map((table) => ({ sheet: table.sheet, cell: table.range.split(':')[0]! })),
        rule: { document: programme.document, from: programme.from },
      },
    ),
  ];
}
