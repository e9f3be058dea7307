import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import type { BookAgainst, FigureLine, TextAgainst } from '../../app/pane-work';
import { letterText } from '../../app/letter-text';
import { shownCount } from '../../app/show';
import { papersWords } from '../../text/papers';
import { FindingCards } from '../findings/cards';
import { Bullets, CopyText, SaidLines, Text } from '../parts/blocks';
import { useWordsOf } from '../words';
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

const MOST = 30;

/** A file that was made: what is said of it, its text, and what it leaves open. */
interface Handed {
  readonly said: string;
  readonly text: string;
  readonly left: readonly Said[];
}

/** Papers beside the Biểu: letters, the calendar, comparisons, the province's own form. */
export function DocumentsTab() {
  const { host, work, jobs, making } = useSessionContext();
  const words = useWordsOf(papersWords);
  const [out, setOut] = useState<Handed | null>(null);
  const { period } = making.choice;
  const savedAs = (name: string): string =>
    host.mayLoseFiles ? words.handedOut(name) : words.saved(name);

  const letter = async (kind: 'plan' | 'report', name: string): Promise<void> => {
    setOut(null);
    const view = await jobs.run('file', async () => {
      const found = await work.letter({ kind, period });
      if (!found.letter) return { said: words.nothing, text: '', left: found.left };
      const { letterDocx } = await import('../../app/letter-file');
      host.downloadFile?.(await letterDocx(found.letter), name);
      return { said: savedAs(name), text: letterText(found.letter), left: found.left };
    });
    if (view) setOut(view);
  };
  const calendar = async (): Promise<void> => {
    const name = 'thoi-han.ics';
    const text = await jobs.run('file', () => work.calendar({ today: today() }));
    if (text === undefined) return;
    host.downloadFile?.(new TextEncoder().encode(text), name);
    setOut({ said: savedAs(name), text, left: [] });
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
            {out ? <Text>{out.said}</Text> : null}
            {out?.text && host.mayLoseFiles ? <MayBeLost text={out.text} /> : null}
            {out && out.left.length > 0 ? (
              <>
                <Text>{words.left}</Text>
                <SaidLines of={out.left} />
              </>
            ) : null}
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

/** The text of a file of which nobody knows whether it arrived. */
function MayBeLost({ text }: { text: string }) {
  const words = useWordsOf(papersWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Text>
        <Button onClick={() => void putOnClipboard(text).then(setCopied)}>{words.copy}</Button>{' '}
        {copied === null ? '' : copied ? words.copied : words.notCopied}
      </Text>
      <CopyText name={words.copy} text={copied === false ? text : null} />
    </>
  );
}

function TextPart() {
  const { work, jobs } = useSessionContext();
  const words = useWordsOf(papersWords);
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
        <Text role="status">
          <Sentence of={found.problem} />
        </Text>
      ) : null}
      {found && !found.problem ? (
        <Against equal={found.equal} lines={found.lines}>
          <FindingCards items={found.findings} far />
        </Against>
      ) : null}
    </Section>
  );
}

function BookPart() {
  const { host, work, jobs } = useSessionContext();
  const words = useWordsOf(papersWords);
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
          <SaidLines of={found.left} />
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
  const words = useWordsOf(papersWords);
  return (
    <div role="status">
      <Text>
        {words.equal(shownCount(equal))}{' '}
        {lines.length > 0 ? words.differ(shownCount(lines.length)) : ''}
      </Text>
      <Bullets>
        {lines.slice(0, MOST).map((line, at) => (
          <li key={at}>
            <Sentence of={line.name} />: {words.here} {line.here || '…'}, {words.there}{' '}
            {line.there || '…'} (<Sentence of={line.note} />)
          </li>
        ))}
      </Bullets>
      {children}
    </div>
  );
}
