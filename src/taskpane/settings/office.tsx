import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { officeSettings } from '../../actions/law';
import { Section } from '../parts/section';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '10px' },
  group: {
    display: 'grid',
    // A long choice must not push the column beyond a narrow pane.
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '10px',
    border: 0,
    margin: '0 0 10px',
    padding: 0,
    minWidth: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBottom: '6px' },
  hint: { fontSize: tokens.fontSizeBase200 },
  choice: { minWidth: 0, '& > select': { minWidth: 0, width: '100%' } },
});

type GroupName = 'place' | 'plan' | 'law' | 'calendar' | 'other';

/** Which settings belong together; one that is named nowhere stands last. */
const GROUPS: Readonly<Record<Exclude<GroupName, 'other'>, readonly string[]>> = {
  place: ['xa', 'tinh', 'khu-vuc', 'nam', 'ky', 'thon', 'minh-hoa'],
  plan: [
    'so-ke-hoach',
    'ngay-ke-hoach',
    'ngay-phe-duyet',
    'ngay-lap',
    'nguoi-lap',
    'chu-tich',
    'chuc-vu-ky',
    'danh-so',
    'cach-doc',
  ],
  law: ['ty-le-doi-ung', 'ty-le-tinh', 'ty-le-xa', 'dung-sai'],
  calendar: ['han-6-thang', 'han-nam', 'lich-nghi', 'nghi-them', 'lam-bu'],
};

/** Settings with few answers. What the workbook says in other words stays a choice of its own. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'danh-so': ['địa phương', 'NĐ 30'],
  'khu-vuc': ['nông thôn', 'thành thị'],
  'minh-hoa': ['có', 'không'],
};

function groupsOf<T extends { readonly code: string }>(
  items: readonly T[],
): { readonly name: GroupName; readonly members: readonly T[] }[] {
  const named = (Object.entries(GROUPS) as [GroupName, readonly string[]][]).map(
    ([name, codes]) => ({
      name,
      members: codes.flatMap((code) => items.filter((item) => item.code === code)),
    }),
  );
  const known = new Set(Object.values(GROUPS).flat());
  return [
    ...named,
    { name: 'other' as const, members: items.filter((item) => !known.has(item.code)) },
  ].filter(({ members }) => members.length > 0);
}

/** What the office may settle; it is kept in the workbook, so that it travels with it. */
export function OfficeSettings() {
  const styles = useStyles();
  const words = useWords();
  const { seen, settle } = useSessionContext();
  const items = seen?.settings ?? officeSettings(null);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [saved, setSaved] = useState(false);
  const changed = new Map(
    [...typed].filter(
      ([code, value]) =>
        value.trim() !== (items.find((item) => item.code === code)?.setting?.value ?? ''),
    ),
  );

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (changed.size === 0) return;
    if (!(await settle(new Map([...changed].map(([code, value]) => [code, value.trim()]))))) return;
    setTyped(new Map());
    setSaved(true);
  };

  return (
    <Section title={words.settings.office} hint={words.settings.officeText}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        {groupsOf(items).map(({ name, members }) => (
          <fieldset key={name} className={styles.group}>
            <legend className={styles.legend}>{words.settings.groups[name]}</legend>
            {members.map(({ code, label, setting, choices: own }) => {
              const kept = setting?.value ?? '';
              const value = typed.get(code) ?? kept;
              const type = (text: string): void => {
                setSaved(false);
                setTyped((now) => new Map(now).set(code, text));
              };
              const choices = own ?? CHOICES[code];
              return (
                <Field
                  key={code}
                  label={<span lang="vi">{label}</span>}
                  {...(setting
                    ? {
                        hint: {
                          className: styles.hint,
                          children: (
                            <>
                              {words.settings.where[setting.from]}
                              {setting.cell ? (
                                <span lang="vi">
                                  {' '}
                                  ({words.cellAt(setting.cell.sheet, setting.cell.cell)})
                                </span>
                              ) : null}
                            </>
                          ),
                        },
                      }
                    : {})}
                >
                  {choices ? (
                    <Select
                      className={styles.choice}
                      value={value}
                      onChange={(_, data) => type(data.value)}
                    >
                      {[...new Set(['', ...choices, kept])].map((choice) => (
                        <option key={choice} value={choice} lang="vi">
                          {choice === '' ? words.settings.empty : choice}
                        </option>
                      ))}
                    </Select>
                  ) : (
                    <Input value={value} onChange={(_, data) => type(data.value)} />
                  )}
                </Field>
              );
            })}
          </fieldset>
        ))}
        <Button type="submit" appearance="primary" disabledFocusable={changed.size === 0}>
          {words.settings.save}
        </Button>
        <div role="status">
          {saved ? (
            <Status state="ok" wrap>
              {words.settings.saved}
            </Status>
          ) : null}
        </div>
      </form>
    </Section>
  );
}
