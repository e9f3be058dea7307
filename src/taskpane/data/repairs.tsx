import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Repair } from '../../app/repair';
import { shown, shownCount } from '../../app/show';
import { CellLink } from '../parts/cell-link';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  text: { padding: '8px 0', minWidth: 0, overflowWrap: 'anywhere' },
});

const key = (repair: Repair): string => `${repair.cell.sheet}!${repair.cell.cell}`;

/**
 * Old → new for each cell whose number is surely meant otherwise; only what stays ticked is
 * changed.
 */
export function Repairs() {
  const styles = useStyles();
  const words = useWords();
  const { seen, jobs, work, host, see } = useSessionContext();
  const repairs = seen?.repairs ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<number | null>(null);
  const chosen = repairs.filter((repair) => !left.has(key(repair)));

  const repair = async (): Promise<void> => {
    const written = await jobs.run('repair', async (progress) => {
      const fresh = await work.repair({ today: today(), places: chosen.map(key) }, progress);
      host.written?.([...new Set(chosen.map(({ cell }) => cell.sheet))]);
      see(fresh);
      return chosen.length;
    });
    if (written !== undefined) setDone(written);
  };

  if (repairs.length === 0)
    return done === null ? null : (
      <Status state="ok">{words.data.repaired(shownCount(done))}</Status>
    );
  return (
    <Section title={words.data.repairs} hint={words.data.repairsText(shownCount(repairs.length))}>
      <ul className={styles.list}>
        {repairs.map((item) => (
          <li key={key(item)} className={styles.row}>
            <Checkbox
              checked={!left.has(key(item))}
              aria-label={`${item.cell.sheet}!${item.cell.cell}: ${item.from} → ${shown(item.to)}`}
              onChange={(_, { checked }) =>
                setLeft(
                  (now) =>
                    new Set(
                      checked ? [...now].filter((one) => one !== key(item)) : [...now, key(item)],
                    ),
                )
              }
            />
            <span className={styles.text}>
              <CellLink cell={item.cell} />{' '}
              {`${words.data.was}: «${item.from}» → ${words.data.becomes}: ${shown(item.to)}`} (
              {words.data.repairWhy[item.why]})
            </span>
          </li>
        ))}
      </ul>
      <Button disabled={chosen.length === 0} onClick={() => void repair()}>
        {words.data.repairButton(shownCount(chosen.length))}
      </Button>
    </Section>
  );
}
