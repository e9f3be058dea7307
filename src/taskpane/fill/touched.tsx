import { Button } from '@fluentui/react-components';
import type { UpdateView } from '../../app/pane-work/form-filling';
import { shownCount } from '../../app/show';
import type { PaneFillWords } from '../../text/pane-fill';
import { Lines } from './parts';
import type { FillState } from './use-fill';
import { Sentence } from '../parts/sentence';
import { SubTitle } from '../parts/sub-title';

/** A form that was filled in before: what changes in it, and what a person has touched. */
export function Touched({
  update: { changed, touched, remembered, counts },
  fill,
  words,
}: {
  update: UpdateView;
  fill: FillState;
  words: PaneFillWords;
}) {
  return (
    <>
      <SubTitle role="status">
        {remembered
          ? words.updated(shownCount(counts.changed), shownCount(counts.touched)) +
            (counts.ours > 0 ? words.oldOnes(shownCount(counts.ours)) : '')
          : words.hadFigures(shownCount(touched.length))}
      </SubTitle>
      {changed.length === 0 ? null : (
        <Lines
          items={changed}
          words={words}
          line={({ cell, from, to }) => (
            <>
              <strong>{cell}</strong>: <Sentence of={from} /> → <Sentence of={to} />
            </>
          )}
        />
      )}
      {touched.length === 0 ? null : (
        <Lines
          items={touched}
          words={words}
          line={({ cell, filled, now, inBook, taken }) => (
            <>
              <strong>{cell}</strong>: {words.inForm} <Sentence of={now} />, {words.inBook}{' '}
              <Sentence of={inBook} />
              {filled === null ? null : (
                <>
                  , {words.filledThen} <Sentence of={filled} />
                </>
              )}{' '}
              {taken ? (
                words.taken
              ) : (
                <Button size="small" onClick={() => void fill.take(cell)}>
                  {words.take(cell)}
                </Button>
              )}
            </>
          )}
        />
      )}
    </>
  );
}
