import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { shownDate } from '../shown';
import { useWords } from '../words';

/** "5/1/2026" → "2026-01-05"; null for what is no day. */
export function dayOf(text: string): string | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [day, month, year] = [match[1], match[2], match[3]].map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** A day as it is written in Vietnam, whatever the language of the browser. */
export function DayInput({
  label,
  className,
  first,
  onDay,
}: {
  label: string;
  className?: string;
  /** YYYY-MM-DD, or null for a field that is empty at first. */
  first: string | null;
  onDay: (day: string | null) => void;
}) {
  const words = useWords();
  const [text, setText] = useState(first === null ? '' : shownDate(first));
  const wrong = text.trim().length >= 8 && dayOf(text) === null;
  return (
    <Field
      label={label}
      {...(className === undefined ? {} : { className })}
      {...(wrong ? { validationMessage: words.noDay } : {})}
    >
      <Input
        inputMode="numeric"
        placeholder={words.dayForm}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          onDay(dayOf(value));
        }}
      />
    </Field>
  );
}
