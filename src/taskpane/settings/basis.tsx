import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { basisCsv, legalBasis, tickCode, type BasisEntry } from '../../app/legal-basis';
import { shownCount } from '../../app/show';
import { Fold } from '../parts/section';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useWords } from '../words';
import { Actions, CopyText, List, Note, TickItem } from '../parts/blocks';
import { LegalLines } from './legal-lines';

const GROUPS = ['values', 'indicators', 'days', 'programmes'] as const;

/**
 * All that the program takes from the law, for a person to compare with the documents; what was
 * compared is the office's own data.
 */
export function Basis() {
  const words = useWords();
  const { seen, settings, host } = useSessionContext();
  const entries = useMemo(legalBasis, []);
  const kept = seen?.ticks ?? new Map<string, string>();
  const [copy, setCopy] = useState<string | null>(null);
  const [open, setOpen] = useState<BasisEntry['group'] | null>(null);
  const ticked = (key: string): boolean => settings.value(tickCode({ key })) !== '';

  const give = async (): Promise<void> => {
    const text = basisCsv(kept);
    if (host.downloadText) await host.downloadText(text, words.basis.fileName);
    else setCopy(text);
  };
  const tick = (key: string, on: boolean): void => {
    settings.type(tickCode({ key }), on ? (kept.get(key) ?? shownDate(today())) : '');
  };

  const compared = (own: readonly BasisEntry[]): string =>
    words.basis.compared(
      shownCount(own.filter(({ key }) => ticked(key)).length),
      shownCount(own.length),
    );

  return (
    <Fold title={words.basis.title} gist={compared(entries)}>
      <Note>
        {words.basis.text(shownCount(entries.filter(({ trust }) => trust !== 'seen').length))}
      </Note>
      {GROUPS.map((group) => {
        const own = entries.filter((one) => one.group === group);
        return (
          <div key={group}>
            <Button
              size="small"
              aria-expanded={open === group}
              onClick={() => setOpen(open === group ? null : group)}
            >
              {words.basis.groups[group]} ({compared(own)})
            </Button>
            {open === group ? (
              <List>
                {own.map((one) => {
                  const { key, label, value, from } = one;
                  const day = kept.get(key);
                  return (
                    <TickItem
                      key={key}
                      on={ticked(key)}
                      label={`${label}, ${shownDate(from)}: ${value}`}
                      onTick={(on) => tick(key, on)}
                    >
                      <LegalLines of={one} value={<span lang="vi">{value}</span>} />
                      {day === undefined ? null : <div>{words.basis.by(day)}</div>}
                    </TickItem>
                  );
                })}
              </List>
            ) : null}
          </div>
        );
      })}
      <Actions>
        <Button onClick={() => void give()}>{words.basis.give}</Button>
      </Actions>
      <CopyText name={words.basis.fileName} text={copy} />
    </Fold>
  );
}
