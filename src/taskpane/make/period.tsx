import { Field, Select, makeStyles } from '@fluentui/react-components';
import { readPeriod } from '../../app/period';
import { DayInput } from '../parts/day-input';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  period: { margin: '16px 0', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** The year, its first half, or any day of it. */
export function PeriodChoice() {
  const styles = useStyles();
  const words = useWords();
  const { seen, making } = useSessionContext();
  const { choice, choose } = making;
  const year = seen?.year ?? null;
  const onRequest = readPeriod(choice.period ?? '')?.kind === 'day';
  return (
    <>
      <Field
        className={styles.period}
        label={words.make.period}
        {...(year === null ? { hint: words.make.unknownPeriod } : {})}
      >
        <Select
          className={styles.select}
          value={choice.period ?? ''}
          disabled={year === null}
          onChange={(_, data) => choose({ ...choice, period: data.value || null })}
        >
          {year === null ? (
            <option value="">…</option>
          ) : (
            <>
              <option value={String(year)}>{words.make.yearOf(String(year))}</option>
              <option value={`${year}-6t`}>{words.make.halfOf(String(year))}</option>
              <option value={onRequest ? (choice.period ?? '') : today()}>
                {words.make.onRequest}
              </option>
            </>
          )}
        </Select>
      </Field>
      {onRequest ? (
        <DayInput
          className={styles.period}
          label={words.make.upToDay}
          first={choice.period}
          onDay={(day) => {
            if (day !== null && readPeriod(day)) choose({ ...choice, period: day });
          }}
        />
      ) : null}
    </>
  );
}
