import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Row, Rows } from '../../taskpane/parts/list-row';
import { Section } from '../../taskpane/parts/section';
import { shownDay, shownTime } from '../../taskpane/shown';
import { workbenchWords } from '../../text/workbench';
import { useLanguage } from '../language';
import type { Opening } from '../use-opening';
import { forgetRecent, openRecent, recentFiles, type Recent } from './recent';

/** Files that were opened lately, by name; nothing where the browser keeps none. */
export function RecentFiles({ opening }: { opening: Opening }) {
  const words = workbenchWords[useLanguage()];
  const [files, setFiles] = useState<readonly Recent[]>([]);
  useEffect(() => void recentFiles().then(setFiles), []);
  const open = async (recent: Recent): Promise<void> => {
    const { name } = recent;
    const problem = (message: string, fix: string): void =>
      opening.setProblem({ message, fix, cancelled: false });
    try {
      const hand = await openRecent(recent);
      if (hand) await opening.openFiles([hand]);
      else problem(words.recentRefused(name), words.recentRefusedFix);
    } catch {
      problem(words.recentGone(name), words.recentGoneFix);
    }
  };
  if (files.length === 0) return null;
  return (
    <Section title={words.recent}>
      <p>{words.recentWhat}</p>
      <Rows>
        {files.map((file) => (
          <Row
            key={`${file.name} ${file.at.getTime()}`}
            icon="file"
            label={file.name}
            sub={(file.saved ? words.recentSaved : words.recentOpened)(
              shownDay(file.at),
              shownTime(file.at),
            )}
            onClick={() => void open(file)}
          />
        ))}
      </Rows>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => void forgetRecent().then(() => setFiles([]))}
      >
        {words.forgetRecent}
      </Button>
    </Section>
  );
}
