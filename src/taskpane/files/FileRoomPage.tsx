import type { ReactElement } from 'react';
import type { Overview } from '../../commands/overview';
import { AdoptPage } from '../adopt/AdoptPage';
import { CollectPage } from '../collect/CollectPage';
import { HandOutPage } from '../handOut/HandOutPage';
import type { Page } from '../state/page';
import type { Pane } from '../state/usePane';
import { FilesPage } from './FilesPage';

export type FileRoom = Extract<Page, { kind: 'files' | 'handOut' | 'collect' | 'adopt' }>;

export function isFileRoom(page: Page): page is FileRoom {
  return ['files', 'handOut', 'collect', 'adopt'].includes(page.kind);
}

/** The pages about files: 收发, 下发, 回收, 认领. */
export function FileRoomPage({
  page,
  state,
  ...shared
}: {
  readonly page: FileRoom;
  readonly state: Pane['state'];
  readonly commands: Pane['commands'];
  readonly overview: Overview;
  readonly isBusy: boolean;
}): ReactElement {
  switch (page.kind) {
    case 'files':
      return <FilesPage {...shared} />;
    case 'handOut':
      return <HandOutPage {...shared} scheme={page.scheme} handOut={state.handOut} />;
    case 'collect':
      return (
        <CollectPage
          {...shared}
          collection={state.collection}
          isTried={state.run.kind === 'failed'}
        />
      );
    case 'adopt':
      return (
        <AdoptPage {...shared} adoption={state.adoption} isTried={state.run.kind === 'failed'} />
      );
  }
}
