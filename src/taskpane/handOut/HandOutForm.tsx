import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageStyles } from '../files/usePageStyles';
import { FilterSelect } from '../shell/FilterSelect';
import type { PageProps } from '../shell/pageProps';
import { cardsInUse } from '../state/cards';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';
import { HandOutPress } from './HandOutPress';
import { HandOutUnits } from './HandOutUnits';
import type { HandOutSeen } from './handOutSeen';
import { ReturnTo } from './ReturnTo';
import { useHandOut } from './useHandOut';

const WAYS = ['branch', 'department'] as const;

/** The choices of a hand-out and the press that makes it. */
export function HandOutForm({
  scheme,
  handOut,
  ...props
}: PageProps & {
  readonly scheme: string;
  readonly handOut: HandOutSeen | null;
}): ReactElement {
  const styles = usePageStyles();
  const { say } = useWords();
  const { handOut: words } = useFileWords();
  const { overview, isBusy, commands } = props;
  const choice = useHandOut(props, scheme, handOut);
  const { request, preview, leftOut } = choice;
  return (
    <>
      <fieldset className={styles.plainFieldset}>
        <legend className={styles.heading}>{words.schemes}</legend>
        {cardsInUse(overview).map(({ scheme: { id, title } }) => (
          <div key={id}>
            <Checkbox
              label={say(title)}
              checked={request.schemes.includes(id)}
              onChange={() => {
                choice.toggleScheme(id);
              }}
            />
          </div>
        ))}
      </fieldset>
      <FilterSelect
        label={words.by}
        options={WAYS.map((way) => ({ value: way, text: words.byOf[way] }))}
        value={request.by}
        isRequired
        choose={(way) => {
          choice.setBy(way === 'department' ? way : 'branch');
        }}
      />
      <HandOutUnits
        choice={choice}
        isBusy={isBusy}
        open={(unit) => {
          commands.files.openHandOut({ ...request, units: [unit] });
        }}
      />
      <ReturnTo cover={request} change={choice.setCover} />
      {preview !== null && (
        <HandOutPress
          report={preview.report}
          leftOut={leftOut}
          isBusy={isBusy}
          save={(units) => {
            commands.files.saveHandOut({ ...request, units });
          }}
        />
      )}
    </>
  );
}
