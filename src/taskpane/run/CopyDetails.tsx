import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  text: {
    width: '100%',
    boxSizing: 'border-box',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

type Copy = 'not yet' | 'copied' | 'by hand';

/** Puts the text on the clipboard; where the frame may not, shows it to be copied by hand. */
export function CopyDetails({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const { failures } = useWords().words;
  const [copy, setCopy] = useState<Copy>('not yet');
  const press = (): void => {
    void copied(text).then((isCopied) => {
      setCopy(isCopied ? 'copied' : 'by hand');
    });
  };
  if (copy === 'by hand') {
    return (
      <textarea
        className={styles.text}
        rows={3}
        aria-label={failures.copyByHand}
        readOnly
        value={text}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
    );
  }
  return (
    <Button size="small" onClick={press}>
      {copy === 'copied' ? failures.copied : failures.copy}
    </Button>
  );
}

/** Frames of Office often have no clipboard, or one that refuses. */
async function copied(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard === undefined) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
