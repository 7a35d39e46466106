import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NormaliseReport } from '../../commands/normalise';
import { adoptWordsFor } from '../../messages/adoptWordsFor';
import { oneLine } from '../../messages/oneLine';
import { CardTable } from '../shell/CardTable';
import { MoreButton } from '../shell/MoreButton';
import { usePaged } from '../shell/usePaged';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lead: { margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** What 一键规范 is about to do: before and after of every cell, then one press. */
export function NormalisePreview({
  report,
  isBusy,
  commands,
}: {
  readonly report: NormaliseReport;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { words: all, language } = useWords();
  const { problems: words } = all;
  const { corrections, skipped, choice } = report;
  const { part, rest, more } = usePaged(corrections);
  return (
    <section className={styles.preview} aria-label={words.preview}>
      {corrections.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p className={styles.lead}>{words.previewLead}</p>
          <CardTable
            caption={words.preview}
            columns={[words.cell, words.person, words.before, words.after]}
            rows={part.map(({ problem, offer, before, after }) => ({
              key: `${problem.code} ${problem.tab}!${problem.cell}`,
              cells: [
                words.place(problem.tab, problem.cell),
                oneLine(problem.name),
                before === '' ? words.blank : oneLine(before),
                offer === 'write'
                  ? oneLine(after)
                  : words.offered(words.offer[offer], oneLine(after)),
              ],
            }))}
          />
          <MoreButton rest={rest} more={more} label={words.more} />
        </>
      )}
      {skipped.map(({ tab, count }) => (
        <p key={tab}>{adoptWordsFor(language).skipped(oneLine(tab), count)}</p>
      ))}
      <div className={styles.buttons}>
        {corrections.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              commands.normalise(choice);
            }}
          >
            {words.confirm(corrections.length)}
          </Button>
        )}
        <Button onClick={commands.closePreview}>{words.cancel}</Button>
      </div>
    </section>
  );
}
