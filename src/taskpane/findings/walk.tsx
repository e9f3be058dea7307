import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import { useLooks } from '../parts/looks';
import { Icon } from '../parts/icons';
import { useWords } from '../words';

const useStyles = makeStyles({
  walk: { display: 'inline-flex', alignItems: 'center', flex: 'none', whiteSpace: 'nowrap' },
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
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const step = (by: 1 | -1): void => {
    if (at === null) onStep(by === 1 ? 0 : count - 1);
    else onStep((at + by + count) % count);
  };
  const button = (icon: 'back' | 'fold', label: string, by: 1 | -1) => (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name={icon} />}
      aria-label={label}
      onClick={() => step(by)}
    />
  );
  return (
    <span className={mergeClasses(looks.small, looks.digits, styles.walk)}>
      {button('back', words.findings.back, -1)}
      <span role="status">
        {words.findings.nth(at === null ? '–' : shownCount(at + 1), shownCount(count))}
      </span>
      {button('fold', words.findings.next, 1)}
    </span>
  );
}
