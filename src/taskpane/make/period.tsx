import { makeStyles } from '@fluentui/react-components';
import { readPeriod } from '../../app/period';
import { DayInput } from '../parts/day-input';
import { SelectField } from '../parts/select-field';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({ day: { gridTemplateColumns: 'minmax(0, 1fr)' } });

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
      <SelectField
        label={words.make.period}
        hint={year === null ? words.make.unknownPeriod : undefined}
        value={choice.period ?? ''}
        disabled={year === null}
        onValue={(value) => choose({ ...choice, period: value || null })}
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
      </SelectField>
      {onRequest ? (
        <DayInput
          className={styles.day}
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
