import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FundingOverview, Source } from '../../app/funding-overview';
import { shown } from '../../app/show';
import { Empty, Fold } from '../parts/section';
import { Status, type State } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { useFills } from '../charts/bars';
import type { Explained } from '../../app/explained';
import { Small } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { FigureGrid, type NamedFigure } from './figures';
import { FundingLines } from './funding-lines';
import { StatedSums } from './stated-sums';
import { Units } from './units';
import { Unit } from '../parts/sentence';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '18px',
    margin: '8px 0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  part: { height: '100%', minWidth: '3px', forcedColorAdjust: 'none' },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: '6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  legend: { margin: '0 0 8px' },
  key: { whiteSpace: 'nowrap' },
});

const VERDICT_STATE: Readonly<Record<'enough' | 'within-rounding' | 'short', State>> = {
  enough: 'ok',
  'within-rounding': 'note',
  short: 'check',
};

/** The money by source, as a bar and as a table, and the local part against its minimum. */
export function Funding({
  funding,
  waits,
}: {
  funding: FundingOverview | null;
  /** Whether its unit is still asked for. */
  waits: boolean;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const fills = useFills();
  const words = useWords();
  const { lead } = useSessionContext();
  if (waits || !funding)
    return (
      <Fold
        title={words.overview.funding}
        gist={waits ? lead.words.figures.waits : words.unknownFigure}
      >
        <Empty>{waits ? lead.words.questionsText : words.overview.noFunding}</Empty>
      </Fold>
    );
  const { counterpart, sources } = funding;
  const names = words.overview.sources;
  const percent = (source: Source): string =>
    shown(sources.find((item) => item.source === source)!.share.value, 2);
  const { share } = words.overview;
  const named = (label: string, of: Source | null, what: string, item: Explained): NamedFigure => ({
    label,
    fullLabel: `${of === null ? words.overview.local : names[of]} – ${what.toLowerCase()}`,
    item,
    bare: true,
  });
  const hasShares = sources.every((item) => item.share.value !== null);
  return (
    <Fold
      title={words.overview.funding}
      gist={
        counterpart?.percent.value
          ? lead.words.figures.counterpartShort(shown(counterpart.percent.value, 2))
          : ''
      }
    >
      <FigureGrid
        figures={[
          { label: words.overview.fundingTotal, item: funding.total, main: true },
          { label: words.overview.local, item: funding.local, main: true },
        ]}
      />
      {hasShares ? (
        <>
          <div
            className={styles.bar}
            role="img"
            aria-label={words.overview.fundingAlt(
              sources.map((item) => `${names[item.source]} ${percent(item.source)} %`).join(', '),
            )}
          >
            {sources.map((item) => (
              <div
                key={item.source}
                className={mergeClasses(styles.part, fills[item.source])}
                style={{ width: `${item.share.value!.toNumber()}%` }}
              />
            ))}
          </div>
          <p className={mergeClasses(looks.flow, looks.small, styles.legend)} aria-hidden="true">
            {sources.map((item) => (
              <span key={item.source} className={styles.key}>
                <span className={mergeClasses(styles.swatch, fills[item.source])} />
                {names[item.source]} {percent(item.source)} %
              </span>
            ))}
          </p>
        </>
      ) : null}
      <FigureGrid
        figures={[
          ...sources.map((item) =>
            named(names[item.source], item.source, words.overview.amount, item.amount),
          ),
          ...(hasShares
            ? sources.map((item) =>
                named(`${names[item.source]}, %`, item.source, share, item.share),
              )
            : []),
          ...(funding.localShare
            ? [named(words.overview.localShare, null, share, funding.localShare)]
            : []),
          ...sources.flatMap((item) =>
            item.ofCentral?.value
              ? [
                  named(
                    words.overview.shareOfCentral(names[item.source]),
                    item.source,
                    words.overview.ofCentral,
                    item.ofCentral,
                  ),
                ]
              : [],
          ),
        ]}
      />
      <StatedSums sums={funding.sums} />
      {counterpart ? (
        <FigureGrid
          figures={[
            {
              label: words.overview.counterpart,
              fullLabel: `${words.overview.counterpart} – ${words.overview.ofCentral}`,
              item: counterpart.percent,
              main: true,
            },
          ]}
        />
      ) : null}
      {counterpart?.verdict ? (
        <Small>
          <Status state={VERDICT_STATE[counterpart.verdict]}>
            {words.overview.verdict[counterpart.verdict]}
          </Status>
          {counterpart.ground ? (
            <>
              {' '}
              ({words.overview.minimum}:{' '}
              <span lang="vi">
                {counterpart.ground.value}, {counterpart.ground.document}
              </span>
              )
            </>
          ) : null}
          {counterpart.difference ? (
            <>
              : {shown(counterpart.difference)} <Unit of={funding.unit} />
            </>
          ) : null}
        </Small>
      ) : null}
      <FundingLines funding={funding} />
      <Units funding={funding} />
    </Fold>
  );
}
