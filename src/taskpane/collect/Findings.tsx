import type { ReactElement } from 'react';
import type { CollectReport } from '../../commands/collect/collectReport';
import { FilterSelect } from '../shell/FilterSelect';
import type { PaneCommands } from '../state/paneCommands';
import { useFileWords } from '../words/useFileWords';
import { type CollectionState, requestOf } from './collectionState';
import { Differences } from './Differences';
import { withMapping } from './mappingAnswer';
import { Questions } from './Questions';
import { UnitReturns } from './UnitReturns';

const WAYS = ['branch', 'department'] as const;

/** What is asked before merging, and 应交, 已交, 缺 with what was put in. */
export function Findings({
  report,
  collection,
  isBusy,
  commands: { files, goTo },
}: {
  readonly report: CollectReport;
  readonly collection: CollectionState;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const { collect: words, handOut } = useFileWords();
  const { isMerged, choices } = collection;
  const request = requestOf(collection);
  return (
    <>
      <Questions
        questions={report.questions}
        isBusy={isBusy}
        answer={(mapping) => {
          files.propose({ ...request, mappings: withMapping(request.mappings, mapping) });
        }}
      />
      <Differences
        differences={report.differences}
        choices={choices}
        choose={files.choose}
        goTo={goTo}
      />
      {report.units.length > 0 && (
        <FilterSelect
          label={words.by}
          options={WAYS.map((way) => ({ value: way, text: handOut.byOf[way] }))}
          value={report.by}
          isRequired
          choose={(way) => {
            files.propose({ ...request, by: way === 'department' ? way : 'branch' });
          }}
        />
      )}
      <UnitReturns report={report} isMerged={isMerged} />
    </>
  );
}
