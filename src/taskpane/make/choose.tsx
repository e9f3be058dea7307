import {
  Button,
  Checkbox,
  Field,
  Input,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { allForms } from '../../actions/forms';
import { readPeriod } from '../../actions/period';
import { shownCount } from '../../actions/show';
import { today } from '../preferences';
import { Section } from '../parts/section';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0 6px' },
  about: {
    margin: '0 0 0 32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '17px',
    color: tokens.colorNeutralForeground2,
  },
  period: { margin: '12px 0 12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  group: { marginBottom: '6px' },
  summary: { fontWeight: tokens.fontWeightSemibold, cursor: 'pointer', padding: '6px 0' },
  // The way on stays in sight however many forms there are.
  action: {
    position: 'sticky',
    bottom: '-12px',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const GROUPS = ['plan', 'review', 'monitoring'] as const;

/** The forms of a plan: what most days are about. */
export function usualForms(): string[] {
  return allForms()
    .filter((form) => form.group === 'plan')
    .map((form) => form.form);
}

export interface Choice {
  readonly forms: readonly string[];
  readonly period: string | null;
}

/** Which forms, and for which period. */
export function ChooseForms({
  choice,
  year,
  onChange,
  onPreview,
}: {
  choice: Choice;
  year: number | null;
  onChange: (choice: Choice) => void;
  onPreview: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const onRequest = readPeriod(choice.period ?? '')?.kind === 'day';
  const status = {
    'own-design': words.make.own,
    'local-practice': words.make.local,
    official: words.make.official,
  } as const;
  return (
    <Section title={words.make.forms}>
      {GROUPS.map((group) => ({ group, forms: allForms().filter((form) => form.group === group) }))
        .filter(({ forms }) => forms.length > 0)
        .map(({ group, forms }) => (
          <details key={group} open={group === 'plan'} className={styles.group}>
            <summary className={styles.summary}>
              {words.make.groups[group]} (
              {shownCount(forms.filter((form) => choice.forms.includes(form.form)).length)}/
              {shownCount(forms.length)})
            </summary>
            {forms.map((form) => (
              <div key={form.form} className={styles.form}>
                <Checkbox
                  label={<span lang="vi">{form.label.local}</span>}
                  checked={choice.forms.includes(form.form)}
                  aria-describedby={`about-${form.form}`}
                  onChange={(_, { checked }) =>
                    onChange({
                      ...choice,
                      forms: checked
                        ? [...choice.forms, form.form]
                        : choice.forms.filter((name) => name !== form.form),
                    })
                  }
                />
                <p id={`about-${form.form}`} className={styles.about}>
                  <span lang="vi">{form.title}</span> – {status[form.status]}
                </p>
              </div>
            ))}
          </details>
        ))}
      <Field
        className={styles.period}
        label={words.make.period}
        {...(year === null ? { hint: words.make.unknownPeriod } : {})}
      >
        <Select
          className={styles.select}
          value={choice.period ?? ''}
          disabled={year === null}
          onChange={(_, data) => onChange({ ...choice, period: data.value || null })}
        >
          {year === null ? <option value="">…</option> : null}
          {year === null ? null : (
            <option value={String(year)}>{words.make.yearOf(String(year))}</option>
          )}
          {year === null ? null : (
            <option value={`${year}-6t`}>{words.make.halfOf(String(year))}</option>
          )}
          {year === null ? null : (
            <option value={onRequest ? choice.period! : today()}>{words.make.onRequest}</option>
          )}
        </Select>
      </Field>
      {onRequest ? (
        <Field className={styles.period} label={words.make.upToDay}>
          <Input
            type="date"
            value={choice.period!}
            onChange={(_, data) => {
              if (readPeriod(data.value)) onChange({ ...choice, period: data.value });
            }}
          />
        </Field>
      ) : null}
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabledFocusable={choice.forms.length === 0}
          onClick={onPreview}
        >
          {words.make.preview}
        </Button>
        {choice.forms.length === 0 ? <span>{words.make.chooseOne}</span> : null}
      </div>
    </Section>
  );
}
