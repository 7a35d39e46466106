import type { ReactElement } from 'react';
import type { OverrideRequest } from '../../commands/review/addOverride';
import type { Band } from '../../domain/scheme/scheme';
import { bandName } from '../../messages/bandName';
import { useFieldStyles } from '../shell/useFieldStyles';
import { useWords } from '../words/useWords';
import { FormField } from './FormField';

/** What people decided, as typed. */
export type Decision = Pick<OverrideRequest, 'band' | 'reason' | 'by' | 'date'>;

/** Band, reason, who and when. */
export function OverrideFields({
  bands,
  decision,
  change,
}: {
  readonly bands: readonly Band[];
  readonly decision: Decision;
  readonly change: (decision: Decision) => void;
}): ReactElement {
  const { field } = useFieldStyles();
  const { words, language } = useWords();
  const { review } = words;
  const typed =
    (key: keyof Decision) =>
    ({ target }: { readonly target: { readonly value: string } }): void => {
      change({ ...decision, [key]: target.value });
    };
  const shared = (id: string, key: keyof Decision) => ({
    id,
    className: field,
    value: decision[key],
    onChange: typed(key),
  });
  return (
    <>
      <FormField
        label={review.band}
        control={(id) => (
          <select {...shared(id, 'band')} autoFocus>
            {bands.map((band) => (
              <option key={band.key} value={band.key}>
                {bandName(band, language)}
              </option>
            ))}
          </select>
        )}
      />
      <FormField
        label={review.reason}
        control={(id) => <textarea {...shared(id, 'reason')} rows={3} />}
      />
      <FormField label={review.by} control={(id) => <input {...shared(id, 'by')} type="text" />} />
      <FormField
        label={review.date}
        control={(id) => <input {...shared(id, 'date')} type="date" />}
      />
    </>
  );
}
