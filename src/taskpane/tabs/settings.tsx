import type { Language } from '../../domain/language';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../parts/section';
import { Status } from '../parts/status';
import { today, type ThemeChoice } from '../preferences';
import { useSessionContext } from '../session-context';
import { Basis } from '../settings/basis';
import { Law } from '../settings/law';
import { OfficeSettings } from '../settings/office';
import { useWords } from '../words';

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    margin: '4px 0',
  },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  // In sight wherever the officer was when they saved.
  said: {
    position: 'sticky',
    top: '-16px',
    zIndex: 1,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  folds: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  options: { display: 'grid', rowGap: '8px' },
});

/** Each group behind its gist; what is empty is counted, and the foot leads to it and saves. */
export function SettingsTab() {
  const styles = useStyles();
  const words = useWords();
  const { seen, settings } = useSessionContext();
  const year = seen?.year ?? null;
  return (
    <>
      <h2 className={styles.title}>{words.settings.office}</h2>
      <p className={styles.line}>{words.settings.officeText}</p>
      <div role="status" className={styles.said}>
        {settings.saved ? (
          <Status state="ok" wrap>
            {words.settings.saved}
          </Status>
        ) : null}
      </div>
      <div className={styles.folds}>
        <OfficeSettings />
        <Law date={year === null ? today() : `${year}-12-31`} />
        <Basis />
        <PaneOptions />
      </div>
    </>
  );
}

function PaneOptions() {
  const styles = useStyles();
  const words = useWords();
  const { preferences, change, showGuide } = useSessionContext();
  const { vietnamese, english, themes } = words.settings;
  const gist = [
    preferences.language === 'vi' ? vietnamese : english,
    themes[preferences.theme].toLocaleLowerCase('vi'),
  ];
  return (
    <Fold title={words.settings.pane} gist={gist.join(', ')}>
      <div className={styles.options}>
        <Field label={words.settings.language}>
          <Select
            value={preferences.language}
            onChange={(_, data) => change({ language: data.value as Language })}
          >
            <option value="vi" lang="vi">
              {vietnamese}
            </option>
            <option value="en" lang="en">
              {english}
            </option>
          </Select>
        </Field>
        <Field label={words.settings.theme}>
          <Select
            value={preferences.theme}
            onChange={(_, data) => change({ theme: data.value as ThemeChoice })}
          >
            {(['auto', 'light', 'dark'] as const).map((theme) => (
              <option key={theme} value={theme}>
                {themes[theme]}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button onClick={showGuide}>{words.settings.guide}</Button>
        </div>
        <p className={styles.line}>{words.settings.privacy}</p>
      </div>
    </Fold>
  );
}
