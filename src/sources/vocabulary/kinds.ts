/** The kinds of tables that are recognised, from one data file each. */
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
import settings from './kinds/settings.json';
import targets from './kinds/targets.json';

export type TableKind =
  | 'hamlet-summary' | 'key-figures' | 'household-register' | 'funding' | 'funding-sources' | 'targets' | 'flow' | 'flow-list' | 'disbursement' | 'assignment' | 'settings';

export type FieldType =
  | 'ordinal' | 'text' | 'count' | 'money' | 'rate' | 'points' | 'number' | 'target' | 'mark' | 'code' | 'id' | 'date';

/** How a column of a kind is known by its header: all of these concepts, none beyond the optional ones. */
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

export const KINDS = [
  settings, householdRegister, flow, disbursement, funding, fundingSources, targets, hamletSummary, assignment, keyFigures,
] as readonly unknown[] as readonly KindRules[];

/** Told by its lines and not by its header, which may stand over other tables too. */
export const FLOW_LIST = flowList as unknown as KindRules;

/** Tried when no other kind fits: a table of projects with one column of money, whose lines have to show what it is. */
export const FUNDING_LIST = fundingList as unknown as KindRules;

export function kindRules(kind: TableKind): KindRules {
  return kind === 'flow-list' ? FLOW_LIST : KINDS.find((rules) => rules.kind === kind)!;
}

/** Fields whose figures are about a person and never leave the machine in a message. */
export const PERSONAL_FIELDS: ReadonlySet<string> = new Set(['name', 'citizenId', 'birth', 'ethnicity', 'sex', 'cause']);
