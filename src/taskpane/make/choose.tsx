import { Button, Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { allForms } from '../../actions/forms';
import { Section } from '../parts/section';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0 6px' },
  about: { margin: '0 0 0 32px', fontSize: tokens.fontSizeBase200, lineHeight: '17px', color: tokens.colorNeutralForeground2 },
  period: { margin: '8px 0 12px' },
});

export interface Choice {
  readonly forms: readonly string[];
  readonly period: string | null;
}

/** Which forms, and for which period. */
export function ChooseForms({ choice, year, onChange, onPreview }: { choice: Choice; year: number | null; onChange: (choice: Choice) => void; onPreview: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const status = { 'own-design': words.make.own, 'local-practice': words.make.local, official: words.make.official } as const;
  return (
    <Section title={words.make.forms}>
      {allForms().map((form) => (
        <div key={form.form} className={styles.form}>
          <Checkbox label={form.label.local} checked={choice.forms.includes(form.form)} aria-describedby={`about-${form.form}`}
            onChange={(_, { checked }) => onChange({ ...choice, forms: checked ? [...choice.forms, form.form] : choice.forms.filter((name) => name !== form.form) })} />
          <p id={`about-${form.form}`} className={styles.about}>{form.title} – {status[form.status]}</p>
        </div>
      ))}
      <Field className={styles.period} label={words.make.period} {...(year === null ? { hint: words.make.unknownPeriod } : {})}>
        <Select value={choice.period ?? ''} disabled={year === null} onChange={(_, data) => onChange({ ...choice, period: data.value || null })}>
          {year === null ? <option value="">…</option> : null}
          {year === null ? null : <option value={String(year)}>{words.make.yearOf(String(year))}</option>}
          {year === null ? null : <option value={`${year}-6t`}>{words.make.halfOf(String(year))}</option>}
        </Select>
      </Field>
      <Button appearance="primary" disabledFocusable={choice.forms.length === 0} onClick={onPreview}>{words.make.preview}</Button>
      {choice.forms.length === 0 ? <p>{words.make.chooseOne}</p> : null}
    </Section>
  );
}
