import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { usePageStyles } from '../files/usePageStyles';
import { useFileWords } from '../words/useFileWords';
import { type Dropped, holdsFiles, pickedFiles } from './droppedFiles';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
  },
});

/** Where files go in; what is dropped is taken by the whole pane (useFileDrop). */
export function DropArea({
  folders,
  isBusy,
  add,
}: {
  /** Folders that were left out just now. */
  readonly folders: number;
  readonly isBusy: boolean;
  readonly add: (dropped: Dropped) => void;
}): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={({ dataTransfer }) => {
        setOver(holdsFiles(dataTransfer) && !isBusy);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={() => {
        setOver(false);
      }}
    >
      <p className={page.line}>{isOver ? words.dropNow : words.drop}</p>
      <p className={page.quiet}>{words.dropHint}</p>
      <Button
        disabledFocusable={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {words.pick}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.csv"
        aria-label={words.pick}
        onChange={({ target }) => {
          add(pickedFiles(target.files));
          // The same file picked again is a change again.
          target.value = '';
        }}
      />
      <span role="status">{folders > 0 && words.folders(folders)}</span>
    </div>
  );
}
