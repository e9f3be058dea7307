/**
 * One finding in one file: its code, what it blocks, what it rests on, and its sentences in both
 * languages.
 *
 * export default defineRule({ code: 'BANG-034', severity: 'stop', subjects: ['workbook'], ground:
 * [], params: { rows: 'list' },
 * vi: { title: 'Dòng …', message: (p) => `Dòng ${p.rows.join(', ')} …` }, en: { … }, merge: 'kept',
 * passable: true });
 *
 * The sentences receive their parameters as an officer reads them, so that no sentence formats a
 * number itself.
 */
import {
  finding,
  type Finding,
  type FindingParam,
  type Severity,
  type Subject,
} from '../domain/finding';
import type { Decimal } from '../domain/decimal';

/** What a parameter is: a text, a number that is written in the officer's way, or several texts. */
export type ParamKind = 'text' | 'number' | 'list';
export type ParamKinds = Readonly<Record<string, ParamKind>>;

interface Given {
  readonly text: string;
  readonly number: number | Decimal;
  readonly list: readonly string[];
}
interface Shown {
  readonly text: string;
  readonly number: string;
  readonly list: readonly string[];
}

/** Parameters as the code that raises the finding gives them. */
export type GivenParams<P extends ParamKinds> = { readonly [Name in keyof P]: Given[P[Name]] };
/** The same as the sentences see them. */
export type ShownParams<P extends ParamKinds> = { readonly [Name in keyof P]: Shown[P[Name]] };

/** The figures and places of a finding, as an officer reads them. */
export interface Around {
  readonly expected: string;
  readonly found: string;
  /** found − expected with its sign. */
  readonly difference: string;
  /** " hộ" with its blank, or "". */
  readonly unit: string;
  /** "C4, C5, …" */
  readonly places: string;
}

export interface Sentences<P extends ParamKinds> {
  /** One line for lists: what the rule looks at. */
  readonly title: string;
  /** What happened. */
  readonly message: (params: ShownParams<P>, around: Around) => string;
  /** What it means for the Biểu. */
  readonly effect?: string;
  /** What to do. */
  readonly fix?: string;
}

export interface RuleInput<P extends ParamKinds> {
  readonly code: string;
  readonly severity: Severity;
  /** What a stop of this code blocks, where the finding itself does not say it more narrowly. */
  readonly subjects: readonly Subject[];
  /**
   * Keys of the dated law that it rests on; empty when it rests on arithmetic or on the shape of a
   * table.
   */
  readonly ground: readonly string[];
  readonly params: P;
  readonly vi: Sentences<P>;
  readonly en: Sentences<P>;
  /** Whether a merge of workbooks repeats it about each file. */
  readonly merge: 'kept' | 'dropped';
  /** Whether an officer may pass a stop with a reason. */
  readonly passable: boolean;
}

/** What one finding adds to its rule. */
export type Raised = Partial<
  Pick<Finding, 'cells' | 'severity' | 'subjects' | 'unit' | 'expected' | 'found' | 'rule'>
>;

export interface DefinedRule<P extends ParamKinds = ParamKinds> extends RuleInput<P> {
  /** A finding of this code. */
  readonly raise: (params: GivenParams<P>, raised?: Raised) => Finding;
}

export function defineRule<const P extends ParamKinds>(input: RuleInput<P>): DefinedRule<P> {
  return {
    ...input,
    raise: (params, raised = {}) =>
      finding({
        code: input.code,
        severity: input.severity,
        subjects: input.subjects,
        params: params satisfies Readonly<Record<string, FindingParam>>,
        ...raised,
      }),
  };
}

/** How a reader of sentences looks up what a finding says. */
export interface Sayer {
  readonly text: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  readonly around: Around;
}

/** A rule whose parameters are no longer told apart, for the catalogue of all of them. */
export interface AnyRule {
  readonly code: string;
  readonly ground: readonly string[];
  readonly merge: 'kept' | 'dropped';
  readonly passable: boolean;
  readonly vi: AnySentences;
  readonly en: AnySentences;
}
export interface AnySentences {
  readonly title: string;
  readonly message: (say: Sayer) => string;
  readonly effect?: string;
  readonly fix?: string;
}

/** Puts a rule into the catalogue. */
export function asEntry<P extends ParamKinds>(rule: DefinedRule<P>): AnyRule {
  const { code, ground, merge, passable } = rule;
  const sentences = (words: Sentences<P>): AnySentences => ({
    ...words,
    message: (say) => words.message(shown(rule.params, say), say.around),
  });
  return { code, ground, merge, passable, vi: sentences(rule.vi), en: sentences(rule.en) };
}

function shown<P extends ParamKinds>(kinds: P, say: Sayer): ShownParams<P> {
  const entries = Object.entries(kinds).map(
    ([name, kind]) => [name, kind === 'list' ? say.list(name) : say.text(name)] as const,
  );
  // What each kind is shown as is said once, in `Shown`; the type of an object from entries cannot
  // repeat it.
  return Object.fromEntries(entries) as ShownParams<P>;
}
