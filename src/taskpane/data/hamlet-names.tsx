import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { HamletSpelling } from '../../app/hamlet-spellings';
import { shownCount } from '../../app/show';
import { Stack } from '../parts/blocks';
import { Section } from '../parts/section';
import { useWords } from '../words';
import type { Corrections } from './use-corrections';

/**
 * Each name of a hamlet as the workbook writes it, and the name to use for it: "GL" → "Thôn Gò Lê".
 */
export function HamletNames({
  hamlets,
  corrections,
}: {
  hamlets: readonly HamletSpelling[];
  corrections: Corrections;
}) {
  const words = useWords();
  const names = useId();
  const [open, setOpen] = useState(false);
  if (hamlets.length === 0) return null;
  return (
    <Section title={words.data.hamlets} hint={words.data.hamletsText}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.overview.hideTargets : words.data.showHamlets(shownCount(hamlets.length))}
      </Button>
      {open ? (
        <Stack>
          <datalist id={names}>
            {hamlets.map((hamlet) => (
              <option key={hamlet.code} value={hamlet.used ?? hamlet.written} />
            ))}
          </datalist>
          {hamlets.map((hamlet) => (
            <Field key={hamlet.code} label={<span lang="vi">{hamlet.written}</span>} size="small">
              <Input
                size="small"
                list={names}
                placeholder={words.data.sameName}
                maxLength={60}
                value={corrections.value(hamlet.code, hamlet.used)}
                onChange={(_, data) => corrections.set(hamlet.code, data.value, hamlet.used)}
              />
            </Field>
          ))}
        </Stack>
      ) : null}
    </Section>
  );
}
