import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    margin: '14px 0 4px',
  },
});

/** The title of a part inside a section. @param role "status" where it tells what has come */
export function SubTitle({ role, children }: { role?: 'status'; children: ReactNode }) {
  return (
    <h3 className={useStyles().title} role={role}>
      {children}
    </h3>
  );
}
