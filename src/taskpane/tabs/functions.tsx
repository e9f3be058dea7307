import {
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Separator } from '../../app/formula-separators';
import { searchFunctions } from '../../app/function-search';
import { shownCount } from '../../app/show';
import { FunctionCard } from '../functions/function-card';
import { List, Note } from '../parts/blocks';
import { useLooks } from '../parts/looks';
import { Empty } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';

const useStyles = makeStyles({ group: { color: tokens.colorBrandForeground1 } });

export function FunctionsTab() {
  const looks = useLooks();
  const styles = useStyles();
  const words = useWords();
  const { preferences, change } = useSessionContext();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const wanted = useDeferredValue(text);
  const found = useMemo(() => searchFunctions(wanted), [wanted]);
  const groups = [...new Set(found.map((entry) => entry.group))];
  return (
    <>
      <Field label={words.functions.search} hint={words.functions.hint}>
        <Input type="search" value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Field label={words.functions.separator}>
        <RadioGroup
          layout="horizontal"
          value={preferences.separator}
          onChange={(_, data) => change({ separator: data.value as Separator })}
        >
          <Radio value=";" label={words.functions.semicolon} />
          <Radio value="," label={words.functions.comma} />
        </RadioGroup>
      </Field>
      <Note role="status">{said || words.functions.found(shownCount(found.length))}</Note>
      {found.length === 0 ? <Empty>{words.functions.none}</Empty> : null}
      {groups.map((group) => (
        <section key={group}>
          <h2 className={mergeClasses(looks.sub, styles.group)} lang="vi">
            {group}
          </h2>
          <List>
            {found
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <FunctionCard key={entry.name} entry={entry} say={setSaid} />
              ))}
          </List>
        </section>
      ))}
    </>
  );
}
