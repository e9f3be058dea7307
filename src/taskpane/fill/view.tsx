import { Button } from '@fluentui/react-components';
import type { FillView } from '../../app/pane-work/form-filling';
import { shownCount } from '../../app/show';
import { paneFillWords } from '../../text/pane-fill';
import { Lines, Sources, WhichSheet, reasonLine } from './parts';
import { FormQuestions } from './question';
import { Touched } from './touched';
import type { FillState } from './use-fill';
import { Sentence } from '../parts/sentence';
import { Actions, Small, StatusLine, SubTitle } from '../parts/blocks';
import { useWordsOf } from '../words';

/** What will be filled in, what stays blank and why, and what is asked; nothing is written yet. */
export function FormView({ fill, view }: { fill: FillState; view: FillView }) {
  const words = useWordsOf(paneFillWords);
  if (view.sheet === null) return <WhichSheet sheets={view.sheets} fill={fill} />;
  const blank = view.blank.reduce((all, { cells }) => all + cells.length, 0);
  return (
    <>
      <Small>
        <Sentence of={words.form(view.sheet)} />
      </Small>
      {view.converted ? <Small>{words.converted}</Small> : null}
      <FormQuestions questions={view.questions} fill={fill} />
      {view.update ? <Touched update={view.update} fill={fill} /> : null}
      <SubTitle>
        {view.filled.length === 0 && !view.ready
          ? words.nothing
          : words.willFill(shownCount(view.filled.length))}
      </SubTitle>
      {view.households === null ? (
        <Button size="small" onClick={() => void fill.withPersons()}>
          {words.withPersons}
        </Button>
      ) : view.households > 0 ? (
        <Small>{words.households(shownCount(view.households))}</Small>
      ) : null}
      {view.notes.map((note) => (
        <StatusLine key={note.vi} state="check">
          <Sentence of={note} />
        </StatusLine>
      ))}
      {view.added > 0 ? <Small>{words.added(shownCount(view.added))}</Small> : null}
      <Lines
        items={view.filled}
        line={({ cell, value, sources }) => (
          <>
            <strong>{cell}</strong> = {value}
            <Sources cells={sources} />
          </>
        )}
      />
      {blank === 0 ? null : (
        <>
          <SubTitle>{words.blank(shownCount(blank))}</SubTitle>
          <Lines items={view.blank} line={reasonLine} />
        </>
      )}
      {fill.outdated ? <StatusLine state="check">{words.outdated}</StatusLine> : null}
      <Actions>
        {fill.outdated ? (
          <Button appearance="primary" onClick={() => void fill.again()}>
            {words.again}
          </Button>
        ) : (
          <Button appearance="primary" disabled={!view.ready} onClick={() => void fill.fill()}>
            {words.fill}
          </Button>
        )}
        <Button onClick={() => void fill.check()}>{words.check}</Button>
      </Actions>
    </>
  );
}
