import { Button } from '@fluentui/react-components';
import type { FlowsView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { FindingCards } from '../findings/cards';
import { Actions, Fact, News, SubTitle } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { FlowGroups } from './flow-groups';
import { Kinds } from './kinds';
import { FollowQuestions } from './questions';
import { FollowResult } from './result';
import { Picker } from '../parts/picker';

/**
 * Where the poor and the near-poor of last year's workbook went, and where this year's came from:
 * the same as the command line's `bien-dong`.
 */
export function Follow() {
  const words = useWords();
  const { follow } = useSessionContext();
  const { view } = follow;
  return (
    <Section title={words.follow.title} hint={words.follow.text}>
      <Actions>
        <Picker
          name="follow"
          label={view ? words.follow.other : words.follow.choose}
          onFiles={follow.choose}
        />
        {view ? <Button onClick={follow.drop}>{words.follow.drop}</Button> : null}
      </Actions>
      <News state="check" said={view && follow.outdated && words.follow.reread} />
      {view && follow.outdated ? (
        <Button appearance="primary" onClick={() => void follow.again()}>
          {words.follow.again}
        </Button>
      ) : null}
      {view && !follow.outdated ? <Followed view={view} /> : null}
    </Section>
  );
}

function Followed({ view }: { view: FlowsView }) {
  const words = useWords();
  return (
    <>
      <dl className={useLooks().line}>
        {(['old', 'now'] as const).map((side) => (
          <Fact key={side} term={words.follow.sides[side]}>
            <span lang="vi">{view[side].file}</span> (
            {words.follow.side(
              view[side].year === null ? null : String(view[side].year),
              shownCount(view[side].households),
              view[side].complete,
            )}
            )
          </Fact>
        ))}
      </dl>
      {view.figures ? (
        <>
          <FlowGroups flow={view.figures} undecided={view.undecided} />
          <FollowQuestions view={view} />
          <Kinds kinds={view.kinds} />
        </>
      ) : null}
      {view.findings.length === 0 ? null : (
        <>
          <SubTitle>{words.follow.findings}</SubTitle>
          <FindingCards items={view.findings} passable={false} />
        </>
      )}
      {view.sheets.length > 0 ? <FollowResult view={view} /> : null}
    </>
  );
}
