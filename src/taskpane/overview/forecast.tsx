import type { Forecast, GroupForecast } from '../../app/forecast';
import { shown } from '../../app/show';
import { Bars, type Bar } from '../charts/bars';
import { FigureTable } from '../charts/figure-table';
import { Note, StatusLine, SubTitle } from '../parts/blocks';
import { Fold } from '../parts/section';
import { shownDate } from '../shown';
import { useWords } from '../words';
import { FigureGrid, namedOf } from './figures';

/** In the middle of the year: how it will end at this pace, and what is still needed. */
export function ForecastPart({ forecast }: { forecast: Forecast | null }) {
  const words = useWords();
  if (!forecast) return null;
  return (
    <Fold title={words.overview.forecast} gist={words.overview.upTo(shownDate(forecast.asOf))}>
      <p>
        {words.overview.forecastText(
          shownDate(forecast.asOf),
          shown(forecast.months, forecast.months.isInteger() ? 0 : 2),
        )}
      </p>
      {forecast.groups.map((group) => (
        <Group key={group.id} group={group} asOf={forecast.asOf} />
      ))}
    </Fold>
  );
}

function Group({ group, asOf }: { group: GroupForecast; asOf: string }) {
  const words = useWords();
  const { target } = group;
  const name = words.overview[group.id];
  const labels = words.overview.forecastFigures;
  const named = namedOf(name);
  const met = target?.missing.value?.isZero() ?? null;
  const limit = target?.mayStay.value ?? null;
  const moments = [
    {
      id: 'start',
      name: words.overview.start,
      count: group.opening,
      rate: group.openingRate,
      look: 'plain',
    },
    {
      id: 'now',
      name: words.overview.upTo(shownDate(asOf)),
      count: group.now,
      rate: group.nowRate,
      look: 'plain',
    },
    {
      id: 'end',
      name: words.overview.yearEnd,
      count: group.count,
      rate: group.rate,
      look: met === false ? 'check' : 'ok',
    },
  ] as const;
  const most = Math.max(
    ...moments.map(({ count }) => count.value!.toNumber()),
    limit?.toNumber() ?? 0,
    1,
  );
  return (
    <>
      <SubTitle>{name}</SubTitle>
      <Bars
        label={words.overview.forecastAlt(
          name,
          moments
            .map((moment) => `${moment.name.toLowerCase()} ${shown(moment.count.value)}`)
            .join(', '),
          limit ? shown(limit) : null,
        )}
        bars={moments.map((moment): Bar => ({
          id: moment.id,
          name: moment.name,
          figure: shown(moment.count.value),
          parts: [{ length: moment.count.value!.toNumber() / most, look: moment.look }],
          mark: limit ? limit.toNumber() / most : null,
        }))}
      />
      {limit ? <Note>{words.overview.forecastLine(shown(limit))}</Note> : null}
      <FigureTable
        head={[words.overview.moment, words.overview.count, '%']}
        rows={[
          ...moments.map((moment) => ({
            id: moment.id,
            name: moment.name,
            title: `${name} – ${moment.name.toLowerCase()}`,
            figures: [moment.count, moment.rate],
          })),
          ...(target
            ? [
                {
                  id: 'target',
                  name: words.overview.mayStay,
                  title: `${name} – ${words.overview.mayStay.toLowerCase()}`,
                  figures: [target.mayStay, target.rate],
                },
              ]
            : []),
        ]}
      />
      {met === null ? null : (
        <StatusLine state={met ? 'ok' : 'check'}>
          {met
            ? words.overview.reachesTarget
            : words.overview.missesTarget(shown(target!.missing.value, 2))}
        </StatusLine>
      )}
      <FigureGrid
        figures={[
          named(labels.pace, group.pace, { bare: true }),
          named(labels.fall, group.fall),
          named(labels.count, group.count),
          named(labels.rate, group.rate, { main: true }),
          ...(target
            ? [
                named(labels.toLeave, target.toLeave),
                named(labels.perMonth, target.perMonth, { bare: true }),
              ]
            : []),
        ]}
      />
    </>
  );
}
