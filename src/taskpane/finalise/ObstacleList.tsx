import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Obstacle } from '../../commands/finalise/obstacle';
import { itemsText } from '../../messages/finaliseRefusal';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});

/** What is to be done before the results can become final. */
export function ObstacleList({
  obstacles,
}: {
  readonly obstacles: readonly Obstacle[];
}): ReactElement {
  const styles = useStyles();
  const { words, language } = useWords();
  const { finalise } = words;
  if (obstacles.length === 0) return <p className={styles.line}>{finalise.ready}</p>;
  return (
    <section>
      <p className={styles.line}>{finalise.stillOpen}</p>
      <ul className={styles.list}>
        {obstacles.map(({ kind, items }) => (
          <li key={kind}>{finalise.line(finalise.obstacle[kind], itemsText(items, language))}</li>
        ))}
      </ul>
    </section>
  );
}
