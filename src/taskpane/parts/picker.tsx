import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { EVERY_KIND } from './picked-file';

/** A button for files of the machine. The same file can be picked again after it was changed. */
export function Picker({
  name,
  label,
  kinds = EVERY_KIND,
  multiple = false,
  onFiles,
}: {
  name: string;
  label: string;
  kinds?: string;
  multiple?: boolean;
  onFiles: (first: File, ...more: File[]) => Promise<void>;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={kinds}
        hidden
        tabIndex={-1}
        aria-hidden="true"
        data-for={name}
        onChange={(event) => {
          const [first, ...more] = event.target.files ?? [];
          event.target.value = '';
          if (first) void onFiles(first, ...more);
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
