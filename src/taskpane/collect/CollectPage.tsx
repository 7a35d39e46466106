import { type ReactElement, useEffect } from 'react';
import { usePageStyles } from '../files/usePageStyles';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { useFileWords } from '../words/useFileWords';
import { type CollectionState, requestOf } from './collectionState';
import { DropArea } from './DropArea';
import { Findings } from './Findings';
import { MergeBar } from './MergeBar';
import { PastedTabs } from './PastedTabs';
import { ReturnedFiles } from './ReturnedFiles';

/** 回收: what came back, what is missing, what differs; nothing is written before 合并. */
export function CollectPage({
  isBusy,
  commands,
  collection,
  isTried,
}: PageProps & {
  readonly collection: CollectionState;
  /** Looking failed just now; it is not tried again by itself. */
  readonly isTried: boolean;
}): ReactElement {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const { files } = commands;
  const { proposal, isStale } = collection;
  const request = requestOf(collection);
  const isUnknown = (proposal === null || isStale) && !isBusy && !isTried;
  useEffect(() => {
    if (isUnknown) files.lookAtReturns(request);
  });
  return (
    <div className={page.page}>
      <PageHeading title={words.title} back={commands.back} />
      <p className={page.line}>{words.lead}</p>
      <DropArea
        folders={collection.folders}
        isBusy={isBusy}
        add={({ files: added, folders }) => {
          files.add(added, folders, collection);
        }}
      />
      <PastedTabs
        tabs={proposal?.tabs ?? []}
        chosen={request.tabs}
        isBusy={isBusy}
        choose={(tabs) => {
          files.propose({ ...request, tabs });
        }}
      />
      <ReturnedFiles
        collection={collection}
        isBusy={isBusy}
        remove={(key) => {
          files.remove([key], collection);
        }}
      />
      {proposal !== null && (
        <Findings
          report={proposal.report}
          collection={collection}
          isBusy={isBusy}
          commands={commands}
        />
      )}
      <MergeBar collection={collection} isBusy={isBusy} commands={commands} />
    </div>
  );
}
