import type { Overview, TargetOverview } from '../../app/overview';
import { shown, shownCount } from '../../app/show';
import { unitIn } from '../../text/units';
import { verdictsIn } from '../../text/verdicts';
import { Bars, type Bar } from '../charts/bars';
import { FigureTable } from '../charts/figure-table';
import { CellLink } from '../parts/cell-link';
import { Note, StatusLine } from '../parts/blocks';
import { Empty, Fold } from '../parts/section';
import { Status, type State } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useLanguage, useWords } from '../words';

const COMPARISONS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

/** Each target with what was reached, as a bar against the line of the target and as a table. */
export function Targets({ targets }: { targets: Overview['targets'] }) {
  const words = useWords();
  const language = useLanguage();
  const verdicts = verdictsIn[language];
  const { lead } = useSessionContext();
  if (!targets)
    return (
      <Fold title={words.overview.targets} gist={words.unknownFigure}>
        <Empty>{words.overview.noTargets}</Empty>
      </Fold>
    );
  const drawn = targets.rows.filter((row) => row.target !== null && row.actual !== null);
  const sign = (row: TargetOverview): string =>
    COMPARISONS[row.comparison ?? ''] ?? row.comparison ?? '';
  const ofPlan = (row: TargetOverview): string =>
    `${shown(row.actual)} / ${sign(row)} ${shown(row.target)} ${unitIn(row.unit ?? '', language)}`.trim();
  return (
    <Fold
      title={words.overview.targets}
      gist={lead.words.figures.reachedShort(
        shownCount(targets.reached),
        shownCount(targets.judged - targets.reached),
      )}
    >
      <StatusLine state={targets.reached === targets.judged ? 'ok' : 'note'}>
        {words.overview.reached(shownCount(targets.reached), shownCount(targets.judged))}
      </StatusLine>
      {drawn.length === 0 ? null : (
        <>
          <Bars
            label={words.overview.targetsAlt(
              drawn
                .map(
                  (row) =>
                    `${row.name}: ${ofPlan(row)}${row.verdict === null ? '' : `, ${verdicts[row.verdict]}`}`,
                )
                .join('; '),
            )}
            bars={drawn.map((row, at) => barOf(row, String(at), ofPlan(row)))}
          />
          <Note>{words.overview.targetsLegend}</Note>
        </>
      )}
      <FigureTable
        wide
        head={[
          words.overview.target1,
          words.overview.targetIs,
          words.overview.actualIs,
          words.overview.verdictIs,
        ]}
        rows={targets.rows.map((row, at) => ({
          id: String(at),
          title: row.name,
          figures: [row.wanted, row.reached],
          name: (
            <>
              {row.name}
              {row.unit === null ? '' : ` (${unitIn(row.unit, language)})`}{' '}
              <CellLink cell={row.cell} />
            </>
          ),
          last: (
            <Status state={stateOf(row)}>
              <span>{row.verdict === null ? words.overview.notJudged : verdicts[row.verdict]}</span>
            </Status>
          ),
        }))}
      />
    </Fold>
  );
}

function stateOf(row: TargetOverview): State {
  return row.verdict === null ? 'missing' : row.verdict === 'missed' ? 'check' : 'ok';
}

/**
 * Units differ from line to line, so each bar has a scale of its own, on which the target is a
 * line.
 */
function barOf(row: TargetOverview, id: string, figure: string): Bar {
  const [wanted, actual] = [row.target!.toNumber(), row.actual!.toNumber()];
  const most = Math.max(Math.abs(wanted), Math.abs(actual), 1e-9) * 1.1;
  const state = stateOf(row);
  return {
    id,
    name: row.name,
    figure,
    parts: [
      {
        length: actual / most,
        look: state === 'check' ? 'check' : state === 'ok' ? 'ok' : 'plain',
      },
    ],
    mark: wanted / most,
  };
}
