import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { officeSettings } from '../../actions/law';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: '10px' },
  hint: { fontSize: tokens.fontSizeBase200 },
});

/** What the office may settle; it is kept in the workbook, so that it travels with it. */
export function OfficeSettings() {
  const styles = useStyles();
  const words = useWords();
  const { seen, settle } = useSessionContext();
  const items = seen?.settings ?? officeSettings(null);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [saved, setSaved] = useState(false);
  const changed = new Map([...typed].filter(([code, value]) => value.trim() !== (items.find((item) => item.code === code)?.setting?.value ?? '')));

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (changed.size === 0) return;
    if (!await settle(new Map([...changed].map(([code, value]) => [code, value.trim()])))) return;
    setTyped(new Map());
    setSaved(true);
  };

  return (
    <Section title={words.settings.office} hint={words.settings.officeText}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        {items.map(({ code, label, setting }) => (
          <Field key={code} label={label} hint={{ className: styles.hint, children: setting ? `${code} · ${words.settings.where[setting.from]}${setting.cell ? ` (${setting.cell.sheet}!${setting.cell.cell})` : ''}` : code }}>
            <Input value={typed.get(code) ?? setting?.value ?? ''} placeholder={words.settings.empty}
              onChange={(_, data) => { setSaved(false); setTyped((now) => new Map(now).set(code, data.value)); }} />
          </Field>
        ))}
        <Button type="submit" appearance="primary" disabledFocusable={changed.size === 0}>{words.settings.save}</Button>
        <div role="status">{saved ? <Status state="ok" wrap>{words.settings.saved}</Status> : null}</div>
      </form>
    </Section>
  );
}
