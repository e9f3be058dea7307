import { Button, Checkbox, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { basisCsv, legalBasis, tickCode, type BasisEntry } from '../../app/legal-basis';
import { shownCount } from '../../app/show';
import { Fold } from '../parts/section';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useWords } from '../words';
import { TrustMark } from './trust-mark';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  group: { marginTop: '8px' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  text: { padding: '8px 0', minWidth: 0, overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold },
  document: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  copy: { width: '100%', marginTop: '6px' },
});

const GROUPS = ['values', 'indicators', 'days', 'programmes'] as const;

/**
 * All that the program takes from the law, for a person to compare with the documents; what was
 * compared is the office's own data.
 */
export function Basis() {
  const styles = useStyles();
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
      <p className={styles.line}>
        {words.basis.text(shownCount(entries.filter(({ trust }) => trust !== 'seen').length))}
      </p>
      {GROUPS.map((group) => {
        const own = entries.filter((one) => one.group === group);
        return (
          <div key={group} className={styles.group}>
            <Button
              size="small"
              aria-expanded={open === group}
              onClick={() => setOpen(open === group ? null : group)}
            >
              {words.basis.groups[group]} ({compared(own)})
            </Button>
            {open === group ? (
              <ul className={styles.list}>
                {own.map((one) => (
                  <Row
                    key={one.key}
                    one={one}
                    on={ticked(one.key)}
                    day={kept.get(one.key)}
                    tick={tick}
                  />
                ))}
              </ul>
            ) : null}
          </div>
        );
      })}
      <div className={styles.actions}>
        <Button onClick={() => void give()}>{words.basis.give}</Button>
      </div>
      {copy === null ? null : (
        <Textarea
          className={styles.copy}
          readOnly
          value={copy}
          rows={6}
          aria-label={words.basis.fileName}
          onFocus={(event) => event.target.select()}
        />
      )}
    </Fold>
  );
}

interface RowProps {
  readonly one: BasisEntry;
  readonly on: boolean;
  /** What the office wrote when it ticked the value. */
  readonly day: string | undefined;
  tick(key: string, on: boolean): void;
}

function Row({ one, on, day, tick }: RowProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <li className={styles.row}>
      <Checkbox
        checked={on}
        aria-label={`${one.label}, ${shownDate(one.from)}: ${one.value}`}
        onChange={(_, { checked }) => tick(one.key, checked === true)}
      />
      <div className={styles.text}>
        <div lang="vi">{one.label}</div>
        <div className={styles.value} lang="vi">
          {one.value}
        </div>
        <div className={styles.document}>
          <span lang="vi">{one.document}</span>, {words.settings.from(shownDate(one.from))}
        </div>
        <TrustMark trust={one.trust} looked={one.checkedUntil} />
        {day === undefined ? null : <div>{words.basis.by(day)}</div>}
      </div>
    </li>
  );
}
