/**
 * Rows of the form of duties: a block for each agency with the lines that it alone leads, then the
 * lines that two agencies lead, which are counted for neither, then those that nobody leads. Every
 * line stands once, so that the total is the programme's.
 */
import type { Facts, FundingLine, Lead } from '../../domain/facts';
import { codesAbove, linesToLead, nearestAbove } from '../../regulations';
import type { Template } from '../../templates';
import { reportWords } from '../../text/report';
import { ordinal } from '../ordinals';
import type { BodyRow, NoteRequest, RenderOptions, RowSet } from '../types';
import { leadsOf } from './leads';
import { moneyUnit } from './money-unit';
import { programmeNotes } from './tree';
import { figureValues, hasAny, headingRow, leafRow, textValue } from './values';

interface Duty {
  readonly code: string | null;
  readonly name: string;
  readonly line: FundingLine | null;
  readonly leads: readonly Lead[];
}

const AMOUNTS = ['total', 'central', 'local', 'province', 'district', 'commune', 'other'] as const;

export function duties(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const unit = moneyUnit(facts.funding?.unit ?? null, template.unit.money ?? null);
  const all = dutiesOf(facts, options);
  const codes = all.flatMap(({ code, line }) => (line === null ? [] : [code]));
  const notes: NoteRequest[] = [
    ...unit.notes,
    ...programmeNotes(codes, options.programme ?? null, facts.year),
  ];
  const units = new Map<string, string>();
  for (const duty of all)
    for (const lead of duty.leads) if (!units.has(lead.key)) units.set(lead.key, lead.unit);
  const own = [...units]
    .map(([key, name]) => ({
      name,
      list: all.filter((duty) => duty.leads.length === 1 && duty.leads[0]!.key === key),
    }))
    .filter(({ list }) => list.length > 0);
  const blocks = [
    ...own,
    { name: reportWords.twoLeads, list: all.filter((duty) => duty.leads.length > 1) },
    { name: reportWords.noLead, list: all.filter((duty) => duty.leads.length === 0) },
  ].filter(({ list }) => list.length > 0);
  const [outer, inner] = template.rows.ordinals;
  const rows = blocks.map(({ name, list }, index): BodyRow => {
    const children = list.map((duty, at) => row(duty, ordinal(inner ?? 'arabic', at + 1)));
    const heading = headingRow(ordinal(outer ?? 'roman', index + 1), name, children);
    return children.some(({ values }) => hasAny(values, AMOUNTS))
      ? { ...heading, kind: 'sum' }
      : heading;
  });
  return {
    rows,
    declared: facts.funding?.declared ? figureValues(AMOUNTS, facts.funding.declared) : null,
    moneyFactor: unit.factor,
    moneyUnit: unit.unit,
    notes,
  };
}

function row(duty: Duty, at: string): BodyRow {
  const several = duty.leads.length > 1 ? duty.leads.map((lead) => lead.unit).join('; ') : '';
  const cells = duty.line ? [duty.line.cell] : duty.leads.map((lead) => lead.cell);
  const values = {
    ...figureValues(AMOUNTS, duty.line),
    name: textValue(duty.name, cells),
    note: textValue([several, duty.line?.note].filter(Boolean).join('; ')),
  };
  return { ...leafRow(at, values, 1), quiet: duty.line === null };
}

/**
 * Lines with money, then lines that are given to somebody without money, then lines of the
 * programme that nobody speaks of.
 */
function dutiesOf(facts: Facts, options: RenderOptions): Duty[] {
  const programme = options.programme ?? null;
  const toLead = programme ? linesToLead(programme) : [];
  const nameOf = (code: string | null, written: string): string => {
    const known = programme?.lines.find((line) => line.code === code);
    if (!known) return written;
    return known.name === '' ? labelled(known.label, written) : `${known.label}: ${known.name}`;
  };
  const funded = leaves(facts.funding?.lines ?? []).map(({ line, above }): Duty => {
    const leads = leadsOf(line.leads, line.code, facts.assignments);
    // Who leads the project leads its parts.
    return {
      code: line.code,
      name: nameOf(line.code, line.name),
      line,
      leads: leads.length > 0 ? leads : leadsAbove(above, line.code, facts),
    };
  });
  const said = new Set(funded.flatMap((duty) => (duty.code ? [duty.code] : [])));
  const withParts = (code: string): boolean =>
    [...said].some((other) => other.startsWith(`${code}.`));
  const given = [
    ...new Set(
      (facts.assignments?.assignments ?? [])
        .filter((item) => item.role === 'lead')
        .map((item) => item.code),
    ),
  ]
    .filter((code) => !said.has(code) && !withParts(code))
    .map((code): Duty => ({
      code,
      name: nameOf(code, code),
      line: null,
      leads: leadsOf([], code, facts.assignments),
    }));
  const taken = new Set([...said, ...given.map((duty) => duty.code)]);
  const spoken = (code: string): boolean =>
    [code, ...codesAbove(code)].some((one) => taken.has(one));
  const hasParts = (code: string): boolean => toLead.some((line) => line.parent === code);
  const free = !facts.assignments
    ? []
    : toLead
        .filter((line) => !spoken(line.code) && !hasParts(line.code))
        .map((line): Duty => ({
          code: line.code,
          name: nameOf(line.code, line.name),
          line: null,
          leads: [],
        }));
  return [...funded, ...given, ...free];
}

/** The number in full, and what the workbook says after its own: "HP2.2.03 Mua giống". */
function labelled(label: string, written: string): string {
  const said = written.replace(/^(?:[^:]*:|\p{Lu}{1,4}\d[\d.-]*)\s*/u, '');
  return said === written || said === '' ? label : `${label}: ${said}`;
}

/** Those of the nearest line above that anybody leads. */
function leadsAbove(own: readonly Lead[], code: string | null, facts: Facts): Lead[] {
  const above =
    code === null ? [] : nearestAbove(code, (one) => leadsOf([], one, facts.assignments));
  return leadsOf([...own, ...above], null, null);
}

function leaves(
  lines: readonly FundingLine[],
  above: readonly Lead[] = [],
): { line: FundingLine; above: readonly Lead[] }[] {
  return lines.flatMap((line) =>
    line.children.length === 0
      ? [{ line, above }]
      : leaves(line.children, line.leads.length > 0 ? line.leads : above),
  );
}
