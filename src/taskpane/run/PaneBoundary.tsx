import { Component, type ReactNode } from 'react';
import { paneMessagesFor } from '../../messages/paneMessagesFor';
import { LanguageContext } from '../words/useWords';
import { CopyDetails } from './CopyDetails';

interface Props {
  readonly version: string;
  readonly children: ReactNode;
}

/** A bug in a component must not leave an empty frame: it says so, with what a support mail needs. */
export class PaneBoundary extends Component<Props, { readonly bug: string | null }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: { readonly bug: string | null } = { bug: null };

  static getDerivedStateFromError(error: unknown): { readonly bug: string } {
    return { bug: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { bug } = this.state;
    if (bug === null) return this.props.children;
    const { failures } = paneMessagesFor(this.context);
    return (
      <div role="alert">
        <p>{failures.broken}</p>
        <CopyDetails text={failures.details('pane.bug', this.props.version, bug)} />
      </div>
    );
  }
}
