import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import { oneLine } from '../../messages/oneLine';
import type { AdoptionView } from '../fileServices';
import { usePageStyles } from '../files/usePageStyles';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { useFileWords } from '../words/useFileWords';
import { AdoptTab } from './AdoptTab';

/** 认领: tabs of the office's own that could be tables of a scheme, and those that are. */
export function AdoptPage({
  isBusy,
  commands,
  adoption,
  isTried,
}: PageProps & {
  /** Null while it is not known. */
  readonly adoption: AdoptionView | null;
  /** Looking failed just now; it is not tried again by itself. */
  readonly isTried: boolean;
}): ReactElement {
  const page = usePageStyles();
  const { adopt: words } = useFileWords();
  const { lookForTables } = commands.files;
  const isUnknown = adoption === null && !isBusy && !isTried;
  useEffect(() => {
    if (isUnknown) lookForTables();
  });
  return (
    <div className={page.page}>
      <PageHeading title={words.title} back={commands.back} />
      <p className={page.line}>{words.lead}</p>
      <span role="status">{adoption === null && !isTried && words.looking}</span>
      {adoption === null ? (
        isTried && <Button onClick={lookForTables}>{words.again}</Button>
      ) : (
        <>
          <Adopted adoption={adoption} isBusy={isBusy} release={commands.files.release} />
          <section className={page.section} aria-labelledby="pane-adopt-found">
            <h3 id="pane-adopt-found" className={page.heading}>
              {words.found}
            </h3>
            {adoption.proposals.length === 0 && <p className={page.line}>{words.none}</p>}
            <ul className={page.list}>
              {adoption.proposals.map((each) => (
                <AdoptTab key={each.tab} found={each} isBusy={isBusy} commands={commands} />
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  );
}

function Adopted({
  adoption: { adopted },
  isBusy,
  release,
}: {
  readonly adoption: AdoptionView;
  readonly isBusy: boolean;
  readonly release: (tab: string) => void;
}): ReactElement | null {
  const page = usePageStyles();
  const { adopt: words } = useFileWords();
  if (adopted.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="pane-adopt-adopted">
      <h3 id="pane-adopt-adopted" className={page.heading}>
        {words.adopted}
      </h3>
      <ul className={page.list}>
        {adopted.map(({ tab, table }) => (
          <li key={`${tab} ${table.scheme} ${table.part}`} className={page.card}>
            <p className={page.line}>{words.adoptedAs(oneLine(tab), table.title)}</p>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.releaseOf(oneLine(tab))}
              onClick={() => {
                release(tab);
              }}
            >
              {words.release}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
