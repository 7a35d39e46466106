import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileReport } from '../../commands/collect/collectReport';
import { oneLine } from '../../messages/oneLine';
import { problemSentence } from '../../messages/problemSentence';
import { usePageStyles } from '../files/usePageStyles';
import { MoreButton } from '../shell/MoreButton';
import { usePaged } from '../shell/usePaged';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';
import { localMoment } from './localMoment';

const useStyles = makeStyles({
  details: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What was found in a file: whose it is, its tables, and every problem with its place in the file. */
export function FileDetails({ report }: { readonly report: FileReport }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { words: pane, language } = useWords();
  const { collect: words } = useFileWords();
  const { part, rest, more } = usePaged(report.problems);
  const facts = [
    report.units.length === 0
      ? ''
      : words.unitsOf(report.units.map(oneLine).join(pane.failures.separator)),
    report.knownBy === null ? '' : words.knownBy[report.knownBy],
    report.savedAt === '' ? '' : words.saved(localMoment(report.savedAt, language)),
  ].filter(Boolean);
  return (
    <div className={styles.details}>
      {facts.length > 0 && <p className={page.line}>{facts.join(pane.units.clause)}</p>}
      <ul className={styles.list}>
        {report.tables.map(({ table, tab, rows, taken, same, differences }) => (
          <li key={`${table.scheme} ${table.part} ${tab}`}>
            {words.table(table.title, oneLine(tab))}
            <br />
            {words.taken(rows, taken, same, differences)}
          </li>
        ))}
      </ul>
      {report.problems.length > 0 && (
        <>
          <p className={page.line}>{words.problemCount(report.problems.length)}</p>
          <ul className={styles.list}>
            {part.map((problem, index) => (
              <li key={`${problem.code} ${problem.tab}!${problem.cell} ${index}`}>
                {words.problem(
                  words.place(oneLine(problem.tab), problem.cell),
                  problemSentence(problem, language),
                )}
              </li>
            ))}
          </ul>
          <MoreButton rest={rest} more={more} label={words.moreProblems} />
        </>
      )}
    </div>
  );
}
