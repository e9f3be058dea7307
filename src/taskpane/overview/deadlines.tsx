import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { CalendarItem } from '../../app/calendar';
import { shownCount } from '../../app/show';
import { deadlineIn } from '../../text/calendar';
import { Framed, Item, List, Note } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { Empty, Fold } from '../parts/section';
import { Status, type State } from '../parts/status';
import { useSessionContext } from '../session-context';
import { shownDate } from '../shown';
import { useLanguage, useWords } from '../words';
import { AskApproval } from './ask-approval';

const dueBy = (item: CalendarItem): boolean => item.state === 'today' || item.state === 'ahead';

/** The next deadline with the working days that are left, and all of the year. */
export function Deadlines({ items }: { items: readonly CalendarItem[] }) {
  const words = useWords();
  const { lead } = useSessionContext();
  const [open, setOpen] = useState(false);
  const next = items.find(dueBy);
  // What the plan itself sets and is past stays in sight: nobody has said that it was done.
  const late = items.filter((item) => item.state === 'late' && item.id.startsWith('plan.'));
  const asksDay = items.some((item) => item.id === 'plan.start' && item.from === undefined);
  if (items.length === 0) return null;
  return (
    <Fold
      title={words.overview.deadlines}
      gist={
        asksDay
          ? lead.words.figures.needsApproval
          : next?.due
            ? shownDate(next.due)
            : lead.words.figures.noDeadlineShort
      }
    >
      {asksDay ? <AskApproval /> : null}
      {[...late, ...(next ? [next] : [])].map((item) => (
        <Framed key={`${item.id}-${item.due}`}>
          <Deadline item={item} />
        </Framed>
      ))}
      {next ? null : <Empty>{words.overview.noDeadline}</Empty>}
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.overview.hideTargets : words.overview.showDeadlines(shownCount(items.length))}
      </Button>
      {open ? (
        <List>
          {items.map((item) => (
            <Item key={`${item.id}-${item.due}`}>
              <Deadline item={item} />
            </Item>
          ))}
        </List>
      ) : null}
    </Fold>
  );
}

const STATE: Readonly<Record<CalendarItem['state'], State>> = {
  late: 'check',
  today: 'check',
  ahead: 'ok',
  undated: 'missing',
};

function Deadline({ item }: { item: CalendarItem }) {
  const looks = useLooks();
  const words = useWords();
  const said = deadlineIn(item, useLanguage());
  const past = item.state === 'late' && !item.id.startsWith('plan.');
  return (
    <>
      <div className={mergeClasses(looks.apart, looks.small)}>
        <span className={mergeClasses(looks.bold, looks.digits)}>
          {item.due === null ? '…/…' : shownDate(item.due)}
        </span>
        <Status state={past ? 'passed' : STATE[item.state]}>{leftOf(item, past, said)}</Status>
      </div>
      <div>{said.title}</div>
      {item.from === undefined ? null : (
        <Note>
          {words.overview.countedFrom(shownDate(item.from))}
          {item.withoutHolidays !== undefined && item.withoutHolidays !== item.due
            ? `. ${words.overview.withoutHolidays(shownDate(item.withoutHolidays))}`
            : ''}
        </Note>
      )}
      {item.movedTo === undefined ? null : <Note>{said.moved(item.movedTo)}</Note>}
      <Note>
        {said.who} · <span lang="vi">{item.document}</span>
        {item.confirmed ? '' : ` (${said.unconfirmed})`}
      </Note>
    </>
  );
}

/**
 * Only the plan's own deadlines are called late: whether a report of the review was sent, the
 * workbook does not say.
 */
function leftOf(
  { state, workingDays }: CalendarItem,
  past: boolean,
  words: ReturnType<typeof deadlineIn>,
): string {
  if (past) return words.past;
  if (state === 'undated') return words.undated;
  if (state === 'today') return words.today;
  if (state === 'ahead') return workingDays === null ? '' : words.left(workingDays);
  return workingDays === null ? words.lateUnknown : words.late(-workingDays);
}
