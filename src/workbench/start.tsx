import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Welcome } from '../taskpane/first-run';
import { Icon } from '../taskpane/parts/icons';
import { FileInput } from '../taskpane/parts/picker';
import { useLooks } from '../taskpane/parts/looks';
import { ProblemBar } from '../taskpane/parts/problem-bar';
import { useFrame } from '../taskpane/frame-words';
import { workbenchWords } from '../text/workbench';
import { stopOpening } from './desk';
import { ofFile } from './file/in-hand';
import { dropped } from './file/pickers';
import { RecentFiles } from './file/recent-files';
import { usePick } from './file/use-pick';
import { useLanguage } from './language';
import type { Opening } from './use-opening';

const useStyles = makeStyles({
  page: {
    minHeight: '100%',
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: '16px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 520px)',
    justifyContent: 'center',
    alignContent: 'start',
    gap: '24px 64px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    // The way in comes first where there is one column.
    '@media (min-width: 900px)': {
      gridTemplateColumns: 'minmax(0, 440px) minmax(0, 520px)',
      alignContent: 'center',
    },
  },
  about: { '@media (max-width: 899px)': { order: 2 } },
  drop: {
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '24px 16px',
    textAlign: 'center',
    marginBottom: '24px',
  },
  over: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
  },
  open: { minWidth: '200px', height: '40px' },
});

/**
 * Before a workbook is open: pick one, drop one or several, one of those opened lately, or begin
 * with the example or an empty one.
 */
export function Start({ opening }: { opening: Opening }) {
  const looks = useLooks();
  const styles = useStyles();
  const words = workbenchWords[useLanguage()];
  const { first } = useFrame();
  const [over, setOver] = useState(false);
  const { busy, problem, openFiles } = opening;
  const { input, pick } = usePick(openFiles, words.kind);
  return (
    <main
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void dropped(event.dataTransfer).then(openFiles);
      }}
    >
      <section className={styles.about}>
        <Welcome
          kept={words.kept}
          choices={[
            { label: first.example, icon: 'table', run: () => void opening.openExample() },
            { label: first.starter, icon: 'plus', run: () => void opening.openStarter() },
          ]}
        />
      </section>
      <section>
        {problem ? <ProblemBar problem={problem} onClose={() => opening.setProblem(null)} /> : null}
        <div className={mergeClasses(styles.drop, over ? styles.over : '')}>
          <Icon name="folder" size={32} />
          <p className={looks.text}>{over ? words.dropNow : words.drop}</p>
          <Button className={styles.open} appearance="primary" onClick={() => void pick()}>
            {busy ? words.opening : words.openFirst}
          </Button>{' '}
          {busy ? <Button onClick={stopOpening}>{words.stop}</Button> : null}
          <FileInput multiple ref={input} onFiles={(files) => openFiles(files.map(ofFile))} />
          <p className={looks.note}>{words.dropMany}</p>
        </div>
        <RecentFiles opening={opening} />
      </section>
    </main>
  );
}
