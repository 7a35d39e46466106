import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** One row: a key and its cells in the order of the columns. */
export interface CardRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

const NARROW = '@media (max-width: 359px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  head: { [NARROW]: { position: 'absolute', clip: 'rect(0 0 0 0)', overflow: 'hidden' } },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: tokens.spacingHorizontalM,
      padding: '4px 0',
    },
  },
  header: { textAlign: 'left', padding: '4px', color: tokens.colorNeutralForeground2 },
  cell: {
    padding: '4px',
    verticalAlign: 'top',
    [NARROW]: {
      padding: '2px 0',
      '::before': {
        content: 'attr(data-label)',
        marginRight: tokens.spacingHorizontalXS,
        color: tokens.colorNeutralForeground2,
      },
    },
  },
  title: {
    [NARROW]: {
      flexBasis: '100%',
      fontWeight: tokens.fontWeightSemibold,
      '::before': { content: 'none' },
    },
  },
});

/** A table that becomes cards below 360 px, the first cell as its title, each other value with its column's name. */
export function CardTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly CardRow[];
}): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.header}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} className={styles.row}>
            {columns.map((column, index) => (
              <td
                key={column}
                className={mergeClasses(styles.cell, index === 0 && styles.title)}
                data-label={column}
              >
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
