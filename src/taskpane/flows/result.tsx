import { Button } from '@fluentui/react-components';
import type { FlowsView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { Sentence } from '../parts/sentence';
import { Actions, News, Note, SubTitle, Text } from '../parts/blocks';
import { SheetRows } from '../parts/sheet-rows';

/**
 * What would be written, and the two ways to have it: as new sheets of the workbook, or as a file
 * of its own.
 */
export function FollowResult({ view }: { view: FlowsView }) {
  const words = useWords();
  const { follow, host, jobs } = useSessionContext();
  return (
    <>
      <SubTitle>{words.follow.preview}</SubTitle>
      {view.notMade.map(({ form, why }) => (
        <Text key={form}>
          <Status state="stop">
            <span lang="vi">{form}</span>: {words.make.blocked.toLowerCase()}
          </Status>{' '}
          <Sentence of={why} />
        </Text>
      ))}
      {view.sheets.map(({ name, cells, taken }) => (
        <Text key={name}>
          {words.follow.willWrite(shownCount(cells), name)}{' '}
          {taken ? <Status state="note">{words.make.nameTaken(name)}</Status> : null}
        </Text>
      ))}
      <Note>{words.follow.names}</Note>
      {follow.unused > 0 ? null : (
        <Actions>
          <Button appearance="primary" onClick={() => void follow.write()}>
            {words.follow.write(shownCount(view.sheets.length))}
          </Button>
          {host.downloadFlows ? (
            <Button onClick={() => void jobs.run('file', () => host.downloadFlows!())}>
              {words.follow.file}
            </Button>
          ) : null}
        </Actions>
      )}
      <News said={follow.written && words.follow.written(shownCount(follow.written.length))}>
        {follow.written === null ? null : (
          <>
            <SheetRows sheets={follow.written} />
            <Note>{words.make.undo}</Note>
          </>
        )}
      </News>
    </>
  );
}
