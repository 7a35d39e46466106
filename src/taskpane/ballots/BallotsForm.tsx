import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { AnyScheme } from '../../domain/tables/anyScheme';
import { groupOf } from '../../domain/tables/tableScheme';
import { FormField } from '../review/FormField';
import { useFieldStyles } from '../shell/useFieldStyles';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 打印选票 on the page of a vote: how many papers each voter group gets. Escape gives it up. */
export function BallotsForm({
  scheme,
  isBusy,
  commands,
}: {
  readonly scheme: AnyScheme;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement | null {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { ballots } = useWords().words;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const groups = voterGroups(scheme);
  if (groups.length === 0) return null;
  const close = (): void => {
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {ballots.open}
      </Button>
    );
  }
  return (
    <form
      className={styles.form}
      aria-label={ballots.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        commands.printBallots({ scheme: scheme.id, counts: countsOf(typed) });
        close();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <p className={styles.line}>{ballots.lead}</p>
      {groups.map((group, index) => (
        <FormField
          key={group}
          label={ballots.papers(group)}
          control={(id) => (
            <input
              id={id}
              className={field}
              type="number"
              min={0}
              max={999}
              step={1}
              autoFocus={index === 0}
              placeholder={ballots.byDefault}
              value={typed[group] ?? ''}
              onChange={({ target }) => {
                setTyped({ ...typed, [group]: target.value });
              }}
            />
          )}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {ballots.make}
        </Button>
        <Button onClick={close}>{ballots.cancel}</Button>
      </div>
    </form>
  );
}

/** Labels of the voter groups; none where the scheme holds no vote. */
function voterGroups(scheme: AnyScheme): readonly string[] {
  if (scheme.engine === 'scoreSheet' || scheme.engine.kind !== 'ballot') return [];
  return 'groups' in scheme
    ? groupOf(scheme, scheme.engine.groups).items.map(({ label }) => label)
    : [];
}

/** A field that was left blank asks for nothing. */
function countsOf(typed: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([group, text]) =>
      text.trim() === '' ? [] : [[group, Number(text)]],
    ),
  );
}
