import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { shownCount } from '../../app/show';
import type { Said } from '../../domain/language';
import { Actions, CopyText, News, SaidLines } from '../parts/blocks';
import { Picker } from '../parts/picker';
import { Section } from '../parts/section';
import type { State } from '../parts/status';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

/**
 * A file of corrections has a few hundred lines; what is a hundred times larger is some other file.
 */
const LARGEST = 1_000_000;

interface Outcome {
  readonly state: State;
  readonly sentence: string;
  readonly problems?: readonly Said[];
  /** The file's text, where there is no other way to hand it out. */
  readonly text?: string;
}

/**
 * What an officer has said about columns, units and names goes to another workbook, or comes from
 * one.
 */
export function MovedCorrections() {
  const words = useWords();
  const { work, jobs, host, see } = useSessionContext();
  const [said, setSaid] = useState<Outcome | null>(null);

  const take = async (file: File): Promise<void> => {
    setSaid(file.size > LARGEST ? { state: 'stop', sentence: words.moved.tooLarge } : null);
    if (file.size > LARGEST) return;
    const taken = await jobs.run('keep', async (progress) =>
      work.takeCorrections({ today: today(), text: await file.text() }, progress),
    );
    if (!taken) return;
    if (taken.kept) {
      if (taken.kept.sheets.length > 0) host.written?.(taken.kept.sheets);
      see(taken.kept.seen);
      setSaid({ state: 'ok', sentence: words.moved.taken(shownCount(taken.count)) });
    } else
      setSaid(
        taken.problems.length > 0
          ? { state: 'stop', sentence: words.moved.bad, problems: taken.problems }
          : { state: 'check', sentence: words.moved.empty },
      );
  };
  const give = async (): Promise<void> => {
    const file = await jobs.run('file', (progress) => work.correctionsFile({}, progress));
    if (!file) return;
    const count = shownCount(file.count);
    if (file.count === 0) setSaid({ state: 'check', sentence: words.moved.none });
    else if (host.downloadText) {
      await host.downloadText(file.text, words.moved.fileName);
      setSaid({ state: 'ok', sentence: words.moved.given(count) });
    } else setSaid({ state: 'ok', sentence: words.moved.copy(count), text: file.text });
  };

  return (
    <Section title={words.moved.title} hint={words.moved.text}>
      <Actions>
        <Picker
          kinds=".json,application/json"
          name="corrections"
          label={words.moved.take}
          onFiles={take}
        />
        <Button onClick={() => void give()}>{words.moved.give}</Button>
      </Actions>
      <News state={said?.state} said={said?.sentence}>
        <SaidLines of={said?.problems ?? []} />
      </News>
      <CopyText name={words.moved.fileName} text={said?.text} />
    </Section>
  );
}
