import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LEFT_OUT, type ColumnView } from '../../app/tables';
import { Actions, List, Note } from '../parts/blocks';
import { CellLink } from '../parts/cell-link';
import { useLooks } from '../parts/looks';
import { Status, type State } from '../parts/status';
import { useWords } from '../words';
import { CorrectionSelect } from './correction-select';
import type { Corrections } from './use-corrections';
import { Sentence, Unit } from '../parts/sentence';

const useStyles = makeStyles({
  column: { borderLeft: '4px solid transparent', paddingLeft: '8px' },
  // The edge says at a glance what the word beside the choice says: it is never the only sign.
  ok: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  check: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  missing: { borderLeftColor: tokens.colorNeutralStroke1 },
  wanted: { backgroundColor: tokens.colorBrandBackground2 },
  samples: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0 },
  sample: {
    maxWidth: '100%',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: 'tabular-nums',
  },
  numbers: { alignItems: 'center' },
});

/** How sure the meaning of a column is. */
export function sureness(column: ColumnView): Extract<State, 'ok' | 'check' | 'missing'> {
  if (column.meaning === null) return 'missing';
  return column.how === 'doubtful' || column.how === 'borrowed' ? 'check' : 'ok';
}

/**
 * One column: its header, its first values, what it was taken for and why, and the officer's own
 * word on it.
 */
export function ColumnRow({
  column,
  wanted,
  samples,
  meanings,
  corrections,
}: {
  column: ColumnView;
  /** Whether the officer asked for this one. */
  wanted: boolean;
  samples: readonly string[];
  meanings: readonly string[];
  corrections: Corrections;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWords();
  const [revealed, setRevealed] = useState(false);
  const state = sureness(column);
  const automatic =
    column.corrected === null
      ? `${words.data.automatic}: ${column.meaning === null ? words.data.unused : `«${column.meaning}»`}`
      : words.data.automatic;
  return (
    <li
      ref={(item) => {
        if (wanted) item?.scrollIntoView({ block: 'center' });
      }}
      className={mergeClasses(looks.item, styles.column, styles[state], wanted && styles.wanted)}
    >
      <div className={looks.apart}>
        <CellLink cell={column.cell} />
        <Status state={state}>
          {words.data.how[column.how]}
          {column.hidden ? `, ${words.data.hidden}` : ''}
          {column.unit === null ? null : (
            <>
              {' '}
              · <Unit of={column.unit} />
            </>
          )}
        </Status>
      </div>
      <CorrectionSelect
        of={column}
        corrections={corrections}
        label={`${words.data.meaning} – ${column.column}`}
        automatic={automatic}
        choices={meanings}
      >
        <option value={LEFT_OUT}>{words.data.leaveOut}</option>
      </CorrectionSelect>
      <Note>
        <Sentence of={column.why} />
      </Note>
      {column.numbers ? (
        <Actions className={styles.numbers}>
          <span>{words.data.numbersAre}</span>
          <CorrectionSelect
            of={column.numbers}
            corrections={corrections}
            label={`${words.data.numbersAre} – ${column.column}`}
            automatic={words.data.automatic}
          >
            <option value="vi">1.001,5</option>
            <option value="en">1,001.5</option>
          </CorrectionSelect>
        </Actions>
      ) : null}
      {samples.some((sample) => sample !== '') ? (
        <List className={styles.samples} aria-label={words.data.samples}>
          {column.personal && !revealed ? (
            <li>
              <Button size="small" onClick={() => setRevealed(true)}>
                {words.data.reveal}
              </Button>
            </li>
          ) : (
            samples
              .filter((sample) => sample !== '')
              .map((sample, at) => (
                <li key={at} className={styles.sample} lang="vi">
                  {sample}
                </li>
              ))
          )}
        </List>
      ) : null}
    </li>
  );
}
