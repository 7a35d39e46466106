import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { explanationText } from '../../messages/explanationText';
import { ReviewButton } from '../review/ReviewButton';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';
import { PartSection } from './PartSection';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** 为什么: how one person's score came about, step by step, with the cells as links. */
export function PersonPage({
  overview,
  commands,
  scheme: id,
  person,
}: PageProps & { readonly scheme: string; readonly person: string }): ReactElement {
  const styles = useStyles();
  const { words, language } = useWords();
  const seen = overview.schemes.find(({ scheme }) => scheme.id === id);
  const result = seen?.results?.find(({ personId }) => personId === person);
  if (seen === undefined || result === undefined) {
    return <PageHeading title={words.scheme.person.gone} back={commands.back} />;
  }
  const problems = overview.problems.filter((problem) => problem.id === person).length;
  const { person: who, parts, lines } = explanationText(result, seen.scheme, language);
  return (
    <div className={styles.page}>
      <PageHeading title={words.scheme.person.title(who)} back={commands.back} />
      {parts.map(({ part, columns }) => (
        <PartSection key={part.part} part={part} columns={columns} goTo={commands.goTo} />
      ))}
      <dl className={styles.lines} aria-label={words.scheme.person.inAll}>
        {lines.map(([label, text]) => (
          <Fragment key={label + text}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.text}>{text}</dd>
          </Fragment>
        ))}
      </dl>
      {(result.state === 'graded' || result.state === 'ungraded') && (
        <ReviewButton scheme={id} unit={person} commands={commands} />
      )}
      {problems > 0 && (
        <Button
          onClick={() => {
            commands.open({ kind: 'problems', person });
          }}
        >
          {words.scheme.person.problems(problems)}
        </Button>
      )}
    </div>
  );
}
