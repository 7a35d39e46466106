import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../../commands/overview';
import { HomePage } from '../home/HomePage';
import { InsertPage } from '../insert/InsertPage';
import { ListsPage } from '../lists/ListsPage';
import { PersonPage } from '../person/PersonPage';
import { UnitPage } from '../person/UnitPage';
import { ProblemsPage } from '../problems/ProblemsPage';
import { SchemePage } from '../scheme/SchemePage';
import type { Pane } from '../state/usePane';
import { useWords } from '../words/useWords';

/** The page the pane is on; while nothing is known of the workbook there is only waiting. */
export function CurrentPage({
  pane,
  isBusy,
}: {
  readonly pane: Pane;
  readonly isBusy: boolean;
}): ReactElement {
  const { home } = useWords().words;
  const { overview, run } = pane.state;
  if (overview === null) {
    return run.kind === 'failed' ? (
      <Button onClick={pane.commands.refresh}>{home.reload}</Button>
    ) : (
      <p>{home.loading}</p>
    );
  }
  return <KnownPage pane={pane} overview={overview} isBusy={isBusy} />;
}

function KnownPage({
  pane: { state, commands },
  overview,
  isBusy,
}: {
  readonly pane: Pane;
  readonly overview: Overview;
  readonly isBusy: boolean;
}): ReactElement {
  const { page } = state;
  const shared = { overview, isBusy, commands };
  switch (page.kind) {
    case 'home':
      return <HomePage {...shared} isWelcome={state.isWelcome} />;
    case 'insert':
      return <InsertPage {...shared} />;
    case 'scheme':
      return (
        <SchemePage key={JSON.stringify(page)} {...shared} id={page.scheme} show={page.show} />
      );
    case 'person': {
      const { scheme: id, person } = page;
      const ofUnits = overview.tables.find(({ scheme }) => scheme.id === id);
      return ofUnits === undefined ? (
        <PersonPage key={person} {...shared} scheme={id} person={person} />
      ) : (
        <UnitPage key={person} {...shared} seen={ofUnits} unit={person} />
      );
    }
    case 'problems':
      return (
        <ProblemsPage key={page.person} {...shared} person={page.person} preview={state.preview} />
      );
    case 'lists':
      return <ListsPage {...shared} listTabs={state.listTabs} />;
  }
}
