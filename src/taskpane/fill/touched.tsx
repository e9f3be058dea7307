import { Button } from '@fluentui/react-components';
import type { UpdateView } from '../../app/pane-work/form-filling';
import { shownCount } from '../../app/show';
import { paneFillWords } from '../../text/pane-fill';
import { Lines } from './parts';
import type { FillState } from './use-fill';
import { Sentence } from '../parts/sentence';
import { SubTitle } from '../parts/blocks';
import { useWordsOf } from '../words';

/** A form that was filled in before: what changes in it, and what a person has touched. */
export function Touched({
  update: { changed, touched, remembered, counts },
  fill,
}: {
  update: UpdateView;
  fill: FillState;
}) {
  const words = useWordsOf(paneFillWords);
  return (
    <>
      <SubTitle role="status">
        {remembered
          ? words.updated(shownCount(counts.changed), shownCount(counts.touched)) +
            (counts.ours > 0 ? words.oldOnes(shownCount(counts.ours)) : '')
          : words.hadFigures(shownCount(touched.length))}
      </SubTitle>
      <Lines
        items={changed}
        line={({ cell, from, to }) => (
          <>
            <strong>{cell}</strong>: <Sentence of={from} /> → <Sentence of={to} />
          </>
        )}
      />
      <Lines
        items={touched}
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
    </>
  );
}
