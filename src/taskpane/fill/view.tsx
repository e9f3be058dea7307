import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FillView } from '../../app/pane-work/form-filling';
import { shownCount } from '../../app/show';
import type { PaneFillWords } from '../../text/pane-fill';
import { Status } from '../parts/status';
import { Lines, Sources, WhichSheet, reasonLine } from './parts';
import { FormQuestions } from './question';
import { Touched } from './touched';
import type { FillState } from './use-fill';
import { Sentence } from '../parts/sentence';
import { SubTitle } from '../parts/sub-title';

const useStyles = makeStyles({
  text: { margin: '4px 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' },
});

/** What will be filled in, what stays blank and why, and what is asked; nothing is written yet. */
export function FormView({
  fill,
  view,
  words,
}: {
  fill: FillState;
  view: FillView;
  words: PaneFillWords;
}) {
  const styles = useStyles();
  if (view.sheet === null)
    return (
      <WhichSheet sheets={view.sheets} words={words} onChoose={(sheet) => void fill.again(sheet)} />
    );
  const blank = view.blank.reduce((all, { cells }) => all + cells.length, 0);
  return (
    <>
      <p className={styles.text}>
        <Sentence of={words.form(view.sheet)} />
      </p>
      {view.converted ? <p className={styles.text}>{words.converted}</p> : null}
      <FormQuestions questions={view.questions} fill={fill} words={words} />
      {view.update ? <Touched update={view.update} fill={fill} words={words} /> : null}
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
        <p className={styles.text}>{words.households(shownCount(view.households))}</p>
      ) : null}
      {view.notes.map((note) => (
        <Status key={note.vi} state="check" wrap>
          <Sentence of={note} />
        </Status>
      ))}
      {view.added > 0 ? <p className={styles.text}>{words.added(shownCount(view.added))}</p> : null}
      {view.filled.length === 0 ? null : (
        <Lines
          items={view.filled}
          words={words}
          line={({ cell, value, sources }) => (
            <>
              <strong>{cell}</strong> = {value}
              <Sources cells={sources} lead={words.from} />
            </>
          )}
        />
      )}
      {blank === 0 ? null : (
        <>
          <SubTitle>{words.blank(shownCount(blank))}</SubTitle>
          <Lines items={view.blank} words={words} line={reasonLine} />
        </>
      )}
      {fill.outdated ? (
        <Status state="check" wrap>
          {words.outdated}
        </Status>
      ) : null}
      <div className={styles.actions}>
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
      </div>
    </>
  );
}
