/**
 * Rows of a funding form: projects, and under them their sub-projects.
 * While a programme's tree is in force it gives the order, the levels and the names; for a year without one the lines and
 * levels of the workbook's own table are taken as they are.
 */
import { nameKey } from '../../domain/match-key';
import type { Facts, FundingLine } from '../../domain/facts';
import type { Programme } from '../../regulations';
import type { Template } from '../../templates';
import { ordinal } from '../ordinals';
import type { BodyRow, NoteRequest, RenderOptions, RowSet, SourceValues } from '../types';
import { leadValue, leadsOf } from './leads';
import { moneyUnit } from './money-unit';
import { figureValue, textValue } from './values';

/** Letters of a name in a foot note. */
const LONGEST_NAME = 60;

/** A line to be printed: of the workbook, of the tree, or of both. */
interface Node {
  readonly code: string | null;
  readonly name: string;
  readonly line: FundingLine | null;
  readonly children: readonly Node[];
}

const AMOUNTS = ['total', 'central', 'investment', 'recurrent', 'local', 'province', 'district', 'commune', 'other'] as const;

export function programmeTree(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const funding = facts.funding;
  const programme = options.programme ?? null;
  const lines = funding?.lines ?? [];
  const nodes = programme ? arrange(lines, programme, options.openRows ?? false) : lines.map(asWritten);
  const unit = moneyUnit(funding?.unit ?? null, template.unit.money ?? null);
  const notes: NoteRequest[] = [...unit.notes];
  if (!programme) notes.push({ code: 'no-programme', params: { year: String(facts.year ?? '…') } });

  const withoutLead: string[] = [];
  const row = (node: Node, level: number, index: number, covered: boolean): BodyRow => {
    const leads = leadsOf(node.line?.leads ?? [], node.code, facts.assignments);
    const children = node.children.map((child, at) => row(child, level + 1, at, covered || leads.length > 0));
    const sums = children.some((child) => child.kind === 'sum' || hasAmount(child.values));
    const ownNotes: NoteRequest[] = [];
    if (leads.length > 1) ownNotes.push({ code: 'two-leads', params: { name: shortName(node), units: leads.map((lead) => lead.unit).join('; ') } });
    if (children.length === 0 && leads.length === 0 && !covered && node.line) withoutLead.push(shortName(node));
    return {
      kind: sums ? 'sum' : 'leaf', level, ordinal: ordinal(template.rows.ordinals[level] ?? 'none', index + 1),
      values: {
        ...amounts(node.line), name: textValue(node.name, node.line ? [node.line.cell] : []), lead: leadValue(leads), note: textValue(node.line?.note),
      },
      children, notes: ownNotes,
    };
  };
  const rows = nodes.map((node, index) => row(node, 0, index, false));
  if (withoutLead.length > 0) notes.push({ code: 'no-lead', params: { names: withoutLead.join('; ') } });
  if (programme && printsUnconfirmed(nodes, programme)) notes.push({ code: 'programme-unconfirmed', params: { document: programme.document } });
  if (programme) {
    const known = new Set(programme.lines.map((line) => line.code));
    const strangers = lines.flatMap(flatten).filter((line) => !line.code || !known.has(line.code)).map((line) => line.name);
    if (strangers.length > 0) notes.push({ code: 'line-outside-programme', params: { names: strangers.join('; '), document: programme.document } });
  }
  return { rows, declared: funding?.declared ? amounts(funding.declared) : null, moneyFactor: unit.factor, moneyUnit: unit.unit, notes };
}

/** The workbook's lines in the order and under the projects of the tree; lines that the tree does not know come last. */
function arrange(lines: readonly FundingLine[], programme: Programme, openRows: boolean): Node[] {
  const known = new Set(programme.lines.map((line) => line.code));
  const byCode = new Map<string, FundingLine[]>();
  for (const line of lines.flatMap(flatten)) {
    if (line.code && known.has(line.code)) byCode.set(line.code, [...(byCode.get(line.code) ?? []), line]);
  }
  const strange = (line: FundingLine): boolean => !line.code || !known.has(line.code);
  const build = (parent: string | null): Node[] => programme.lines.filter((line) => line.parent === parent).flatMap((line) => {
    const own = byCode.get(line.code) ?? [];
    const children = [...build(line.code), ...own.flatMap((item) => item.children.filter(strange)).map(asWritten)];
    if (own.length === 0 && children.length === 0 && !openRows) return [];
    const name = `${line.label.split(' – ')[0]}: ${line.name}`;
    // One line split over several rows of the workbook stays split; only the first can carry what lies below it.
    const first: Node = { code: line.code, name, line: own[0] ?? null, children };
    return [first, ...own.slice(1).map((item): Node => ({ code: line.code, name, line: item, children: [] }))];
  });
  return [...build(null), ...lines.filter(strange).map(asWritten)];
}

function asWritten(line: FundingLine): Node {
  return { code: line.code, name: line.name, line, children: line.children.map(asWritten) };
}

function flatten(line: FundingLine): FundingLine[] {
  return [line, ...line.children.flatMap(flatten)];
}

function amounts(line: FundingLine | null): SourceValues {
  return Object.fromEntries(AMOUNTS.map((key) => [key, figureValue(line?.[key])]));
}

function hasAmount(values: SourceValues): boolean {
  return AMOUNTS.some((key) => Boolean(values[key]));
}

/** "Tiểu dự án 1 – Dự án 3" is enough in a foot note, where the full name would fill the page. */
function shortName(node: Node): string {
  const match = /^DA(\d+)(?:\.(\d+))?$/.exec(node.code ?? '');
  if (!match) return node.name.length <= LONGEST_NAME ? node.name : `${node.name.slice(0, LONGEST_NAME).trimEnd()}…`;
  return match[2] ? `Tiểu dự án ${match[2]} – Dự án ${match[1]}` : `Dự án ${match[1]}`;
}

function printsUnconfirmed(nodes: readonly Node[], programme: Programme): boolean {
  const unconfirmed = new Map(programme.lines.filter((line) => !line.confirmed).map((line) => [line.code, nameKey(line.name)]));
  return nodes.some((node) => (node.code !== null && unconfirmed.has(node.code)) || printsUnconfirmed(node.children, programme));
}
