import { Button, Checkbox, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { basisCsv, legalBasis, tickCode, type BasisEntry } from '../../actions/legal-basis';
import { shownCount } from '../../actions/show';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { shownDate, useWords } from '../words';
import { TrustMark } from './trust-mark';

const useStyles = makeStyles({
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
  const { seen, settle, host } = useSessionContext();
  const entries = useMemo(legalBasis, []);
  const kept = seen?.ticks ?? new Map<string, string>();
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [copy, setCopy] = useState<string | null>(null);
  const [open, setOpen] = useState<BasisEntry['group'] | null>(null);
  const [saved, setSaved] = useState(false);
  const ticked = (key: string): boolean => changed.get(key) ?? kept.has(key);
  const wanted = entries.filter(({ key }) => ticked(key) !== kept.has(key));

  const save = async (): Promise<void> => {
    const day = shownDate(today());
    const settings = new Map(wanted.map((one) => [tickCode(one), ticked(one.key) ? day : '']));
    if (!(await settle(settings))) return;
    setChanged(new Map());
    setSaved(true);
  };
  const give = async (): Promise<void> => {
    const text = basisCsv(kept);
    if (host.downloadText) await host.downloadText(text, words.basis.fileName);
    else setCopy(text);
  };
  const tick = (key: string, on: boolean): void => {
    setSaved(false);
    setChanged((now) => new Map(now).set(key, on));
  };

  return (
    <Section
      title={words.basis.title}
      hint={words.basis.text(shownCount(entries.filter(({ trust }) => trust !== 'seen').length))}
    >
      {GROUPS.map((group) => {
        const own = entries.filter((one) => one.group === group);
        return (
          <div key={group} className={styles.group}>
            <Button
              size="small"
              aria-expanded={open === group}
              onClick={() => setOpen(open === group ? null : group)}
            >
              {words.basis.groups[group]} (
              {words.basis.compared(
                shownCount(own.filter(({ key }) => ticked(key)).length),
                shownCount(own.length),
              )}
              )
            </Button>
            {open === group ? (
              <ul className={styles.list} lang="vi">
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
        <Button disabled={wanted.length === 0} onClick={() => void save()}>
          {words.basis.save(shownCount(wanted.length))}
        </Button>
        <Button onClick={() => void give()}>{words.basis.give}</Button>
      </div>
      <div role="status">{saved ? <Status state="ok">{words.settings.saved}</Status> : null}</div>
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
    </Section>
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
        <div>{one.label}</div>
        <div className={styles.value}>{one.value}</div>
        <div className={styles.document}>
          {one.document}, {words.settings.from(shownDate(one.from))}
        </div>
        <TrustMark trust={one.trust} looked={one.checkedUntil} />
        {day === undefined ? null : <div>{words.basis.by(day)}</div>}
      </div>
    </li>
  );
}
