import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import { shownCount } from '../../app/show';
import type { OfficeSetting } from '../../app/law';
import { Note } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { Fold } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { CHOICES, SHORT, groupsOf, type Group, draftGist } from './groups';
import { fieldId } from './use-settings';
import { Sentence } from '../parts/sentence';

const useStyles = makeStyles({
  // A long choice must not push the columns beyond a narrow pane.
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'end',
    gap: '8px',
  },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
  choice: { minWidth: 0, '& > select, & > input': { minWidth: 0, width: '100%' } },
});

/** What the office may settle; it is kept in the workbook, so that it travels with it. */
export function OfficeSettings() {
  const styles = useStyles();
  const words = useWords();
  const { settings } = useSessionContext();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void settings.save();
      }}
    >
      {groupsOf(settings.items).map((group) => (
        <Fold
          key={group.name}
          title={words.settings.groups[group.name]}
          gist={<Gist group={group} />}
        >
          <div className={styles.group}>
            {group.name === 'plan' ? (
              <Note className={styles.whole}>{words.settings.dots}</Note>
            ) : null}
            {group.members.map((item) => (
              <SettingField key={item.code} item={item} />
            ))}
          </div>
        </Fold>
      ))}
      <button type="submit" hidden />
    </form>
  );
}

/** What changes, else what is missing, else what is there. */
function Gist({ group: { name, members } }: { group: Group<OfficeSetting> }) {
  const { settings, lead } = useSessionContext();
  const words = useWords();
  const count = (wanted: (code: string) => boolean): number =>
    members.filter(({ code }) => wanted(code)).length;
  const open = draftGist(
    count((code) => settings.changed.has(code)),
    count((code) => settings.gaps.includes(code)),
    lead.words,
  );
  if (open !== undefined) return open;
  if (name === 'place')
    return <span lang="vi">{[settings.value('xa'), settings.value('nam')].join(', ')}</span>;
  const own = count((code) => settings.value(code) !== '');
  return own > 0 ? words.settings.given(shownCount(own)) : words.settings.none[name];
}

function SettingField({ item: { code, label, setting, choices: own } }: { item: OfficeSetting }) {
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const { settings } = useSessionContext();
  const kept = setting?.value ?? '';
  const choices = own ?? CHOICES[code];
  const value = settings.value(code);
  const hint = setting ? (
    <>
      {words.settings.where[setting.from]}
      {setting.cell ? (
        <span lang="vi"> ({words.cellAt(setting.cell.sheet, setting.cell.cell)})</span>
      ) : null}
    </>
  ) : null;
  return (
    <Field
      className={SHORT.has(code) ? '' : styles.whole}
      size="small"
      label={<Sentence of={label} />}
      {...(hint ? { hint: { className: looks.small, children: hint } } : {})}
    >
      {choices ? (
        <Select
          id={fieldId(code)}
          size="medium"
          className={styles.choice}
          value={value}
          onChange={(_, data) => settings.type(code, data.value)}
        >
          {[...new Set(['', ...choices, kept])].map((choice) => (
            <option key={choice} value={choice} lang="vi">
              {choice === '' ? words.settings.empty : choice}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          id={fieldId(code)}
          size="medium"
          className={styles.choice}
          value={value}
          {...(code.startsWith('ngay-') ? { placeholder: words.dayForm } : {})}
          onChange={(_, data) => settings.type(code, data.value)}
        />
      )}
    </Field>
  );
}
