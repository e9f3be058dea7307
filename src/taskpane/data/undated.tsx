import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { shownCount } from '../../app/show';
import { Item, List } from '../parts/blocks';
import { CellLink } from '../parts/cell-link';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useWords } from '../words';

/**
 * Formulas whose answer changes with the day on which the workbook is opened, and the one click
 * that ends it.
 */
export function Undated() {
  const words = useWords();
  const { seen, jobs, work, host, see } = useSessionContext();
  const [done, setDone] = useState<number | null>(null);
  const undated = seen?.undated;

  const write = async (): Promise<void> => {
    const written = await jobs.run('repair', async (progress) => {
      const fresh = await work.dateFormulas({ today: today() }, progress);
      host.written?.([...new Set((undated?.formulas ?? []).map(({ cell }) => cell.sheet))]);
      see(fresh);
      return undated?.count ?? 0;
    });
    if (written !== undefined) setDone(written);
  };

  if (!undated || undated.count === 0)
    return done === null ? null : (
      <Status state="ok">{words.undated.done(shownCount(done))}</Status>
    );
  return (
    <Section
      title={words.undated.title(shownCount(undated.count))}
      hint={words.undated.text(shownDate(today()), shownDate(undated.day))}
    >
      <List>
        {undated.formulas.map(({ cell, names }) => (
          <Item key={`${cell.sheet}!${cell.cell}`}>
            <CellLink cell={cell} /> {names.join(', ')}
          </Item>
        ))}
      </List>
      <Button onClick={() => void write()}>
        {words.undated.button(shownCount(undated.count), shownDate(undated.day))}
      </Button>
    </Section>
  );
}
