import type { FundingOverview, UnitOverview } from '../../app/funding-overview';
import { lineLabel } from '../../text/programme-lines';
import { useWords } from '../words';
import { FigureGrid } from './figures';
import { Note, SubTitle } from '../parts/blocks';

/** The money by lead unit; where a line has two leads, also as it would stand for the other one. */
export function Units({ funding }: { funding: FundingOverview }) {
  const words = useWords();
  const [before, between, after] = words.overview.ifLedBy;
  // Each explanation has a name of its own, whichever of them stand open at once.
  const figures = (units: readonly UnitOverview[], context = '') =>
    units.map((item) => {
      const label = item.unit ?? words.overview.noUnit;
      return {
        label,
        item: item.total,
        ...(context === '' ? {} : { fullLabel: `${label} (${context})` }),
      };
    });
  if (!funding.byUnit.some((item) => item.unit !== null)) return null;
  return (
    <>
      <SubTitle>{words.overview.byUnit}</SubTitle>
      <FigureGrid figures={figures(funding.byUnit)} list />
      {funding.otherSplits.map(({ code, name, unit, byUnit }) => (
        <div key={`${code ?? name}-${unit}`}>
          <Note>
            {before} <span lang="vi">{code === null ? name : lineLabel(code)}</span> {between}{' '}
            <span lang="vi">{unit}</span> {after}
          </Note>
          <FigureGrid
            figures={figures(
              byUnit,
              `${before} ${code === null ? name : lineLabel(code)} ${between} ${unit}`,
            )}
            list
          />
        </div>
      ))}
    </>
  );
}
