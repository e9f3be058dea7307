import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FlowsView } from '../../app/pane-work';
import { shownCount } from '../../app/show';
import { Icon } from '../parts/icons';
import { Status } from '../parts/status';
import { useSessionContext } from '../session-context';
import type { FollowState } from '../use-follow';
import { useWords } from '../words';
import { Sentence } from '../parts/sentence';
import { SubTitle } from '../parts/sub-title';

const useStyles = makeStyles({
  text: { margin: '4px 0', overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    margin: '4px 0',
  },
  list: { listStyleType: 'none', margin: '8px 0', padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 0',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

/**
 * What would be written, and the two ways to have it: as new sheets of the workbook, or as a file
 * of its own.
 */
export function FollowResult({ follow, view }: { follow: FollowState; view: FlowsView }) {
  const styles = useStyles();
  const words = useWords();
  const { host, jobs } = useSessionContext();
  return (
    <>
      <SubTitle>{words.follow.preview}</SubTitle>
      {view.notMade.map(({ form, why }) => (
        <p key={form} className={styles.text}>
          <Status state="stop" wrap>
            <span lang="vi">{form}</span>: {words.make.blocked.toLowerCase()}
          </Status>{' '}
          <Sentence of={why} />
        </p>
      ))}
      {view.sheets.map(({ name, cells, taken }) => (
        <p key={name} className={styles.text}>
          {words.follow.willWrite(shownCount(cells), name)}
          {taken ? (
            <>
              {' '}
              <Status state="note" wrap>
                {words.make.nameTaken(name)}
              </Status>
            </>
          ) : null}
        </p>
      ))}
      <p className={styles.small}>{words.follow.names}</p>
      {follow.unused > 0 ? null : (
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => void follow.write()}>
            {words.follow.write(shownCount(view.sheets.length))}
          </Button>
          {host.downloadFlows ? (
            <Button onClick={() => void jobs.run('file', () => host.downloadFlows!())}>
              {words.follow.file}
            </Button>
          ) : null}
        </div>
      )}
      <div role="status">
        {follow.written === null ? null : (
          <>
            <p className={styles.text}>
              <Status state="ok" wrap>
                {words.follow.written(shownCount(follow.written.length))}
              </Status>
            </p>
            <ul className={styles.list}>
              {follow.written.map((sheet) => (
                <li key={sheet} className={styles.row}>
                  <span>{words.make.sheet(sheet)}</span>
                  <Button
                    size="small"
                    icon={<Icon name="go" />}
                    onClick={() => void host.goTo({ sheet, cell: 'A1' })}
                  >
                    {words.goToSheet}
                  </Button>
                </li>
              ))}
            </ul>
            <p className={styles.small}>{words.make.undo}</p>
          </>
        )}
      </div>
    </>
  );
}
