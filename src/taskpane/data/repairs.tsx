import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Repair } from '../../app/repair';
import { shown, shownCount } from '../../app/show';
import { List, TickItem } from '../parts/blocks';
import { CellLink } from '../parts/cell-link';
import { toggled } from '../parts/toggled';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const key = (repair: Repair): string => `${repair.cell.sheet}!${repair.cell.cell}`;

/**
 * Old → new for each cell whose number is surely meant otherwise; only what stays ticked is
 * changed.
 */
export function Repairs() {
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
      <List>
        {repairs.map((item) => (
          <TickItem
            key={key(item)}
            on={!left.has(key(item))}
            label={`${key(item)}: ${item.from} → ${shown(item.to)}`}
            onTick={(on) => setLeft((now) => toggled(now, key(item), !on))}
          >
            <CellLink cell={item.cell} />{' '}
            {`${words.data.was}: «${item.from}» → ${words.data.becomes}: ${shown(item.to)}`} (
            {words.data.repairWhy[item.why]})
          </TickItem>
        ))}
      </List>
      <Button disabled={chosen.length === 0} onClick={() => void repair()}>
        {words.data.repairButton(shownCount(chosen.length))}
      </Button>
    </Section>
  );
}
