import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { Problem } from '../problem';
import { useFrame } from '../frame-words';

const useStyles = makeStyles({ bar: { flex: 'none', minHeight: 'fit-content' } });

/**
 * What went wrong and what to do, in two sentences; it stays until it is closed or the next job
 * begins.
 */
export function ProblemBar({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  const styles = useStyles();
  const words = useFrame();
  return (
    <MessageBar
      className={styles.bar}
      intent={problem.cancelled ? 'info' : 'error'}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{problem.message}</MessageBarTitle>{' '}
        {[problem.after, problem.cancelled ? undefined : problem.fix]
          .filter((sentence) => sentence !== undefined)
          .join(' ')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
