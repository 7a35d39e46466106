import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type AnyScheme, isTableScheme } from '../../domain/tables/anyScheme';
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

type Typed = Readonly<Record<string, string>>;

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
  const { ballots } = useWords().words;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<Typed>({});
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
      <PaperFields groups={groups} typed={typed} change={setTyped} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {ballots.make}
        </Button>
        <Button onClick={close}>{ballots.cancel}</Button>
      </div>
    </form>
  );
}

/** A field for each voter group. */
function PaperFields({
  groups,
  typed,
  change,
}: {
  readonly groups: readonly string[];
  readonly typed: Typed;
  readonly change: (typed: Typed) => void;
}): ReactElement {
  const { field } = useFieldStyles();
  const { ballots } = useWords().words;
  return (
    <>
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
                change({ ...typed, [group]: target.value });
              }}
            />
          )}
        />
      ))}
    </>
  );
}

/** Labels of the voter groups; none where the scheme holds no vote. */
function voterGroups(scheme: AnyScheme): readonly string[] {
  if (!isTableScheme(scheme) || scheme.engine.kind !== 'ballot') return [];
  return groupOf(scheme, scheme.engine.groups).items.map(({ label }) => label);
}

/** A field that was left blank asks for nothing. */
function countsOf(typed: Typed): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([group, text]) =>
      text.trim() === '' ? [] : [[group, Number(text)]],
    ),
  );
}
