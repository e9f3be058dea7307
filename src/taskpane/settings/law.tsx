import { useMemo } from 'react';
import { legalValuesAt } from '../../app/law';
import { shownCount } from '../../app/show';
import { Fold } from '../parts/section';
import { trustWords } from '../../text/law';
import { Item, List, Note, Opener } from '../parts/blocks';
import { LegalLines } from './legal-lines';
import { shownDate } from '../shown';
import { useWords, useWordsOf } from '../words';

/**
 * The legal values that hold on the workbook's day, each with its document; what nobody has
 * confirmed is marked.
 */
export function Law({ date }: { date: string }) {
  const words = useWords();
  const says = useWordsOf(trustWords);
  const values = useMemo(() => legalValuesAt(date), [date]);
  return (
    <Fold title={words.settings.law} gist={words.settings.values(shownCount(values.length))}>
      <Note>{words.settings.lawAt(shownDate(date))}</Note>
      <List>
        {values.map((item) => (
          <Item key={item.id}>
            <LegalLines
              of={item}
              value={
                item.value === null ? (
                  says.ends[item.why ?? 'unknown']
                ) : (
                  <span lang="vi">{item.value}</span>
                )
              }
            />
            {item.note === null ? null : (
              <details>
                <Opener>{words.settings.lawNote}</Opener>
                <span lang="vi">{item.note}</span>
              </details>
            )}
          </Item>
        ))}
      </List>
    </Fold>
  );
}
