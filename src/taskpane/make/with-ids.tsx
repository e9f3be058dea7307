import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Note } from '../parts/blocks';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({ warning: { color: tokens.colorStatusWarningForeground1 } });

/**
 * Full identity numbers go into the copy only when the officer ticks this, and the pane says what
 * that means.
 */
export function WithIds() {
  const styles = useStyles();
  const words = useWords();
  const { making } = useSessionContext();
  return (
    <>
      <Checkbox
        checked={making.withIds}
        label={words.make.withIds}
        aria-describedby="with-ids"
        onChange={(_, data) => making.takeIds(data.checked === true)}
      />
      <Note id="with-ids" className={styles.warning}>
        {words.make.withIdsText}
      </Note>
    </>
  );
}
