import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../../domain/language';
import { Note } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { SelectField } from '../parts/select-field';
import { Fold } from '../parts/section';
import { Status } from '../parts/status';
import { today, type ThemeChoice } from '../preferences';
import { useSessionContext } from '../session-context';
import { Basis } from '../settings/basis';
import { Law } from '../settings/law';
import { OfficeSettings } from '../settings/office';
import { useWords } from '../words';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: '22px', margin: '4px 0' },
  // In sight wherever the officer was when they saved.
  said: {
    position: 'sticky',
    top: '-16px',
    zIndex: 1,
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  folds: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Each group behind its gist; what is empty is counted, and the foot leads to it and saves. */
export function SettingsTab() {
  const styles = useStyles();
  const words = useWords();
  const { seen, settings } = useSessionContext();
  const year = seen?.year ?? null;
  return (
    <>
      <h2 className={mergeClasses(useLooks().head, styles.title)}>{words.settings.office}</h2>
      <Note>{words.settings.officeText}</Note>
      <div role="status" className={styles.said}>
        {settings.saved ? <Status state="ok">{words.settings.saved}</Status> : null}
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
  const words = useWords();
  const { preferences, change, showGuide } = useSessionContext();
  const { vietnamese, english, themes } = words.settings;
  const gist = [
    preferences.language === 'vi' ? vietnamese : english,
    themes[preferences.theme].toLocaleLowerCase('vi'),
  ];
  return (
    <Fold title={words.settings.pane} gist={gist.join(', ')}>
      <SelectField
        label={words.settings.language}
        value={preferences.language}
        onValue={(value) => change({ language: value as Language })}
      >
        <option value="vi" lang="vi">
          {vietnamese}
        </option>
        <option value="en" lang="en">
          {english}
        </option>
      </SelectField>
      <SelectField
        label={words.settings.theme}
        value={preferences.theme}
        onValue={(value) => change({ theme: value as ThemeChoice })}
      >
        {(['auto', 'light', 'dark'] as const).map((theme) => (
          <option key={theme} value={theme}>
            {themes[theme]}
          </option>
        ))}
      </SelectField>
      <Button onClick={showGuide}>{words.settings.guide}</Button>
      <Note>{words.settings.privacy}</Note>
    </Fold>
  );
}
