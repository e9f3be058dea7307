/** What is said in the language of the pane. What it quotes of the workbook stays Vietnamese. */
import type { Said } from '../../domain/language';
import { unitIn } from '../../text/units';
import { useLanguage } from '../words';

const QUOTED = /(«[^»]*»)/;

/** A sentence in which «…» quotes the workbook. */
export function Sentence({ of }: { of: Said | string }) {
  const language = useLanguage();
  const text = typeof of === 'string' ? of : of[language];
  if (language === 'vi') return text;
  return text.split(QUOTED).map((part, at) =>
    QUOTED.test(part) ? (
      <span key={at} lang="vi">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The unit of a figure; one that the workbook alone knows is quoted. */
export function Unit({ of, className }: { of: string; className?: string }) {
  const language = useLanguage();
  const said = unitIn(of, language);
  return (
    <span className={className} lang={said === of ? 'vi' : undefined}>
      {said}
    </span>
  );
}
