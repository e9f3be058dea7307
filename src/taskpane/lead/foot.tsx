import { Button, makeStyles } from '@fluentui/react-components';
import { Note } from '../parts/blocks';
import { countFor, type Action } from './states';
import { useLooks } from '../parts/looks';
import { useSessionContext } from '../session-context';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '8px' },
  primary: { flex: '1 1 auto', minWidth: 0, height: '40px', whiteSpace: 'nowrap' },
  beside: { flex: 'none', minWidth: 0, height: '40px', whiteSpace: 'nowrap' },
});

/** The next step, always in sight: one filled button, one plain one at most. */
export function Foot() {
  const looks = useLooks();
  const styles = useStyles();
  const { state, now, run, words } = useSessionContext().lead;
  const { primary, beside } = state;
  if (!primary) return null;
  const label = (action: Action): string => words.actions[action](countFor(action, now));
  const line = state.line?.(words, now) ?? '';
  const idle = now.busy || (primary === 'preview' && now.ready.length === 0);
  return (
    <footer className={looks.bar} data-state={state.id}>
      {line === '' ? null : <Note>{line}</Note>}
      <div className={styles.buttons}>
        <Button
          className={styles.primary}
          appearance="primary"
          disabledFocusable={idle}
          onClick={() => run(primary)}
        >
          {label(primary)}
        </Button>
        {!beside || (beside === 'rest' && now.usable.length === 0) ? null : (
          <Button className={styles.beside} onClick={() => run(beside)}>
            {label(beside)}
          </Button>
        )}
      </div>
    </footer>
  );
}
