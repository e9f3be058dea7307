import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Ref } from 'react';
import { FirstRun } from '../taskpane/first-run';
import { EVERY_KIND } from '../taskpane/parts/picked-file';
import { ProblemBar } from '../taskpane/parts/problem-bar';
import { workbenchWords } from '../text/workbench';
import { stopOpening } from './desk';
import { ofFile, type InHand } from './file/in-hand';
import { dropped } from './file/pickers';
import { usePick } from './file/use-pick';
import { useLanguage } from './language';
import type { Opening } from './use-opening';

const useStyles = makeStyles({
  page: {
    minHeight: '100%',
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  drop: {
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '22px 16px',
    textAlign: 'center',
    marginBottom: '18px',
  },
  over: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  text: { margin: '0 0 10px' },
  small: {
    margin: '10px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  hidden: { display: 'none' },
});

/**
 * Before a workbook is open: pick one, drop one or several, or begin with the example or an empty
 * one.
 */
export function Start({ opening }: { opening: Opening }) {
  const styles = useStyles();
  const words = workbenchWords[useLanguage()];
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
      <FirstRun
        choices={[
          {
            label: words.example,
            about: words.exampleText,
            run: () => void opening.openExample(),
          },
          {
            label: words.starter,
            about: words.starterText,
            run: () => void opening.openStarter(),
          },
        ]}
      >
        {problem ? <ProblemBar problem={problem} onClose={() => opening.setProblem(null)} /> : null}
        <div className={over ? `${styles.drop} ${styles.over}` : styles.drop}>
          <p className={styles.text}>{over ? words.dropNow : words.drop}</p>
          <Button appearance="primary" size="large" onClick={() => void pick()}>
            {busy ? words.opening : words.openFirst}
          </Button>
          {busy ? (
            <Button size="large" onClick={stopOpening}>
              {words.stop}
            </Button>
          ) : null}
          <FileInput ref={input} onFiles={(files) => void openFiles(files)} />
          <p className={styles.small}>{words.dropMany}</p>
          <p className={styles.small}>{words.openText}</p>
        </div>
      </FirstRun>
    </main>
  );
}

/** The browser's own way to pick a file. The same file can be picked again after it was changed. */
export function FileInput({
  ref,
  onFiles,
}: {
  ref: Ref<HTMLInputElement>;
  onFiles: (files: readonly InHand[]) => void;
}) {
  const styles = useStyles();
  return (
    <input
      ref={ref}
      type="file"
      multiple
      accept={EVERY_KIND}
      className={styles.hidden}
      tabIndex={-1}
      aria-hidden="true"
      onChange={(event) => {
        const files = [...(event.target.files ?? [])].map(ofFile);
        event.target.value = '';
        onFiles(files);
      }}
    />
  );
}
