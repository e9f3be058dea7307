import type { Problem } from '../problem';
import { Notice } from './notice';

/**
 * What went wrong and what to do, in two sentences; it stays until it is closed or the next job
 * begins.
 */
export function ProblemBar({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  const { message, after, fix, cancelled } = problem;
  return (
    <Notice intent={cancelled ? 'info' : 'error'} title={message} onClose={onClose}>
      {[after, cancelled ? undefined : fix].filter((sentence) => sentence !== undefined).join(' ')}
    </Notice>
  );
}
