import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { sentDay, type SentComparison } from '../../app/sent';
import { shownCount, shownPlain } from '../../app/show';
import type { Language } from '../../domain/language';
import { sentIn } from '../../text/sent';
import { Bullets, Card, Head, Small, StatusLine } from '../parts/blocks';
import { Section } from '../parts/section';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { useLanguage, useWords } from '../words';
import { Sentence } from '../parts/sentence';

const MOST = 30;

/** What was sent, and which of its figures are others today. */
export function SentForms() {
  const words = useWords();
  const language = useLanguage();
  const say = sentIn[language];
  const { seen, work, jobs, see, making } = useSessionContext();
  const [compared, setCompared] = useState<{
    reading: number;
    sent: readonly SentComparison[];
  } | null>(null);
  if (!seen || (seen.sent.count === 0 && !seen.sent.lost)) return null;

  const compare = async (): Promise<void> => {
    const found = await jobs.run('preview', async (progress) => {
      const result = await work.againstSent({ today: today() }, progress);
      see(result.seen);
      return { reading: result.seen.reading, sent: result.sent };
    });
    if (!found) return;
    setCompared(found);
    making.compared(
      found.sent.filter(({ differences, listChanged }) => differences.length > 0 || listChanged)
        .length,
    );
  };
  const valueOf = (value: number | null): string =>
    value === null ? say.blank : shownPlain(value);
  const shown = compared?.reading === seen.reading ? compared.sent : null;
  return (
    <Section title={words.make.sent(shownCount(seen.sent.count))} hint={words.make.sentText}>
      {seen.sent.lost ? (
        <StatusLine state="check">
          <Sentence of={say.lost} />
        </StatusLine>
      ) : null}
      {shown
        ? shown.map((item) => (
            <Card key={item.record.fingerprint}>
              <Head>
                <Sentence of={headOf(item, language)} />
              </Head>
              {item.intact && item.listChanged ? <Small>{say.listChanged}</Small> : null}
              {item.intact && item.differences.length > 0 ? (
                <Bullets>
                  {item.differences.slice(0, MOST).map((one) => (
                    <li key={`${one.cell ?? ''} ${one.cellNow ?? ''}`}>
                      {one.cell ?? one.cellNow}:{' '}
                      <span lang="vi">
                        {one.row}, {one.column}
                      </span>
                      : {valueOf(one.sent)} → {valueOf(one.now)}
                    </li>
                  ))}
                </Bullets>
              ) : null}
            </Card>
          ))
        : null}
      {seen.sent.count === 0 ? null : (
        <Button onClick={() => void compare()}>{words.make.againstSent}</Button>
      )}
    </Section>
  );
}

function headOf(
  { record, label, intact, unavailable, differences, listChanged }: SentComparison,
  language: Language,
): string {
  const words = sentIn[language];
  const said = [label, words.period(record.period), sentDay(record.day)] as const;
  if (!intact) return words.broken(...said);
  if (unavailable !== null) return words.unavailable(...said, unavailable[language]);
  return differences.length === 0 && !listChanged
    ? words.same(...said)
    : words.differs(...said, differences.length);
}
