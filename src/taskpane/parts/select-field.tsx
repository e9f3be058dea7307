import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// A long choice is cut before it pushes a narrow pane wider.
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', margin: '6px 0' },
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** A choice among few, under its name. */
export function SelectField({
  label,
  hint,
  value,
  disabled = false,
  onValue,
  children,
}: {
  label: string;
  hint?: string | undefined;
  value: string;
  disabled?: boolean;
  onValue: (value: string) => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        value={value}
        disabled={disabled}
        onChange={(_, data) => onValue(data.value)}
      >
        {children}
      </Select>
    </Field>
  );
}
