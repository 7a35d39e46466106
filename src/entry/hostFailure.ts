import type { HostFailureCode, PaneFailure } from '../taskpane/paneAnswer';
import type { ApplyFailure } from '../workbook/workbook';

/** Codes a host may say itself; anything else is "unknown" with the code as detail. */
const SAID_BY_HOSTS: Readonly<Record<HostFailureCode, true>> = {
  cellEditMode: true,
  protected: true,
  readOnly: true,
  tabMissing: true,
  tabNotOurs: true,
  tabNameInvalid: true,
  conflict: true,
  tooLarge: true,
  timeout: true,
  unsupported: true,
  unavailable: true,
  inactiveWorkbook: true,
  rolledBack: true,
  rollbackFailed: true,
  unknown: true,
};

/** Why a plan was not applied, as the pane tells it; `detail` is the tab where there is one. */
export function hostFailure(applied: ApplyFailure): PaneFailure {
  switch (applied.code) {
    case 'tabMissing':
    case 'tabNotOurs':
    case 'tabNameInvalid':
      return { kind: 'host', code: applied.code, detail: applied.tab };
    case 'tabProtected':
      return { kind: 'host', code: 'protected', detail: applied.tab };
    case 'workbookReadOnly':
      return { kind: 'host', code: 'readOnly', detail: '' };
    case 'hostFailed': {
      const code = isHostCode(applied.hostCode) ? applied.hostCode : 'unknown';
      // Sentences put the detail where a tab is named; here none is known.
      return { kind: 'host', code, detail: code === 'unknown' ? applied.hostCode : '' };
    }
  }
}

/** An error nobody expected. Its text is for the support mail, not for the sentence. */
export function thrownFailure(error: unknown): PaneFailure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'host', code: 'unknown', detail };
}

function isHostCode(code: string): code is HostFailureCode {
  return Object.hasOwn(SAID_BY_HOSTS, code);
}
