import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { FileNote } from '../../commands/collect/collectReport';
import { oneLine } from '../../messages/oneLine';
import { usePageStyles } from '../files/usePageStyles';
import { Pill } from '../shell/Pill';
import { useFileWords } from '../words/useFileWords';
import { useWords } from '../words/useWords';
import { FileDetails } from './FileDetails';
import { fileState, type ListedFile } from './fileState';
import { noteSentence, unreadableSentence } from './noteSentence';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  notes: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** One file: its name, where it stands, what it is wrong with; the rest behind 详情. */
export function ReturnedFile({
  listed,
  isMerged,
  isBusy,
  remove,
}: {
  readonly listed: ListedFile;
  readonly isMerged: boolean;
  readonly isBusy: boolean;
  readonly remove: (key: string) => void;
}): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const [isOpen, setOpen] = useState(false);
  const { file, report } = listed;
  const name = oneLine(file.name);
  const { text, tone } = fileState(listed, isMerged, words.state);
  const hasDetails = report !== null && file.code === null;
  return (
    <li className={page.card}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Pill tone={tone} text={text} />
      </div>
      <Sentences listed={listed} isMerged={isMerged} />
      <div className={page.buttons}>
        {hasDetails && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-label={words.detailsOf(name)}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {words.details}
          </Button>
        )}
        {file.key !== '' && !isMerged && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            aria-label={words.removeOf(name)}
            onClick={() => {
              remove(file.key);
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
      {hasDetails && isOpen && <FileDetails report={report} />}
    </li>
  );
}

function Sentences({
  listed,
  isMerged,
}: {
  readonly listed: ListedFile;
  readonly isMerged: boolean;
}): ReactElement | null {
  const styles = useStyles();
  const { language } = useWords();
  const sentences = sentencesOf(listed, isMerged, language);
  return sentences.length === 0 ? null : (
    <ul className={styles.notes}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sentencesOf(
  { file, report }: ListedFile,
  isMerged: boolean,
  language: ReturnType<typeof useWords>['language'],
): readonly string[] {
  if (file.code !== null) return [unreadableSentence(file.name, file.code, language)];
  // That it was merged before is no news of a file that was merged just now.
  const isNews = (note: FileNote): boolean =>
    !(isMerged && note.kind === 'sameFile' && note.as === file.name);
  const notes = (report?.notes ?? []).filter(isNews);
  return notes.map((note) => noteSentence(file.name, note, language));
}
