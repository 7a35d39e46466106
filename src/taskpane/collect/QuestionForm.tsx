import { Button } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { MappingQuestion } from '../../commands/collect/collectReport';
import { oneLine } from '../../messages/oneLine';
import type { TableMapping } from '../fileServices';
import { usePageStyles } from '../files/usePageStyles';
import { HeaderSelect } from '../shell/HeaderSelect';
import { useFileWords } from '../words/useFileWords';
import { answered, pathsOf } from './mappingAnswer';

/** One table of one file: a choice of header for each missing column, filled in where one fits. */
export function QuestionForm({
  question,
  isBusy,
  answer,
}: {
  readonly question: MappingQuestion;
  readonly isBusy: boolean;
  readonly answer: (mapping: TableMapping) => void;
}): ReactElement {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const [paths, setPaths] = useState(() => pathsOf(question));
  const title = useId();
  const note = useId();
  const { file, tab, table, missing, headers } = question;
  const mapping = answered(question, paths);
  return (
    <li className={page.card}>
      <form
        className={page.section}
        aria-labelledby={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (mapping !== null && !isBusy) answer(mapping);
        }}
      >
        <p id={title} className={page.line}>
          {words.question(oneLine(file), oneLine(tab), table.title)}
        </p>
        {missing.map(({ key, header }) => (
          <HeaderSelect
            key={key}
            label={words.meant(oneLine(header))}
            headers={headers}
            none={words.choose}
            value={paths.get(key) ?? ''}
            choose={(path) => {
              setPaths(new Map([...paths, [key, path]]));
            }}
          />
        ))}
        <p id={note} className={page.quiet}>
          {words.remember}
        </p>
        <Button
          type="submit"
          aria-describedby={note}
          disabledFocusable={isBusy || mapping === null}
        >
          {mapping === null ? words.mapFirst : words.map}
        </Button>
      </form>
    </li>
  );
}
