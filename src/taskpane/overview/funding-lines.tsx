import type { FundingLineOverview, FundingOverview } from '../../app/funding-overview';
import { shown } from '../../app/show';
import { lineLabel } from '../../text/programme-lines';
import { Bars } from '../charts/bars';
import { FigureTable } from '../charts/figure-table';
import { useLanguage, useWords } from '../words';
import { unitIn } from '../../text/units';
import { Note, SubTitle } from '../parts/blocks';

const nameOf = (line: FundingLineOverview): string =>
  line.code === null ? line.name : lineLabel(line.code);

/** The money of each project as a bar of its sources, all on one scale. */
export function FundingLines({ funding }: { funding: FundingOverview }) {
  const words = useWords();
  const unit = unitIn(funding.unit, useLanguage());
  const lines = funding.lines.filter((line) => line.total.value !== null);
  if (lines.length === 0) return null;
  const { sources } = words.overview;
  const hasShares = lines.every((line) => line.share !== null);
  const adjusted = lines.filter((line) => line.plainShare !== null);
  const most = Math.max(...lines.map((line) => line.total.value!.toNumber()), 0.01);
  return (
    <>
      <SubTitle>{words.overview.byLine}</SubTitle>
      <Bars
        label={words.overview.byLineAlt(
          lines.map((line) => `${nameOf(line)} ${shown(line.total.value)}`).join(', '),
          unit,
        )}
        bars={lines.map((line, at) => ({
          id: String(at),
          name: nameOf(line),
          figure: shown(line.total.value),
          parts: (['central', 'province', 'commune'] as const).flatMap((look) =>
            line[look].value ? [{ length: line[look].value!.toNumber() / most, look }] : [],
          ),
        }))}
      />
      <FigureTable
        wide
        head={[
          `${words.overview.line} (${unit})`,
          words.overview.sum,
          sources.central,
          sources.province,
          sources.commune,
          ...(hasShares ? [words.overview.shareOfAll] : []),
        ]}
        rows={lines.map((line, at) => ({
          id: String(at),
          name: line.code === null ? line.name : `${nameOf(line)}: ${line.name}`,
          title: nameOf(line),
          figures: [
            line.total,
            line.central,
            line.province,
            line.commune,
            ...(line.share ? [line.share] : []),
          ],
        }))}
      />
      {adjusted.length > 0 && funding.plainShareSum ? (
        <Note>
          * {words.overview.balanced(shown(funding.plainShareSum, 2))}{' '}
          <span lang="vi">
            {adjusted
              .map(
                (line) =>
                  `${nameOf(line)} ${shown(line.plainShare, 2)} → ${shown(line.share!.value, 2)}`,
              )
              .join('; ')}
            .
          </span>
        </Note>
      ) : null}
    </>
  );
}
