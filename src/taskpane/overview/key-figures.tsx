import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Overview, RateOverview } from '../../app/overview';
import type { Explained } from '../../app/explained';
import { shown } from '../../app/show';
import type { Span } from '../../app/pane-work';
import type { LeadWords } from '../../text/lead';
import { Stack } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { Chevron, useFold } from '../parts/section';
import { Status, type State } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { FigureGrid } from './figures';
import { RateFigures, SIGNS } from './rates';
import { heldBack, unitIsAsked } from './unit-asked';
import { useSpans } from './use-spans';
import { Unit } from '../parts/sentence';

const useStyles = makeStyles({
  summary: { minHeight: '56px' },
  name: { flex: '1 1 auto', minWidth: 0, margin: 0 },
  sub: {
    display: 'block',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
  },
  inside: { margin: '8px 0 16px' },
  figure: { flex: 'none', maxWidth: '62%', textAlign: 'right' },
  value: {
    display: 'block',
    fontSize: tokens.fontSizeBase600,
    lineHeight: '28px',
    overflowWrap: 'anywhere',
  },
  none: { fontSize: tokens.fontSizeBase300 },
  unit: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

interface Verdict {
  readonly state: State;
  readonly text: string;
}

/** The three figures that an officer looks for; how each came about is under it. */
export function KeyFigures({ overview }: { overview: Overview }) {
  const words = useWords();
  const { lead, seen } = useSessionContext();
  const waits = lead.now.questions > 0;
  const spans = useSpans();
  const missing: Verdict = {
    state: waits ? 'check' : 'missing',
    text: waits ? lead.words.figures.waits : lead.words.figures.noneYet,
  };
  const { funding, rates, total } = heldBack(seen, overview);
  const money = funding?.total;
  return (
    <>
      {rates.map((rate) => (
        <KeyFigure
          key={rate.id}
          name={words.overview[rate.id]}
          sub={
            rate.count.value && total.value
              ? lead.words.figures.ofHouseholds(shown(rate.count.value), shown(total.value))
              : countsOf(spans.get(`${rate.id}.count`), lead.words.figures)
          }
          item={rate.now}
          span={spans.get(`${rate.id}.rate`)}
          verdict={rate.now.value ? rateVerdict(rate, overview.basis, lead.words.figures) : missing}
        >
          <RateFigures rate={rate} overview={overview} />
          <FigureGrid figures={[{ label: words.overview.total, item: total }]} />
        </KeyFigure>
      ))}
      {rates.length === 0 ? <p>{words.overview.noRates}</p> : null}
      {funding && money ? (
        <KeyFigure
          name={lead.words.figures.money}
          sub={
            money.value && funding.sources.every(({ amount }) => amount.value)
              ? funding.sources.map(({ amount }) => shown(amount.value)).join(' + ')
              : ''
          }
          item={money}
          span={unitIsAsked(seen, overview) ? undefined : spans.get('funding.total')}
          verdict={money.value ? sumsVerdict(funding, lead.words.figures) : missing}
        >
          <FigureGrid figures={[{ label: words.overview.fundingTotal, item: money }]} />
        </KeyFigure>
      ) : null}
    </>
  );
}

function KeyFigure({
  name,
  sub,
  item,
  span,
  verdict,
  children,
}: {
  name: string;
  sub: string;
  item: Explained;
  /** What it may come to, where it waits for an answer. */
  span: Span | undefined;
  verdict: Verdict | null;
  children: ReactNode;
}) {
  const looks = useLooks();
  const folds = useFold();
  const styles = useStyles();
  const words = useWords();
  const values = item.value ? [item.value] : span ? endsOf(span) : [];
  // "5,57", or "5,57 – 7,50"
  const text = values.map((one) => shown(one, item.places)).join(' – ') || null;
  return (
    <details className={folds.line}>
      <summary className={mergeClasses(looks.focus, folds.summary, styles.summary)}>
        <h2 className={mergeClasses(looks.title, styles.name)}>
          {name} <span className={mergeClasses(looks.small, looks.quiet, styles.sub)}>{sub}</span>
        </h2>
        <span className={styles.figure}>
          <span className={mergeClasses(looks.bold, looks.digits, styles.value)}>
            {text === null ? (
              <span className={mergeClasses(looks.quiet, styles.none)}>{words.unknownFigure}</span>
            ) : (
              <>
                {text} <Unit className={styles.unit} of={item.unit} />
              </>
            )}
          </span>
          {verdict ? (
            <span className={looks.small}>
              <Status state={verdict.state}>{verdict.text}</Status>
            </span>
          ) : null}
        </span>
        <Chevron />
      </summary>
      <Stack className={styles.inside}>{children}</Stack>
    </details>
  );
}

const endsOf = (span: Span) => [span[0], span.at(-1) ?? span[1]] as const;

/** "104 hoặc 140 hộ" */
function countsOf(span: Span | undefined, words: LeadWords['figures']): string {
  if (!span) return '';
  const [one, other] = endsOf(span);
  return span.length === 2
    ? words.oneOrOther(shown(one), shown(other))
    : words.fromTo(shown(one), shown(other));
}

/** A target is met or missed by figures of the closing alone; those of a plan are none yet. */
function rateVerdict(
  { now, target, targetSign }: RateOverview,
  basis: Overview['basis'],
  words: LeadWords['figures'],
): Verdict | null {
  if (!now.value || !target.value) return null;
  const named = [
    (SIGNS[targetSign ?? ''] ?? '').trim(),
    shown(target.value, target.places),
  ] as const;
  const met =
    targetSign === '<='
      ? now.value.lte(target.value)
      : targetSign === '<'
        ? now.value.lt(target.value)
        : null;
  if (met === null || basis === 'plan' || basis === 'opening')
    return { state: 'note', text: words.targetOf(...named) };
  return met
    ? { state: 'ok', text: words.reachedTarget(...named) }
    : { state: 'check', text: words.missedTarget(...named) };
}

function sumsVerdict(
  { sums }: NonNullable<Overview['funding']>,
  words: LeadWords['figures'],
): Verdict | null {
  if (sums.length === 0) return null;
  return sums.every(({ agrees }) => agrees)
    ? { state: 'ok', text: words.sumsAgree }
    : { state: 'stop', text: words.sumsDiffer };
}
