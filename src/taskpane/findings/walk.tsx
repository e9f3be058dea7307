import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import { Icon } from '../parts/icons';
import { useWords } from '../words';

const useStyles = makeStyles({
  walk: { display: 'inline-flex', alignItems: 'center', flex: 'none' },
  place: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

/**
 * Points to see, one after the other, round and round.
 * @param at from 0; null before the first of them
 */
export function Walk({
  at,
  count,
  onStep,
}: {
  at: number | null;
  count: number;
  onStep: (at: number) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const step = (by: 1 | -1): void => {
    if (at === null) onStep(by === 1 ? 0 : count - 1);
    else onStep((at + by + count) % count);
  };
  return (
    <span className={styles.walk}>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="back" />}
        aria-label={words.findings.back}
        onClick={() => step(-1)}
      />
      <span className={styles.place} role="status">
        {words.findings.nth(at === null ? '–' : shownCount(at + 1), shownCount(count))}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="fold" />}
        aria-label={words.findings.next}
        onClick={() => step(1)}
      />
    </span>
  );
}
