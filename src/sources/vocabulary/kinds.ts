/** The kinds of tables that are recognised, from one data file each. */
import { HOUSEHOLD_MEASURES } from '../../catalogue/measures';
import assignment from './kinds/assignment.json';
import disbursement from './kinds/disbursement.json';
import flow from './kinds/flow.json';
import flowList from './kinds/flow-list.json';
import fundingSources from './kinds/funding-sources.json';
import fundingList from './kinds/funding-list.json';
import funding from './kinds/funding.json';
import hamletSummary from './kinds/hamlet-summary.json';
import householdRegister from './kinds/household-register.json';
import keyFigures from './kinds/key-figures.json';
import lackList from './kinds/lack-list.json';
import lackSummary from './kinds/lack-summary.json';
import settings from './kinds/settings.json';
import targetSentences from './kinds/target-sentences.json';
import targets from './kinds/targets.json';
import columnWords from './columns.json';

export type TableKind =
  | 'hamlet-summary'
  | 'key-figures'
  | 'household-register'
  | 'funding'
  | 'funding-sources'
  | 'targets'
  | 'flow'
  | 'flow-list'
  | 'disbursement'
  | 'assignment'
  | 'lack-summary'
  | 'lack-list'
  | 'settings';

/** What was given, by project or by source; and with what was spent of it. */
export const FUNDING_KINDS: ReadonlySet<TableKind> = new Set(['funding', 'funding-sources']);
export const MONEY_KINDS: ReadonlySet<TableKind> = new Set([...FUNDING_KINDS, 'disbursement']);

export type FieldType =
  | 'ordinal'
  | 'text'
  | 'count'
  | 'money'
  | 'rate'
  | 'points'
  | 'number'
  | 'target'
  | 'mark'
  | 'code'
  | 'id'
  | 'date';

/**
 * How a column of a kind is known by its header: all of these concepts, none beyond the optional
 * ones.
 */
export interface FieldRule {
  readonly id: string;
  /** What the officer reads: "Ngân sách trung ương". */
  readonly label: string;
  readonly type: FieldType;
  readonly all: readonly string[];
  readonly optional?: readonly string[];
}

export interface KindRules {
  readonly kind: TableKind;
  readonly label: string;
  /** The field whose text names the row. */
  readonly key: string;
  /** The field that names the rows where the key is missing. */
  readonly keyElse?: string;
  /** With so many of these fields a table of a single line needs no column that names its rows. */
  readonly keyless?: { readonly of: readonly string[]; readonly count: number };
  /** Of each list at least one field must be there. */
  readonly needs: readonly (readonly string[])[];
  readonly atLeast?: { readonly of: readonly string[]; readonly count: number };
  readonly fields: readonly FieldRule[];
}

/** Rules as their data file holds them; what a text may be is not told by JSON. */
function asRules(data: unknown): KindRules {
  return data as KindRules;
}

export const KINDS: readonly KindRules[] = (
  [
    settings,
    householdRegister,
    flow,
    disbursement,
    withVersions(asRules(funding)),
    fundingSources,
    targets,
    { ...hamletSummary, fields: [...hamletSummary.fields, ...HOUSEHOLD_MEASURES] },
    assignment,
    keyFigures,
  ] as readonly unknown[] as readonly KindRules[]
).map((kind) => (kind.kind === 'funding' ? kind : afterAdjustment(kind)));

/**
 * What a column of funding during the year stands for, beside a whole plan that says nothing of
 * when.
 */
export const PLAN_VERSIONS = ['initial', 'added', 'adjusted', 'up', 'down', 'final'] as const;
export type PlanVersion = (typeof PLAN_VERSIONS)[number];

/**
 * Each amount of a funding table may stand there once for each version of the plan: "Giao đầu năm >
 * TW", "Bổ sung > TW".
 */
function withVersions(kind: KindRules): KindRules {
  const versions: readonly (readonly [PlanVersion, string, string])[] = [
    ['initial', 'planInitial', columnWords.versions.initial],
    ['added', 'addition', columnWords.versions.added],
    ['adjusted', 'adjustment', columnWords.versions.adjusted],
    ['up', 'adjustUp', columnWords.versions.up],
    ['down', 'adjustDown', columnWords.versions.down],
    ['final', 'afterAdjustment', columnWords.versions.final],
  ];
  const amounts = kind.fields.filter((rule) => rule.type === 'money');
  const more = versions.flatMap(([version, concept, words]): FieldRule[] => [
    ...amounts.map((rule): FieldRule => ({
      id: `${version}.${rule.id}`,
      label: `${rule.label} (${words})`,
      type: 'money',
      all: [...rule.all, concept],
      optional: [...(rule.optional ?? []), 'money', 'sum', 'plan'],
    })),
    {
      id: `${version}.total`,
      label: `${columnWords.versions.total} (${words})`,
      type: 'money',
      all: [concept],
      optional: ['money', 'sum', 'plan'],
    },
  ]);
  const ids = [...new Set(more.map((rule) => rule.id))];
  return {
    ...kind,
    fields: [...kind.fields, ...more],
    needs: kind.needs.map((choice) => (choice.includes('total') ? [...choice, ...ids] : choice)),
    ...(kind.atLeast ? { atLeast: { ...kind.atLeast, of: [...kind.atLeast.of, ...ids] } } : {}),
  };
}

/** "Kế hoạch (sau điều chỉnh)" is the plan. */
function afterAdjustment(kind: KindRules): KindRules {
  return {
    ...kind,
    fields: kind.fields.map((rule) =>
      ['money', 'target', 'count', 'rate'].includes(rule.type)
        ? { ...rule, optional: [...(rule.optional ?? []), 'afterAdjustment'] }
        : rule,
    ),
  };
}

/** Told by its lines and not by its header, which may stand over other tables too. */
export const FLOW_LIST = asRules(flowList);

/** Tried when no other kind fits: targets whose value stands within their sentence. */
export const TARGET_SENTENCES = asRules(targetSentences);

/**
 * Tried when no other kind fits: a table of projects with one column of money, whose lines have to
 * show what it is.
 */
export const FUNDING_LIST = asRules(fundingList);

/**
 * Told by its columns of indicators or causes, where no column counts the households of a class.
 */
export const LACK_SUMMARY = lackSummary as KindRules;

/**
 * The same with a line for each indicator or cause, and the hamlets or classes beside each other.
 */
export const LACK_LIST = lackList as KindRules;

export function kindRules(kind: TableKind): KindRules {
  if (kind === 'lack-summary') return LACK_SUMMARY;
  if (kind === 'lack-list') return LACK_LIST;
  return kind === 'flow-list' ? FLOW_LIST : KINDS.find((rules) => rules.kind === kind)!;
}
