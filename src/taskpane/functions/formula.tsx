import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Actions } from '../parts/blocks';
import { putOnClipboard } from '../parts/clipboard';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

export function Formula({ text }: { text: string }) {
  return (
    <code className={useStyles().code} lang="vi">
      {text}
    </code>
  );
}

/** The two ways to have a formula: in the selected cell, where there is one, and to copy. */
export function TakeFormula({
  formula,
  ready = true,
  say,
}: {
  formula: string;
  ready?: boolean;
  say: (text: string) => void;
}) {
  const words = useWords().functions;
  const { host, jobs } = useSessionContext();
  const insert = async (): Promise<void> => {
    const done = await jobs.run('write', async () => {
      await host.insertFormula?.(formula);
      return true;
    });
    if (done) say(words.inserted);
  };
  const copy = async (): Promise<void> =>
    say((await putOnClipboard(formula)) ? words.copied : words.notCopied);
  return (
    <Actions>
      {host.insertFormula ? (
        <Button size="small" disabledFocusable={!ready} onClick={() => void insert()}>
          {words.insert}
        </Button>
      ) : null}
      <Button size="small" disabledFocusable={!ready} onClick={() => void copy()}>
        {words.copy}
      </Button>
    </Actions>
  );
}
