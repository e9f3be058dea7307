/**
 * Rows of a form of targets: the groups and codes that the form lists, filled with the workbook's
 * targets.
 * A target that the plan's list does not know is put under the group that it stands under in the
 * workbook, or at the end; a code without a target in the workbook stays open, because no number
 * may be invented.
 */
import { append } from '../../domain/append';
import { reachedByHouseholds } from '../../domain/commune-figures';
import { dec } from '../../domain/decimal';
import type { Facts, FigureOrNone, TargetFact } from '../../domain/facts';
import { wordKey } from '../../domain/match-key';
import { formatVietnamese } from '../../domain/vietnamese-format';
import { targetDefinitions } from '../../regulations';
import type { Template, TemplateGroup, TemplateItem } from '../../templates';
import { ordinal } from '../ordinals';
import type { BodyRow, NoteRequest, RenderOptions, RowSet } from '../types';
import { leadsOf, targetValues } from './leads';
import { figureValues, headingRow, leafRow, NO_MONEY, textValue } from './values';

const RESULTS = ['entitled', 'served'] as const;

export function targets(facts: Facts, template: Template, options: RenderOptions): RowSet {
  const left = new Set(facts.targets?.targets ?? []);
  const groups = template.rows.groups ?? [];
  const listed = new Set(groups.flatMap(codesOf));
  const definitions = new Map(targetDefinitions().map((item) => [item.code, item]));
  const notes: NoteRequest[] = [];
  const withoutLead: string[] = [];

  const take = (wanted: (item: TargetFact) => boolean): TargetFact[] => {
    const found = [...left].filter(wanted);
    for (const item of found) left.delete(item);
    return found;
  };
  const style = (level: number) => template.rows.ordinals[level] ?? 'none';

  const factRow = (item: TargetFact, level: number): BodyRow => {
    const leads = leadsOf(item.leads, item.code, null);
    if (leads.length === 0) withoutLead.push(item.name);
    const ownNotes: NoteRequest[] = [];
    if (leads.length > 1)
      ownNotes.push({
        code: 'two-leads',
        params: { name: item.name, units: leads.map((lead) => lead.unit).join('; ') },
      });
    if (item.comparison === '≈' && item.target)
      ownNotes.push(aboutNote(item, options.tolerancePercent ?? 10));
    const { entitled, served, differs } = resultOf(facts, item);
    if (differs) ownNotes.push({ code: 'reached-by-households', params: { name: item.name } });
    const values = { ...targetValues(item, leads), ...figureValues(RESULTS, { entitled, served }) };
    return { ...leafRow('', values, level), notes: ownNotes };
  };
  const openRow = (item: TemplateItem, level: number): BodyRow => {
    const known = definitions.get(item.code);
    const name = textValue(item.name ?? known?.name ?? '…');
    return leafRow('', { name, unit: textValue(item.unit ?? known?.unit) }, level);
  };

  const heading = (group: TemplateGroup, level: number): BodyRow => {
    const names = [group.name, ...(group.aliases ?? [])].map(groupKey);
    const rows = (group.items ?? []).flatMap((item) => {
      const found = take((fact) => fact.code === item.code);
      if (found.length > 0) return found.map((fact) => factRow(fact, level + 1));
      return item.when === 'present' || item.when === 'group-empty'
        ? []
        : [openRow(item, level + 1)];
    });
    rows.push(
      ...take(
        (fact) =>
          !listed.has(fact.code ?? '') &&
          fact.group !== null &&
          names.includes(groupKey(fact.group)),
      ).map((fact) => factRow(fact, level + 1)),
    );
    if (rows.length === 0)
      rows.push(
        ...(group.items ?? [])
          .filter((item) => item.when === 'group-empty')
          .map((item) => openRow(item, level + 1)),
      );
    const children = [...rows, ...(group.groups ?? []).map((inner) => heading(inner, level + 1))];
    if (group.others)
      append(
        children,
        take(() => true).map((fact) => factRow(fact, level + 1)),
      );
    const numbered = children.map((row, index) => ({
      ...row,
      ordinal: ordinal(style(level + 1), index + 1),
    }));
    return { ...headingRow('', group.name, numbered), level };
  };
  // Targets that belong nowhere else are taken last, whatever place their group has in the form.
  const inner = groups.filter((group) => !group.others).map((group) => heading(group, 0));
  const others = groups
    .filter((group) => group.others)
    .map((group) => heading(group, 0))
    .filter((row) => row.children.length > 0);
  const rows = [...inner, ...others].map((row, index) => ({
    ...row,
    ordinal: ordinal(style(0), index + 1),
  }));
  if (withoutLead.length > 0)
    notes.push({ code: 'targets-without-lead', params: { count: String(withoutLead.length) } });
  return { ...NO_MONEY, rows, notes };
}

/**
 * Where the sheet of targets repeats the household figures otherwise, the household figures are
 * printed and a note says so.
 */
function resultOf(
  facts: Facts,
  item: TargetFact,
): { entitled: FigureOrNone; served: FigureOrNone; differs: boolean } {
  const own = { entitled: item.entitled, served: item.served, differs: false };
  const reached = reachedByHouseholds(facts, item.code);
  if (!reached) return own;
  const other = (typed: FigureOrNone, counted: FigureOrNone): boolean =>
    typed !== null && counted !== null && !typed.value.equals(counted.value);
  if (!other(item.entitled, reached.entitled) && !other(item.served, reached.served)) return own;
  return { entitled: reached.entitled ?? item.entitled, served: reached.served, differs: true };
}

function codesOf(group: TemplateGroup): string[] {
  return [
    ...(group.items ?? []).map((item) => item.code),
    ...(group.groups ?? []).flatMap(codesOf),
  ];
}

/** "Về giáo dục – đào tạo:" and "Giáo dục, đào tạo" are one heading. */
function groupKey(name: string): string {
  return wordKey(name).replace(/^ve /, '').replace(/ va /g, ' ').trim();
}

function aboutNote(item: TargetFact, tolerance: number): NoteRequest {
  const target = item.target!.value;
  const band = target.abs().times(dec(tolerance)).div(100);
  return {
    code: 'about-band',
    params: {
      percent: String(tolerance),
      from: formatVietnamese(target.minus(band)),
      to: formatVietnamese(target.plus(band)),
      unit: item.unit ?? '',
    },
  };
}
