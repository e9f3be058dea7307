import { Button, makeStyles } from '@fluentui/react-components';
import { shownCount } from '../../actions/show';
import { Deadlines } from '../overview/deadlines';
import { FlowPart } from '../overview/flow';
import { ForecastPart } from '../overview/forecast';
import { Funding } from '../overview/funding';
import { Hamlets } from '../overview/hamlets';
import { Rates } from '../overview/rates';
import { Targets } from '../overview/targets';
import { Empty, Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  count: { minWidth: 0 },
});

export function OverviewTab() {
  const styles = useStyles();
  const words = useWords();
  const { overview, seen, show, showGuide } = useSessionContext();
  if (!overview) return null;
  const levels = (['stop', 'check', 'note'] as const).filter(
    (level) => overview.findings[level] > 0,
  );
  const open = (seen?.asked.questions ?? []).filter(({ answer }) => answer === null).length;
  return (
    <>
      {open === 0 ? null : (
        <Section
          title={words.questions.open(shownCount(open))}
          hint={words.questions.openText}
          icon="check"
        >
          <Button appearance="primary" onClick={() => show('findings')}>
            {words.questions.answerAll(shownCount(open))}
          </Button>
        </Section>
      )}
      <Section title={words.overview.findings}>
        {levels.length === 0 ? (
          <Empty>
            <Status state="ok">{words.overview.noFindings}</Status>
          </Empty>
        ) : (
          <div className={styles.counts}>
            {levels.map((level) => (
              <Button
                key={level}
                size="small"
                className={styles.count}
                onClick={() => show('findings', level)}
              >
                <Status state={level}>
                  {words.counts[level](shownCount(overview.findings[level]))}
                </Status>
              </Button>
            ))}
          </div>
        )}
      </Section>
      {seen?.tables.length === 0 ? (
        <Section title={words.noTables} hint={words.first.starterText}>
          <Button appearance="primary" onClick={showGuide}>
            {words.first.starter}…
          </Button>
        </Section>
      ) : null}
      <Rates overview={overview} />
      <ForecastPart forecast={overview.forecast} />
      <Hamlets overview={overview} />
      <FlowPart flow={overview.flow} />
      <Funding funding={overview.funding} />
      <Targets targets={overview.targets} />
      <Deadlines items={seen?.deadlines ?? []} />
    </>
  );
}
