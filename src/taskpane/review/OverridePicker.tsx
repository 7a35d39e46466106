import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { FilterSelect } from '../shell/FilterSelect';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';
import type { Decision } from './OverrideFields';
import { OverrideForm } from './OverrideForm';
import { type OverrideChoice, overrideChoices } from './overrideChoices';

/** Who is being decided over, and what was sent off: the form stays until that is written down. */
interface Picking {
  readonly unit: string;
  readonly sent: Decision | null;
}

/** The form for whom was asked for; else the way to choose somebody of the scheme. */
export function OverridePicker({
  overview,
  scheme: shown,
  unit,
  isBusy,
  commands,
}: PageProps & { readonly scheme: string; readonly unit: string }): ReactElement | null {
  const { review } = useWords().words;
  const [picking, setPicking] = useState<Picking | null>(unit === '' ? null : { unit, sent: null });
  const [only, ...others] = overview.review.schemes.filter(({ scheme }) => scheme.bands.length > 0);
  const scheme = shown === '' && others.length === 0 ? (only?.scheme.id ?? '') : shown;
  const choices = overrideChoices(overview, scheme);
  const choice = choices.find((each) => each.unit === picking?.unit);
  const pick = (next: string): void => {
    setPicking({ unit: next, sent: null });
  };
  if (choices.length === 0) return null;
  if (picking === null || isWrittenDown(choice, picking.sent)) {
    return (
      <Button
        onClick={() => {
          pick('');
        }}
      >
        {review.adjustOther}
      </Button>
    );
  }
  return choice === undefined ? (
    <FilterSelect
      label={review.who}
      options={choices.map(({ unit: value, label: text }) => ({ value, text }))}
      value={picking.unit}
      choose={pick}
    />
  ) : (
    <OverrideForm
      key={choice.unit}
      choice={choice}
      isBusy={isBusy}
      save={(decision) => {
        setPicking({ unit: choice.unit, sent: decision });
        const request = { scheme, unit: choice.unit, ...decision };
        commands.override({ kind: 'add', request });
      }}
      close={() => {
        setPicking(null);
      }}
    />
  );
}

function isWrittenDown(choice: OverrideChoice | undefined, sent: Decision | null): boolean {
  const { override } = choice ?? {};
  return (
    sent !== null &&
    override?.band === sent.band &&
    override.reason === sent.reason.trim() &&
    override.by === sent.by.trim()
  );
}
