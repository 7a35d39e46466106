import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  about: {
    margin: `0 0 ${tokens.spacingVerticalS} 32px`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The schemes with one line of what each is for; what is not there yet is chosen already. */
export function SchemeChoice({ overview, isBusy, commands }: PageProps): ReactElement {
  const styles = useStyles();
  const { words, say } = useWords();
  const { insert } = words.home;
  const absent = overview.schemes.filter(({ state }) => state === 'absent');
  const [chosen, setChosen] = useState<readonly string[]>(
    absent.length === 1 ? absent.map(({ scheme }) => scheme.id) : [],
  );
  const toggle = (id: string): void => {
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  };
  return (
    <>
      <ul className={styles.list}>
        {overview.schemes.map(({ scheme, state }) => (
          <li key={scheme.id}>
            <Checkbox
              label={say(scheme.title)}
              checked={chosen.includes(scheme.id)}
              onChange={() => {
                toggle(scheme.id);
              }}
            />
            <p className={styles.about}>
              {state === 'absent' ? say(scheme.about) : insert.present}
            </p>
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() => {
          commands.insert(chosen);
        }}
      >
        {chosen.length === 0 ? insert.none : insert.press(chosen.length)}
      </Button>
    </>
  );
}
