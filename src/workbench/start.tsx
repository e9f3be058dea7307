import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type Ref } from 'react';
import { FirstRun } from '../taskpane/first-run';
import { EVERY_KIND } from '../taskpane/parts/picked-file';
import { ProblemBar } from '../taskpane/parts/problem-bar';
import type { Problem } from '../taskpane/problem';
import { workbenchWords } from '../text/workbench';
import { stopOpening } from './desk';
import { useLanguage } from './language';

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

export interface StartProps {
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
  readonly onStarter: () => void;
  readonly problem: Problem | null;
  readonly onForget: () => void;
  readonly busy: boolean;
}

/** Before a workbook is open: pick one, drop one, or begin with the example or an empty one. */
export function Start({ onFile, onExample, onStarter, problem, onForget, busy }: StartProps) {
  const styles = useStyles();
  const words = workbenchWords[useLanguage()];
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <main
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <FirstRun
        choices={[
          { label: words.example, about: words.exampleText, run: onExample },
          { label: words.starter, about: words.starterText, run: onStarter },
        ]}
      >
        {problem ? <ProblemBar problem={problem} onClose={onForget} /> : null}
        <div className={over ? `${styles.drop} ${styles.over}` : styles.drop}>
          <p className={styles.text}>{over ? words.dropNow : words.drop}</p>
          <Button appearance="primary" size="large" onClick={() => input.current?.click()}>
            {busy ? words.opening : words.openFirst}
          </Button>
          {busy ? (
            <Button size="large" onClick={stopOpening}>
              {words.stop}
            </Button>
          ) : null}
          <FileInput ref={input} onFile={onFile} />
          <p className={styles.small}>{words.openText}</p>
        </div>
      </FirstRun>
    </main>
  );
}

/** The browser's own way to pick a file. The same file can be picked again after it was changed. */
export function FileInput({
  ref,
  onFile,
}: {
  ref: Ref<HTMLInputElement>;
  onFile: (file: File) => void;
}) {
  const styles = useStyles();
  return (
    <input
      ref={ref}
      type="file"
      accept={EVERY_KIND}
      className={styles.hidden}
      tabIndex={-1}
      aria-hidden="true"
      onChange={(event) => {
        const [file] = event.target.files ?? [];
        event.target.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
