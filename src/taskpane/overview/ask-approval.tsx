import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { DayInput } from '../parts/day-input';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: {
    padding: '8px 10px',
    marginBottom: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  text: {
    margin: '2px 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/**
 * The plan's own copy leaves the day of approval blank, and no term can be counted from nothing:
 * the officer is asked.
 */
export function AskApproval() {
  const styles = useStyles();
  const words = useWords();
  const { settle } = useSessionContext();
  const [day, setDay] = useState('');
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    // As an officer writes it on the sheet of settings.
    if (day !== '') void settle(new Map([['ngay-phe-duyet', shownDate(day)]]));
  };
  return (
    <form className={styles.form} onSubmit={keep}>
      <p className={styles.title}>{words.overview.askApproval}</p>
      <p className={styles.text}>{words.overview.askApprovalText}</p>
      <div className={styles.line}>
        <DayInput
          className={styles.field}
          label={words.overview.approval}
          first={null}
          onDay={(typed) => setDay(typed ?? '')}
        />
        <Button type="submit" disabledFocusable={day === ''}>
          {words.overview.keepApproval}
        </Button>
      </div>
    </form>
  );
}
