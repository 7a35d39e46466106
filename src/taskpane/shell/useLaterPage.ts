import { useEffect, useState } from 'react';
import type { LaterPage } from './LaterPage';

/**
 * The pages behind the first one, loaded as soon as that is painted; null until they are there. A
 * load that failed (the network was gone) is tried again when one is opened; when that fails too it
 * is thrown, so that the pane says so.
 */
export function useLaterPage(isWanted: boolean): typeof LaterPage | null {
  const [loaded, setLoaded] = useState<{ readonly page: typeof LaterPage } | null>(null);
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (loaded !== null) return;
    let isGone = false;
    import('./LaterPage').then(
      ({ LaterPage: page }) => {
        if (!isGone) setLoaded({ page });
      },
      (error: unknown) => {
        if (!isGone && isWanted) setFailed({ error });
      },
    );
    return () => {
      isGone = true;
    };
  }, [loaded, isWanted]);
  if (failed !== null) throw failed.error;
  return loaded?.page ?? null;
}
