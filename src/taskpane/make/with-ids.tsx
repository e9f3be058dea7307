import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Note } from '../parts/blocks';
import { useWords } from '../words';

const useStyles = makeStyles({ warning: { color: tokens.colorStatusWarningForeground1 } });

/**
 * Full identity numbers go into the copy only when the officer ticks this, and the pane says what
 * that means.
 */
export function WithIds({
  checked,
  onChange,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <Checkbox
        checked={checked}
        label={words.make.withIds}
        aria-describedby="with-ids"
        onChange={(_, data) => onChange(data.checked === true)}
      />
      <Note id="with-ids" className={styles.warning}>
        {words.make.withIdsText}
      </Note>
    </>
  );
}
