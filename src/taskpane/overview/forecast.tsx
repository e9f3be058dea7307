import { makeStyles, tokens } from '@fluentui/react-components';
import type { Forecast, GroupForecast } from '../../app/forecast';
import { shown } from '../../app/show';
import type { Explained } from '../../app/explained';
import { Bars, type Bar } from '../charts/bars';
import { FigureTable } from '../charts/figure-table';
import { Fold } from '../parts/section';
import { Status } from '../parts/status';
import { shownDate } from '../shown';
import { useWords } from '../words';
import { FigureGrid, type NamedFigure } from './figures';

const useStyles = makeStyles({
  block: { marginBottom: '14px' },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    marginTop: 0,
    marginBottom: '4px',
  },
  verdict: { margin: '6px 0' },
  legend: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    margin: '4px 0 0',
  },
});

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
  const styles = useStyles();
  const words = useWords();
  const { target } = group;
  const name = words.overview[group.id];
  const labels = words.overview.forecastFigures;
  const named = (label: string, item: Explained, rest: Partial<NamedFigure> = {}): NamedFigure => ({
    label,
    item,
    fullLabel: `${name} – ${label.toLowerCase()}`,
    ...rest,
  });
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
    <div className={styles.block}>
      <h3 className={styles.title}>{name}</h3>
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
      {limit ? <p className={styles.legend}>{words.overview.forecastLine(shown(limit))}</p> : null}
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
        <p className={styles.verdict}>
          <Status state={met ? 'ok' : 'check'} wrap>
            {met
              ? words.overview.reachesTarget
              : words.overview.missesTarget(shown(target!.missing.value, 2))}
          </Status>
        </p>
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
    </div>
  );
}
