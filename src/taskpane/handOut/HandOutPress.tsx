import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HandOutReport } from '../../commands/handOut/handOutReport';
import { usePageStyles } from '../files/usePageStyles';
import { useFileWords } from '../words/useFileWords';

/** The one press that makes the workbooks. */
export function HandOutPress({
  report,
  leftOut,
  isBusy,
  save,
}: {
  readonly report: HandOutReport;
  readonly leftOut: readonly string[];
  readonly isBusy: boolean;
  /** Null for all. */
  readonly save: (units: readonly string[] | null) => void;
}): ReactElement {
  const styles = usePageStyles();
  const { handOut: words } = useFileWords();
  const units = report.books.map(({ unit }) => unit);
  const chosen = units.filter((unit) => !leftOut.includes(unit));
  return (
    <div className={styles.bar}>
      <Button
        className={styles.press}
        appearance="primary"
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() => {
          save(chosen.length === units.length ? null : chosen);
        }}
      >
        {chosen.length === 0 ? words.pickOne : words.save(chosen.length)}
      </Button>
    </div>
  );
}
