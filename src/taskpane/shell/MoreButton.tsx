import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Shows the next piece of a long list; nothing where all is shown. */
export function MoreButton({
  rest,
  more,
  label,
}: {
  readonly rest: number;
  readonly more: () => void;
  readonly label: (rest: number) => string;
}): ReactElement | null {
  return rest === 0 ? null : <Button onClick={more}>{label(rest)}</Button>;
}
