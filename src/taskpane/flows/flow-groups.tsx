import type {
  FlowField,
  FlowGroupOverview,
  FlowLine,
  FlowOverview,
  FlowPlaceOverview,
} from '../../app/flow-overview';
import { shown } from '../../app/show';
import { formatDifference } from '../../domain/vietnamese-format';
import type { PaneWords } from '../../text/pane';
import { FigureTable, type FigureRow } from '../charts/figure-table';
import { FigureGrid, namedOf } from '../overview/figures';
import { Opener, StatusLine, SubTitle } from '../parts/blocks';
import { useWords } from '../words';

const WAYS = [
  'becomes',
  'crossesLine',
  'otherDecrease',
  'comesFrom',
  'relapsed',
  'newlyPoor',
  'otherIncrease',
] as const satisfies readonly FlowField[];

/**
 * Opening, decreases, increases and closing of both groups, for the commune and by hamlet, and what
 * the two tables say of each other.
 * @param undecided for flows between two registers: households that are counted at one end alone
 */
export function FlowGroups({
  flow,
  undecided,
}: {
  flow: FlowOverview;
  undecided?: Readonly<
    Record<'poor' | 'nearPoor', { readonly decrease: number; readonly increase: number }>
  >;
}) {
  const words = useWords();
  return (
    <>
      {(['poor', 'nearPoor'] as const).map((id) =>
        flow[id] ? (
          <Group
            key={id}
            id={id}
            group={flow[id]}
            {...(undecided ? { undecided: undecided[id] } : {})}
          />
        ) : null,
      )}
      {flow.cross.map(({ from, left, arrived, agrees }) => (
        <StatusLine key={from} state={agrees ? 'ok' : 'stop'}>
          {words.flows[agrees ? 'crossAgrees' : 'crossDiffers'](
            words.flows.cross[from],
            shown(left.value),
            shown(arrived.value),
          )}
        </StatusLine>
      ))}
    </>
  );
}

function Group({
  id,
  group,
  undecided,
}: {
  id: 'poor' | 'nearPoor';
  group: FlowGroupOverview;
  undecided?: { readonly decrease: number; readonly increase: number };
}) {
  const words = useWords();
  const name = words.overview[id];
  const { households } = group.whole;
  const closing = households.ways.closing;
  const named = namedOf(name, { bare: true });
  return (
    <>
      <SubTitle>{name}</SubTitle>
      <FigureGrid
        figures={[
          named(words.flows.opening, households.ways.opening, { main: true }),
          named(words.flows.decrease, households.decrease),
          named(words.flows.increase, households.increase),
          // Registers count their closing; a typed table's is computed and compared with what it
          // says.
          undecided
            ? named(words.flows.ways.closing, closing, { main: true })
            : named(words.flows.computed, households.computed, { main: true }),
          named(words.flows.net, group.net),
          named(words.flows.gross, group.gross),
        ]}
      />
      {group.agrees === null || undecided ? null : (
        <StatusLine state={group.agrees ? 'ok' : 'stop'}>
          {group.agrees
            ? words.flows.agrees(shown(closing.value))
            : words.flows.differs(
                shown(households.computed.value),
                shown(closing.value),
                formatDifference(households.computed.value!.minus(closing.value!)),
              )}
        </StatusLine>
      )}
      {undecided && undecided.decrease + undecided.increase > 0 ? (
        <StatusLine state="check">
          {words.flows.undecided(String(undecided.decrease), String(undecided.increase))}
        </StatusLine>
      ) : null}
      <details>
        <Opener>{words.flows.allWays}</Opener>
        <FigureGrid
          list
          figures={WAYS.map((way) => named(wayName(id, way, words), households.ways[way]))}
        />
      </details>
      <Table name={name} group={group} measure="households" />
      {group.whole.people ? <Table name={name} group={group} measure="people" /> : null}
    </>
  );
}

function wayName(id: 'poor' | 'nearPoor', way: FlowField, words: PaneWords): string {
  const own: Partial<Record<FlowField, string>> = words.flows.groupWays[id];
  return own[way] ?? words.flows.ways[way];
}

function Table({
  name,
  group,
  measure,
}: {
  name: string;
  group: FlowGroupOverview;
  measure: 'households' | 'people';
}) {
  const words = useWords();
  const unit = words.flows[measure].toLowerCase();
  const row = (place: FlowPlaceOverview): FigureRow[] => {
    const line: FlowLine | null = place[measure];
    const where = place.place ?? words.flows.whole;
    return line
      ? [
          {
            id: where,
            title: `${name} – ${where}, ${unit}`,
            name: place.place === null ? <strong>{where}</strong> : where,
            figures: [line.ways.opening, line.decrease, line.increase, line.ways.closing],
          },
        ]
      : [];
  };
  return (
    <FigureTable
      summary={`${words.flows.byHamlet}: ${unit}`}
      head={[
        words.overview.hamlet,
        words.flows.opening,
        words.flows.decrease,
        words.flows.increase,
        words.flows.ways.closing,
      ]}
      rows={[...group.hamlets, group.whole].flatMap(row)}
    />
  );
}
