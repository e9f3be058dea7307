import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import type { BookAgainst, FigureLine, TextAgainst } from '../../app/pane-work';
import { letterText } from '../../app/letter-text';
import { shownCount } from '../../app/show';
import { papersWords } from '../../text/papers';
import { FindingCard } from '../findings/finding-card';
import { Row, Rows } from '../parts/list-row';
import { putOnClipboard } from '../parts/clipboard';
import { pickedFile } from '../parts/picked-file';
import { Picker } from '../parts/picker';
import { Section } from '../parts/section';
import { today } from '../preferences';
import { useSessionContext } from '../session-context';
import { Sentence } from '../parts/sentence';
import type { Said } from '../../domain/language';

// Most days no form of the province is filled in.
const FillForm = lazy(async () => ({ default: (await import('../fill/fill')).FillForm }));

const useStyles = makeStyles({
  whole: { width: '100%' },
  text: { margin: '8px 0', overflowWrap: 'anywhere' },
  list: { margin: '8px 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
  cards: { listStyleType: 'none', margin: '8px 0', padding: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
});

const MOST = 30;

/** Papers beside the Biểu: letters, the calendar, comparisons, the province's own form. */
export function DocumentsTab() {
  const styles = useStyles();
  const { host, work, jobs, making, preferences } = useSessionContext();
  const words = papersWords[preferences.language];
  const [left, setLeft] = useState<readonly Said[]>([]);
  const [saved, setSaved] = useState('');
  const [text, setText] = useState('');
  const { period } = making.choice;
  const savedAs = (name: string): string =>
    host.mayLoseFiles ? words.handedOut(name) : words.saved(name);

  const letter = async (kind: 'plan' | 'report', name: string): Promise<void> => {
    setSaved('');
    setText('');
    const view = await jobs.run('file', async () => {
      const found = await work.letter({ kind, period });
      if (found.letter) {
        const { letterDocx } = await import('../../app/letter-file');
        host.downloadFile?.(await letterDocx(found.letter), name);
        setText(letterText(found.letter));
      }
      return found;
    });
    if (!view) return;
    setLeft(view.left);
    setSaved(view.letter ? savedAs(name) : words.nothing);
  };
  const calendar = async (): Promise<void> => {
    const name = 'thoi-han.ics';
    const lines = await jobs.run('file', () => work.calendar({ today: today() }));
    if (lines === undefined) return;
    host.downloadFile?.(new TextEncoder().encode(lines), name);
    setLeft([]);
    setText(lines);
    setSaved(savedAs(name));
  };
  return (
    <>
      {host.downloadFile ? (
        <Section title={words.letters} hint={words.lettersText}>
          <Rows>
            <Row
              icon="table"
              label={words.plan}
              onClick={() => void letter('plan', 'ke-hoach.docx')}
            />
            <Row
              icon="table"
              label={words.report}
              sub={period ? words.period(period) : undefined}
              onClick={() => void letter('report', 'bao-cao.docx')}
            />
            <Row
              icon="note"
              label={words.calendar}
              sub={words.calendarText}
              onClick={() => void calendar()}
            />
          </Rows>
          <div role="status">
            {saved === '' ? null : <p className={styles.text}>{saved}</p>}
            {text === '' || !host.mayLoseFiles ? null : <CopyText text={text} />}
            {left.length === 0 ? null : (
              <>
                <p className={styles.text}>{words.left}</p>
                <Lines of={left} />
              </>
            )}
          </div>
        </Section>
      ) : null}
      <Suspense>
        <FillForm />
      </Suspense>
      <TextPart />
      <BookPart />
    </>
  );
}

/** Sentences, a line each. */
function Lines({ of }: { of: readonly Said[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {of.map((line) => (
        <li key={line.vi}>
          <Sentence of={line} />
        </li>
      ))}
    </ul>
  );
}

/** The text of a file of which nobody knows whether it arrived. */
function CopyText({ text }: { text: string }) {
  const styles = useStyles();
  const { preferences } = useSessionContext();
  const words = papersWords[preferences.language];
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <p className={styles.text}>
        <Button onClick={() => void putOnClipboard(text).then(setCopied)}>{words.copy}</Button>{' '}
        {copied === null ? '' : copied ? words.copied : words.notCopied}
      </p>
      {copied === false ? (
        <Textarea className={styles.whole} readOnly rows={8} value={text} aria-label={words.copy} />
      ) : null}
    </>
  );
}

function TextPart() {
  const styles = useStyles();
  const { work, jobs, preferences } = useSessionContext();
  const words = papersWords[preferences.language];
  const [found, setFound] = useState<TextAgainst | null>(null);
  const check = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await jobs.run('flows', (progress) =>
      work.checkText({ name: file.name, bytes }, progress),
    );
    setFound(result ?? null);
  };
  return (
    <Section title={words.text} hint={words.textText}>
      <Picker kinds=".docx,.txt" name="text" label={words.choose} onFiles={check} />
      {found?.problem ? (
        <p role="status" className={styles.text}>
          <Sentence of={found.problem} />
        </p>
      ) : null}
      {found && !found.problem ? (
        <Against equal={found.equal} lines={found.lines}>
          <ul className={styles.cards}>
            {found.findings.slice(0, MOST).map((item, at) => (
              <FindingCard key={`${item.code}-${at}`} item={item} far />
            ))}
          </ul>
        </Against>
      ) : null}
    </Section>
  );
}

function BookPart() {
  const { host, work, jobs, preferences } = useSessionContext();
  const words = papersWords[preferences.language];
  const [found, setFound] = useState<BookAgainst | null>(null);
  const check = async (file: File): Promise<void> => {
    const result = await jobs.run('flows', async (progress) =>
      work.checkBook({ file: await pickedFile(host, file) }, progress),
    );
    setFound(result ?? null);
  };
  return (
    <Section title={words.book} hint={words.bookText}>
      <Picker name="book" label={words.choose} onFiles={check} />
      {found ? (
        <Against equal={found.equal} lines={found.lines}>
          <Lines of={found.left} />
        </Against>
      ) : null}
    </Section>
  );
}

/** Figures that are others in another file, each with both. */
function Against({
  equal,
  lines,
  children,
}: {
  equal: number;
  lines: readonly FigureLine[];
  children: ReactNode;
}) {
  const styles = useStyles();
  const { preferences } = useSessionContext();
  const words = papersWords[preferences.language];
  return (
    <div role="status">
      <p className={styles.text}>
        {words.equal(shownCount(equal))}{' '}
        {lines.length > 0 ? words.differ(shownCount(lines.length)) : ''}
      </p>
      <ul className={styles.list}>
        {lines.slice(0, MOST).map((line, at) => (
          <li key={at}>
            <Sentence of={line.name} />: {words.here} {line.here || '…'}, {words.there}{' '}
            {line.there || '…'}{' '}
            <span className={styles.small}>
              (<Sentence of={line.note} />)
            </span>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
