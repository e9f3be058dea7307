/**
 * One finding in one file: its code, what it blocks, what it rests on, and its sentences in both
 * languages.
 *
 * export const oneRow = defineRule({ code: 'BANG-034', severity: 'stop', subjects: ['workbook'],
 * params: { rows: 'list' }, vi: { title: 'Dòng …', message: (p, a) => `Dòng ${p.rows.join(', ')} ở
 * ô ${a.places} …` }, en: { … } });
 *
 * oneRow.raise({ rows: ['3'] }, { cells })
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
import type { Language, Said } from '../domain/language';
import type { Around } from './say';

export type { Around } from './say';

/** A text, a number (written in the officer's way, with so many decimals), or several of them. */
export type ParamKind = 'text' | 'number' | `number:${0 | 2 | 4}` | 'list';
/** With a question mark: it may be left out, and is then shown as '' or as an empty list. */
export type ParamKinds = Readonly<Record<string, ParamKind | `${ParamKind}?`>>;

type Given<K> = K extends `text${string}`
  ? string
  : K extends `list${string}`
    ? readonly string[] | readonly Decimal[]
    : number | Decimal;
type Optional<P extends ParamKinds> = {
  [N in keyof P]: P[N] extends `${string}?` ? N : never;
}[keyof P];

/** Parameters as the code that raises the finding gives them. */
export type GivenParams<P extends ParamKinds> = {
  readonly [N in Exclude<keyof P, Optional<P>>]: Given<P[N]>;
} & { readonly [N in Optional<P>]?: Given<P[N]> | undefined };
/** The same as the sentences see them. */
export type ShownParams<P extends ParamKinds> = {
  readonly [N in keyof P]: P[N] extends `list${string}` ? readonly string[] : string;
};
/** What words that several findings share need of their parameters. */
export type Texts<N extends string> = Readonly<Record<N, string>>;
export type Lists<N extends string> = Readonly<Record<N, readonly string[]>>;

type Sentence<P> = string | ((params: P, around: Around) => string);

export interface Sentences<P> {
  /** One line for lists: what the rule looks at. */
  readonly title: string;
  /** What happened. */
  readonly message: Sentence<P>;
  /** What it means for the Biểu. */
  readonly effect?: string;
  /** What to do. */
  readonly fix?: Sentence<P>;
}

export type MergeRule = 'kept' | 'dropped';

interface RuleInput<P extends ParamKinds> {
  readonly code: string;
  readonly severity: Severity;
  /** What a stop of this code blocks, where the finding itself does not say it more narrowly. */
  readonly subjects?: readonly Subject[];
  /** Keys of the dated law that it rests on; none: arithmetic, or the shape of a table. */
  readonly ground?: readonly string[];
  readonly params?: P;
  readonly vi: Sentences<ShownParams<P>>;
  readonly en: Sentences<ShownParams<P>>;
  /** The effect and the fix where several rules say the same. */
  readonly effect?: Said;
  readonly fix?: Said;
  /** Whether a merge of workbooks repeats it about each file; kept if nothing is said. */
  readonly merge?: MergeRule;
  /** Whether an officer may pass a stop with a reason; they may if nothing is said. */
  readonly passable?: boolean;
}

/** What one finding adds to its rule. */
export type Raised = Partial<
  Pick<Finding, 'cells' | 'severity' | 'subjects' | 'unit' | 'expected' | 'found' | 'rule'>
>;

/** A rule whose parameters are no longer told apart, for the catalogue of all of them. */
export interface AnyRule {
  readonly code: string;
  readonly params: ParamKinds;
  readonly ground: readonly string[];
  readonly merge: MergeRule;
  readonly passable: boolean;
  readonly vi: AnySentences;
  readonly en: AnySentences;
}
export interface AnySentences {
  readonly title: string;
  readonly message: (around: Around) => string;
  readonly effect: string | null;
  readonly fix: (around: Around) => string | null;
}

export interface DefinedRule<P extends ParamKinds = ParamKinds> {
  readonly code: string;
  /** Whether a finding is of this code. */
  readonly is: (item: Pick<Finding, 'code'>) => boolean;
  /** A finding of this code. */
  readonly raise: (params: GivenParams<P>, raised?: Raised) => Finding;
  readonly entry: AnyRule;
}

export function defineRule<const P extends ParamKinds = Record<never, never>>(
  input: RuleInput<P>,
): DefinedRule<P> {
  const { code, severity, subjects = [], ground = [], merge = 'kept', passable = true } = input;
  const kinds: ParamKinds = input.params ?? {};
  const shown = showing<P>(kinds);
  return {
    code,
    is: (item) => item.code === code,
    raise: (params, raised = {}) =>
      finding({ code, severity, subjects, params: given(params), ...raised }),
    entry: {
      code,
      params: kinds,
      ground,
      merge,
      passable,
      vi: anySentences(input, 'vi', shown),
      en: anySentences(input, 'en', shown),
    },
  };
}

function given(params: object): Readonly<Record<string, FindingParam>> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

function anySentences<P extends ParamKinds>(
  input: RuleInput<P>,
  language: Language,
  shown: (around: Around) => ShownParams<P>,
): AnySentences {
  const say = (sentence: Sentence<ShownParams<P>>, around: Around): string =>
    typeof sentence === 'string' ? sentence : sentence(shown(around), around);
  const {
    title,
    message,
    effect = input.effect?.[language],
    fix = input.fix?.[language],
  } = input[language];
  return {
    title,
    message: (around) => say(message, around),
    effect: effect ?? null,
    fix: (around) => (fix === undefined ? null : say(fix, around)),
  };
}

/** Shows the parameters of a finding; how each is shown is made out when the first one is. */
function showing<P extends ParamKinds>(kinds: ParamKinds): (around: Around) => ShownParams<P> {
  let ways: (readonly [string, (around: Around) => string | readonly string[]])[] | undefined;
  return (around) => {
    ways ??= Object.entries(kinds).map(([name, kind]) => {
      if (kind.startsWith('list')) return [name, (one) => one.list(name)];
      const places = /:(\d)/.exec(kind)?.[1];
      return [name, (one) => one.text(name, places ? Number(places) : undefined)];
    });
    // What each kind is shown as is said once, in `ShownParams`; the type of an object from entries
    // cannot repeat it.
    return Object.fromEntries(ways.map(([name, show]) => [name, show(around)])) as ShownParams<P>;
  };
}
