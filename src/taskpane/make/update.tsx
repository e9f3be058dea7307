import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Compared } from '../../app/pane-work';
import type { Regenerated } from '../../app/regenerate';
import { shownCount, shownPlain } from '../../app/show';
import { updateWords } from '../../text/regenerate';
import { Actions, Bullets, Card, Head, News, Text } from '../parts/blocks';
import { toggled } from '../parts/toggled';
import { Section } from '../parts/section';
import { whenChanged } from '../problem';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { useLanguage, useWords, useWordsOf } from '../words';
import { Sentence } from '../parts/sentence';

/**
 * Biểu that stand in the workbook are compared with the figures of today; what the officer changed
 * by hand stays unless they say otherwise.
 */
export function UpdateForms() {
  const words = useWords();
  const language = useLanguage();
  const say = updateWords[language];
  const { seen, work, jobs, host, see } = useSessionContext();
  const made = seen?.bieu ?? 0;
  const [compared, setCompared] = useState<Compared | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState(false);

  const compare = async (): Promise<void> => {
    setDone(false);
    const found = await jobs.run('preview', async (progress) => {
      const { seen: fresh, compared: result } = await work.compare({ today: today() }, progress);
      see(fresh);
      return result;
    });
    if (found) {
      setTaken(new Set());
      setCompared(found);
    }
  };
  const write = async (): Promise<void> => {
    const written = await jobs.run('write', async (progress) => {
      const { sheets } = await work
        .update({ today: today(), takeNew: taken }, progress)
        .catch(whenChanged(() => setCompared(null)));
      // Single cells that were brought up to date make no sheet anew.
      const touched = compared?.sheets.filter(({ how }) => how !== 'nothing') ?? [];
      host.written?.([...new Set([...sheets, ...touched.map(({ sheet }) => sheet)])]);
      return true;
    });
    if (written) {
      setCompared(null);
      setDone(true);
    }
  };

  if (made === 0) return null;
  const shown = compared !== null && compared.reading === seen?.reading ? compared : null;
  const writes =
    shown !== null &&
    shown.sheets.some(
      (sheet) =>
        sheet.how !== 'nothing' ||
        sheet.conflicts.some((item) => taken.has(`${sheet.sheet}!${item.cell}`)),
    );
  return (
    <Section title={words.make.update(shownCount(made))} hint={words.make.updateText}>
      {shown ? (
        <>
          {shown.sheets.map((sheet) => (
            <SheetLines
              key={sheet.sheet}
              sheet={sheet}
              taken={taken}
              onTake={(place, take) => setTaken((now) => toggled(now, place, take))}
            />
          ))}
          {shown.notMade.map((item) => (
            <Text key={item.sheet}>
              <Sentence of={say.notMade(item.sheet, item.why[language])} />
            </Text>
          ))}
          <Actions>
            {writes ? (
              <Button appearance="primary" onClick={() => void write()}>
                {words.make.updateNow}
              </Button>
            ) : null}
            <Button onClick={() => setCompared(null)}>{words.close}</Button>
          </Actions>
        </>
      ) : (
        <Button onClick={() => void compare()}>{words.make.compare}</Button>
      )}
      <News said={done && words.make.updated} />
    </Section>
  );
}

function SheetLines({
  sheet,
  taken,
  onTake,
}: {
  sheet: Regenerated;
  taken: ReadonlySet<string>;
  onTake: (place: string, take: boolean) => void;
}) {
  const words = useWords();
  const say = useWordsOf(updateWords);
  const value = (item: string | number | null): string =>
    item === null ? say.blank : shownPlain(item);
  const head = {
    nothing: say.nothing(sheet.sheet),
    cells: say.cells(sheet.sheet, sheet.changed.length),
    whole: say.whole(sheet.sheet),
    rows: say.rows(sheet.sheet),
    beside: say.beside(sheet.sheet),
  }[sheet.how];
  return (
    <Card>
      <Head>
        <Sentence of={head} />
      </Head>
      <Bullets>
        {sheet.forgotten && sheet.conflicts.length > 0 ? (
          <li>{say.forgotten[sheet.forgotten].trim()}</li>
        ) : null}
        {sheet.said?.map((text) => (
          <li key={text.vi}>
            <Sentence of={text} />
          </li>
        ))}
        {sheet.changed.map((item) => (
          <li key={`c${item.cell}`}>
            {item.cell}: {value(item.from)} → {value(item.to)}
          </li>
        ))}
        {sheet.kept.map((item) => (
          <li key={`k${item.cell}`}>
            {say.kept(item.cell, value(item.generated), value(item.now), value(item.source)).trim()}
          </li>
        ))}
        {sheet.added.length > 0 ? <li>{say.added(sheet.added.length).trim()}</li> : null}
        {sheet.notesLeft.length > 0 ? (
          <li>
            {say.notesLeft(sheet.notesLeft.length).trim()}{' '}
            <span lang="vi">{sheet.notesLeft.join(' ')}</span>
          </li>
        ) : null}
      </Bullets>
      {sheet.conflicts.map((item) => {
        const place = `${sheet.sheet}!${item.cell}`;
        return (
          <Checkbox
            key={item.cell}
            checked={taken.has(place)}
            onChange={(_, { checked }) => onTake(place, checked === true)}
            label={words.make.take(item.cell, value(item.now), value(item.source))}
          />
        );
      })}
    </Card>
  );
}
