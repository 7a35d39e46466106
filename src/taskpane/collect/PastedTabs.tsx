import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { oneLine } from '../../messages/oneLine';
import { usePageStyles } from '../files/usePageStyles';
import { useFileWords } from '../words/useFileWords';

/** Returned sheets that somebody pasted into this workbook, offered beside the files. */
export function PastedTabs({
  tabs,
  chosen,
  isBusy,
  choose,
}: {
  readonly tabs: readonly string[];
  readonly chosen: readonly string[];
  readonly isBusy: boolean;
  readonly choose: (tabs: readonly string[]) => void;
}): ReactElement | null {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  if (tabs.length === 0) return null;
  return (
    <fieldset className={page.plainFieldset}>
      <legend className={page.heading}>{words.pasted}</legend>
      <p className={page.line}>{words.pastedLead}</p>
      {tabs.map((tab) => (
        <div key={tab}>
          <Checkbox
            label={oneLine(tab)}
            disabled={isBusy}
            checked={chosen.includes(tab)}
            onChange={() => {
              const others = chosen.filter((each) => each !== tab);
              choose(chosen.includes(tab) ? others : [...chosen, tab]);
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}
