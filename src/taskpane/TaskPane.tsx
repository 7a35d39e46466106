import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneProps } from './paneProps';
import { PaneBoundary } from './run/PaneBoundary';
import { PaneShell } from './shell/PaneShell';
import { usePane } from './state/usePane';
import { paneTheme } from './theme/paneTheme';
import { LanguageContext } from './words/useWords';

/** The whole task pane. */
export function TaskPane({
  services,
  lang,
  theme,
  version,
  recheck = 'atOnce',
}: PaneProps): ReactElement {
  const pane = usePane(services, recheck === 'atOnce');
  return (
    <LanguageContext.Provider value={lang}>
      <FluentProvider theme={paneTheme(theme, lang)} lang={lang} style={{ height: '100%' }}>
        <PaneBoundary version={version}>
          <PaneShell pane={pane} version={version} />
        </PaneBoundary>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}
