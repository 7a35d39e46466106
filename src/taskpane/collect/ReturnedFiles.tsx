import type { ReactElement } from 'react';
import { usePageStyles } from '../files/usePageStyles';
import { MoreButton } from '../shell/MoreButton';
import { usePaged } from '../shell/usePaged';
import { useFileWords } from '../words/useFileWords';
import type { CollectionState } from './collectionState';
import { listedFiles } from './fileState';
import { ReturnedFile } from './ReturnedFile';

/** Every file that was put in, with where it stands and what is to be said of it. */
export function ReturnedFiles({
  collection: { files, proposal, isMerged },
  isBusy,
  remove,
}: {
  readonly collection: CollectionState;
  readonly isBusy: boolean;
  readonly remove: (key: string) => void;
}): ReactElement | null {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const listed = listedFiles(files, proposal?.report ?? null);
  const { part, rest, more } = usePaged(listed);
  if (listed.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="pane-collect-files">
      <h3 id="pane-collect-files" className={page.heading}>
        {words.files(listed.length)}
      </h3>
      <ul className={page.list}>
        {part.map((each) => (
          <ReturnedFile
            key={each.file.key === '' ? each.file.name : each.file.key}
            listed={each}
            isMerged={isMerged}
            isBusy={isBusy}
            remove={remove}
          />
        ))}
      </ul>
      <MoreButton rest={rest} more={more} label={words.moreUnits} />
    </section>
  );
}
