/**
 * Rows of a funding form: projects, and under them their sub-projects.
 * While a programme's tree is in force it gives the order, the levels and the names; for a year
 * without one the lines and levels of the workbook's own table are taken as they are.
 */
import type { Facts, FundingLine, FundingVersion, FundingVersions } from '../../domain/facts';
import { AMOUNT_FIELDS, holdsMoney } from '../../domain/funding-amounts';
import { allLines } from '../../domain/lines';
import type { Template } from '../../templates';
import { versionName } from '../../text/versions';
import { viDate } from '../formats';
import type { BodyRow, NoteRequest, RenderOptions, RowSet } from '../types';
import { leadValue, leadsOf } from './leads';
import { moneyUnit } from './money-unit';
import { arranged, type Node, ordinalsOf, shortName } from './tree';
import { figureValues, hasAny, textValue } from './values';

export function programmeTree(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const funding = facts.funding;
  const programme = options.programme ?? null;
  const {
    lines,
    nodes,
    byProgramme,
    notes: said,
  } = arranged(funding?.lines ?? [], programme, options.openRows ?? false, facts.year, holdsMoney);
  const ordinalOf = ordinalsOf(template, byProgramme);
  const unit = moneyUnit(funding?.unit ?? null, template.unit.money ?? null);
  const notes: NoteRequest[] = [...unit.notes, ...said];

  if (funding?.versions) notes.push(versionsNote(funding.versions));

  const withoutLead: string[] = [];
  const row = (
    node: Node<FundingLine>,
    level: number,
    index: number,
    covered: boolean,
  ): BodyRow => {
    const leads = leadsOf(node.line?.leads ?? [], node.code, facts.assignments);
    const children = node.children.map((child, at) =>
      row(child, level + 1, at, covered || leads.length > 0),
    );
    const sums = children.some(
      (child) => child.kind === 'sum' || hasAny(child.values, AMOUNT_FIELDS),
    );
    const ownNotes: NoteRequest[] = [];
    if (leads.length > 1)
      ownNotes.push({
        code: 'two-leads',
        params: { name: shortName(node), units: leads.map((lead) => lead.unit).join('; ') },
      });
    if (children.length === 0 && leads.length === 0 && !covered && node.line)
      withoutLead.push(shortName(node));
    return {
      kind: sums ? 'sum' : 'leaf',
      level,
      ordinal: ordinalOf(level, index, node),
      values: {
        ...figureValues(AMOUNT_FIELDS, node.line),
        name: textValue(node.name, node.line ? [node.line.cell] : []),
        lead: leadValue(leads),
        note: textValue(node.line?.note),
      },
      children,
      notes: ownNotes,
    };
  };
  const rows = nodes.map((node, index) => row(node, 0, index, false));
  if (withoutLead.length > 0)
    notes.push({ code: 'no-lead', params: { names: [...new Set(withoutLead)].join('; ') } });
  if (programme) {
    const known = new Set(programme.lines.map((line) => line.code));
    const strangers = allLines(lines)
      .filter((line) => !line.code || !known.has(line.code))
      .map((line) => line.name);
    if (strangers.length > 0)
      notes.push({
        code: 'line-outside-programme',
        params: { names: strangers.join('; '), document: programme.document },
      });
  }
  return {
    rows,
    declared: funding?.declared ? figureValues(AMOUNT_FIELDS, funding.declared) : null,
    moneyFactor: unit.factor,
    moneyUnit: unit.unit,
    notes,
  };
}

/** Which decisions the amounts are of: the next one changes them. */
function versionsNote({ end, inForce, later }: FundingVersions): NoteRequest {
  const named = (versions: readonly FundingVersion[]): string =>
    versions
      .map(({ role, document, date, cell }) =>
        versionName(role, document ?? '', date ?? '', cell.sheet),
      )
      .join('; ');
  return {
    code: 'funding-versions',
    params: { end: end === null ? '' : viDate(end), used: named(inForce), later: named(later) },
  };
}
