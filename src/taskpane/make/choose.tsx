import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { allForms } from '../../app/forms';
import { shownCount } from '../../app/show';
import { Note } from '../parts/blocks';
import { toggled } from '../parts/toggled';
import { Fold, Section } from '../parts/section';
import { useSessionContext } from '../session-context';
import { useWords } from '../words';
import { PeriodChoice } from './period';
import { Sentence } from '../parts/sentence';
import type { Said } from '../../domain/language';
import { englishTitle } from '../../text/form-titles';

const useStyles = makeStyles({
  about: { margin: '0 0 4px 32px' },
  why: { display: 'block' },
});

const GROUPS = ['plan', 'review', 'monitoring'] as const;

/** The forms of a plan: what most days are about. */
export function usualForms(): string[] {
  return allForms()
    .filter((form) => form.group === 'plan')
    .map((form) => form.form);
}

/** "KINH PHÍ THỰC HIỆN …", as it is printed, in a list that is read. */
function titleOf(form: string, title: string): Said {
  const vi = title.charAt(0) + title.slice(1).toLowerCase();
  return { vi, en: englishTitle(form) ?? `«${vi}»` };
}

/** Which forms, and for which period; one that cannot be made says why where it would be picked. */
export function ChooseForms() {
  const styles = useStyles();
  const words = useWords();
  const { seen, making, lead } = useSessionContext();
  const { choice, choose } = making;
  const take = (forms: Iterable<string>): void => choose({ ...choice, forms: [...new Set(forms)] });
  const states = new Map((seen?.forms ?? []).map((state) => [state.form, state]));
  const groups = GROUPS.map((group) => {
    const forms = allForms().filter((form) => form.group === group);
    return { group, forms, ready: forms.filter(({ form }) => states.get(form)?.why === null) };
  });
  const own = allForms().some(({ status }) => status === 'own-design');
  return (
    <Section
      title={lead.words.choosing}
      hint={lead.words.choosingText(shownCount(lead.now.formsReady), shownCount(lead.now.forms))}
    >
      {groups
        .filter(({ forms }) => forms.length > 0)
        .map(({ group, forms, ready }) => (
          <Fold
            key={group}
            title={words.make.groups[group]}
            gist={words.make.canBeMade(shownCount(ready.length), shownCount(forms.length))}
            open={group === 'plan'}
          >
            {group !== 'plan' && ready.length > 1 ? (
              <Button
                size="small"
                onClick={() => take([...choice.forms, ...ready.map(({ form }) => form)])}
              >
                {words.make.takeAll(shownCount(ready.length))}
              </Button>
            ) : null}
            {forms.map(({ form, label, title }) => {
              const why = states.get(form)?.why ?? null;
              return (
                <div key={form}>
                  <Checkbox
                    label={<span lang="vi">{label.local}</span>}
                    checked={choice.forms.includes(form)}
                    disabled={why !== null}
                    aria-describedby={`about-${form}`}
                    onChange={(_, { checked }) =>
                      take(toggled(choice.forms, form, checked === true))
                    }
                  />
                  <Note id={`about-${form}`} className={styles.about}>
                    <Sentence of={titleOf(form, title)} />
                    {why === null ? null : (
                      <span className={styles.why}>
                        {words.make.cannot} <Sentence of={why} />
                      </span>
                    )}
                  </Note>
                </div>
              );
            })}
          </Fold>
        ))}
      <PeriodChoice />
      {own ? <Note>{words.make.ownNote}</Note> : null}
    </Section>
  );
}
