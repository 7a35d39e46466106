import { useEffect, useState } from 'react';
import type { HandOutRequest } from '../../commands/handOut/handOutReport';
import type { HandOutPreview } from '../fileServices';
import type { PageProps } from '../shell/pageProps';
import { cardsInUse } from '../state/cards';
import { type HandOutSeen, isSameHandOut } from './handOutSeen';

type By = HandOutRequest['by'];

/** What she has chosen to hand out, and what that would be. */
export interface HandOutChoice {
  /** Of all units. */
  readonly request: HandOutRequest;
  readonly toggleScheme: (id: string) => void;
  readonly setBy: (by: By) => void;
  readonly leftOut: readonly string[];
  readonly setLeftOut: (units: readonly string[]) => void;
  readonly setCover: (cover: Pick<HandOutRequest, 'deadline' | 'contact'>) => void;
  /** Null while it is not known. */
  readonly preview: HandOutPreview | null;
  /** It could not be told; asks again. Null where that is not the case. */
  readonly lookAgain: (() => void) | null;
}

/** Asks what would be handed out whenever something else is chosen. */
export function useHandOut(
  { overview, isBusy, commands }: PageProps,
  scheme: string,
  handOut: HandOutSeen | null,
): HandOutChoice {
  const present = cardsInUse(overview).map((card) => card.scheme.id);
  const [schemes, setSchemes] = useState(present.filter((id) => scheme === '' || id === scheme));
  const [by, setBy] = useState<By>('branch');
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [cover, setCover] = useState({ deadline: '', contact: '' });
  const chosen = present.filter((id) => schemes.includes(id));
  const request = { schemes: chosen, by, units: null, ...cover };
  const seen = handOut !== null && isSameHandOut(handOut.request, request) ? handOut : null;
  const look = (): void => {
    commands.files.previewHandOut(request);
  };
  const isUnknown = seen === null && chosen.length > 0 && !isBusy;
  useEffect(() => {
    if (isUnknown) look();
  });
  return {
    request,
    toggleScheme: (id) => {
      setSchemes(schemes.includes(id) ? schemes.filter((each) => each !== id) : [...schemes, id]);
    },
    setBy: (way) => {
      setBy(way);
      setLeftOut([]);
    },
    leftOut,
    setLeftOut,
    setCover,
    preview: seen?.preview ?? null,
    lookAgain: seen !== null && seen.preview === null ? look : null,
  };
}
