import { makeStyles } from '@fluentui/react-components';
import type { FormCheckView } from '../../app/pane-work/form-filling';
import { shownCount } from '../../app/show';
import type { PaneFillWords } from '../../text/pane-fill';
import { Status } from '../parts/status';
import { Lines, Sources, WhichSheet, reasonLine } from './parts';
import type { FillState } from './use-fill';

const useStyles = makeStyles({ text: { margin: '8px 0 4px' } });

/** Each cell of a filled form that is another figure than the workbook's. */
export function FormCheck({
  fill,
  check,
  words,
}: {
  fill: FillState;
  check: FormCheckView;
  words: PaneFillWords;
}) {
  const styles = useStyles();
  if (check.sheet === null)
    return (
      <WhichSheet
        sheets={check.sheets}
        words={words}
        onChoose={(sheet) => void fill.again(sheet)}
      />
    );
  const { cells, notCompared } = check;
  const open = notCompared.reduce((all, one) => all + one.cells.length, 0);
  return (
    <>
      <div role="status">
        <Status state={cells.length === 0 ? 'ok' : 'stop'} wrap>
          {words.agree(shownCount(check.agree), shownCount(cells.length))}
        </Status>
      </div>
      {cells.length === 0 ? null : (
        <Lines
          items={cells}
          words={words}
          line={({ cell, inForm, inBook, difference, sources }) => (
            <>
              <strong>{cell}</strong>: {words.inForm} {inForm}, {words.inBook} {inBook},{' '}
              {words.difference} {difference}
              <Sources cells={sources} lead={words.from} />
            </>
          )}
        />
      )}
      {open === 0 ? null : (
        <>
          <p className={styles.text}>{words.notCompared(shownCount(open))}</p>
          <Lines items={notCompared} words={words} line={reasonLine} />
        </>
      )}
    </>
  );
}
