import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { Actions, Head, Note } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { DayInput } from '../parts/day-input';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useWords } from '../words';

const useStyles = makeStyles({
  line: { alignItems: 'end' },
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
    <form className={useLooks().framed} onSubmit={keep}>
      <Head>{words.overview.askApproval}</Head>
      <Note>{words.overview.askApprovalText}</Note>
      <Actions className={styles.line}>
        <DayInput
          className={styles.field}
          label={words.overview.approval}
          first={null}
          onDay={(typed) => setDay(typed ?? '')}
        />
        <Button type="submit" disabledFocusable={day === ''}>
          {words.overview.keepApproval}
        </Button>
      </Actions>
    </form>
  );
}
