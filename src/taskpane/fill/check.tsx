import type { FormCheckView } from '../../app/pane-work/form-filling';
import { shownCount } from '../../app/show';
import { paneFillWords } from '../../text/pane-fill';
import { News, Text } from '../parts/blocks';
import { useWordsOf } from '../words';
import { Lines, Sources, WhichSheet, reasonLine } from './parts';
import type { FillState } from './use-fill';

/** Each cell of a filled form that is another figure than the workbook's. */
export function FormCheck({ fill, check }: { fill: FillState; check: FormCheckView }) {
  const words = useWordsOf(paneFillWords);
  if (check.sheet === null) return <WhichSheet sheets={check.sheets} fill={fill} />;
  const { cells, notCompared } = check;
  const open = notCompared.reduce((all, one) => all + one.cells.length, 0);
  return (
    <>
      <News
        state={cells.length === 0 ? 'ok' : 'stop'}
        said={words.agree(shownCount(check.agree), shownCount(cells.length))}
      />
      <Lines
        items={cells}
        line={({ cell, inForm, inBook, difference, sources }) => (
          <>
            <strong>{cell}</strong>: {words.inForm} {inForm}, {words.inBook} {inBook},{' '}
            {words.difference} {difference}
            <Sources cells={sources} />
          </>
        )}
      />
      {open === 0 ? null : (
        <>
          <Text>{words.notCompared(shownCount(open))}</Text>
          <Lines items={notCompared} line={reasonLine} />
        </>
      )}
    </>
  );
}
