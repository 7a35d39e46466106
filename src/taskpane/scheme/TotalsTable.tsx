import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toExactText, toFixedText } from '../../domain/exact/exact';
import type { OutputValue, Total } from '../../domain/tables/unitResult';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { textAlign: 'left', padding: '4px 0', fontWeight: tokens.fontWeightRegular },
  value: {
    textAlign: 'right',
    padding: '4px 0',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The figures of the whole scheme, e.g. 电话家访 286 人次 (C-38); two columns fit any width. */
export function TotalsTable({ totals }: { readonly totals: readonly Total[] }): ReactElement {
  const styles = useStyles();
  const { units } = useWords().words;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{units.totals}</caption>
      <tbody>
        {totals.map(({ key, label, value, unit }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.value}>
              {value === null ? units.noValue : `${shown(value)} ${unit}`.trim()}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shares and means with two decimals, as on the summary tab; counts as they are. */
function shown(value: Exclude<OutputValue, null>): string {
  if (typeof value === 'string') return value;
  const text = toExactText(value);
  return text.includes('.') || text.includes('/') ? toFixedText(value, 2) : text;
}
