import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../text/pane';
import { Section } from '../parts/section';
import { today, type ThemeChoice } from '../preferences';
import { useSessionContext } from '../session-context';
import { Basis } from '../settings/basis';
import { Law } from '../settings/law';
import { OfficeSettings } from '../settings/office';
import { useWords } from '../words';

const useStyles = makeStyles({
  options: { display: 'grid', rowGap: '10px' },
  privacy: {
    margin: '10px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
});

export function SettingsTab() {
  const styles = useStyles();
  const words = useWords();
  const { seen, preferences, change, showGuide } = useSessionContext();
  const year = seen?.year ?? null;
  return (
    <>
      <Law date={year === null ? today() : `${year}-12-31`} />
      <Basis />
      <OfficeSettings />
      <Section title={words.settings.pane}>
        <div className={styles.options}>
          <Field label={words.settings.language}>
            <Select
              value={preferences.language}
              onChange={(_, data) => change({ language: data.value as Language })}
            >
              <option value="vi" lang="vi">
                {words.settings.vietnamese}
              </option>
              <option value="en" lang="en">
                {words.settings.english}
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
                  {words.settings.themes[theme]}
                </option>
              ))}
            </Select>
          </Field>
          <div>
            <Button onClick={showGuide}>{words.settings.guide}</Button>
          </div>
        </div>
        <p className={styles.privacy}>{words.settings.privacy}</p>
      </Section>
    </>
  );
}
