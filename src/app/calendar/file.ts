/** The dated entries of a calendar as a file for calendar programs. */
import { communeName, communeWithKind } from '../../domain/commune-name';
import { plainKey } from '../../domain/match-key';
import { icsText } from '../../documents/ics';
import { calendarWords as words } from '../../text/calendar';
import type { Survey } from '../survey';
import type { Calendar } from '.';

export function calendarFile({ facts }: Survey, calendar: Calendar): string {
  const said = facts.settings.get('xa')?.value ?? '';
  const office = plainKey(communeName(said).name).replace(/[^a-z0-9]+/g, '-') || 'xa';
  const events = calendar.items.flatMap((item) =>
    item.due === null
      ? []
      : [
          {
            id: `${item.id}${item.id === 'review.monthly-report' ? `.${item.due.slice(5, 7)}` : ''}.${calendar.year}.${office}@giam-ngheo`,
            day: item.due,
            title: item.title,
            text: [
              words.eventText(item.who, item.document),
              ...(item.movedTo ? [words.moved(item.movedTo)] : []),
            ].join(' '),
          },
        ],
  );
  return icsText(
    words.calendarName(calendar.year, said === '' ? null : communeWithKind(said)),
    events,
    calendar.today,
  );
}
