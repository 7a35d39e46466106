import type { ReactElement } from 'react';
import type { Overview } from '../../commands/overview';
import { FileRoomPage, isFileRoom } from '../files/FileRoomPage';
import { FinalisePage } from '../finalise/FinalisePage';
import { InsertPage } from '../insert/InsertPage';
import { ListsPage } from '../lists/ListsPage';
import { PersonPage } from '../person/PersonPage';
import { UnitPage } from '../person/UnitPage';
import { ProblemsPage } from '../problems/ProblemsPage';
import { ReviewPage } from '../review/ReviewPage';
import { SchemePage } from '../scheme/SchemePage';
import type { Page } from '../state/page';
import type { Pane } from '../state/usePane';

/** Every page but the first one, which is all the pane needs to paint. */
export function LaterPage({
  pane: { state, commands },
  page,
  overview,
  isBusy,
}: {
  readonly pane: Pane;
  readonly page: Exclude<Page, { kind: 'home' }>;
  readonly overview: Overview;
  readonly isBusy: boolean;
}): ReactElement {
  const shared = { overview, isBusy, commands };
  if (isFileRoom(page)) return <FileRoomPage {...shared} page={page} state={state} />;
  switch (page.kind) {
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
    case 'finalise':
      return <FinalisePage key={overview.final.stamp?.time ?? ''} {...shared} />;
    case 'review':
      return (
        <ReviewPage key={JSON.stringify(page)} {...shared} scheme={page.scheme} unit={page.unit} />
      );
  }
}
