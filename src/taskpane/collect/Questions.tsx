import type { ReactElement } from 'react';
import type { MappingQuestion } from '../../commands/collect/collectReport';
import type { TableMapping } from '../fileServices';
import { usePageStyles } from '../files/usePageStyles';
import { MoreButton } from '../shell/MoreButton';
import { usePaged } from '../shell/usePaged';
import { useFileWords } from '../words/useFileWords';
import { QuestionForm } from './QuestionForm';

/** Tables that lack a column under its name: which header is meant? */
export function Questions({
  questions,
  isBusy,
  answer,
}: {
  readonly questions: readonly MappingQuestion[];
  readonly isBusy: boolean;
  readonly answer: (mapping: TableMapping) => void;
}): ReactElement | null {
  const page = usePageStyles();
  const { collect: words } = useFileWords();
  const { part, rest, more } = usePaged(questions);
  if (questions.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="pane-collect-questions">
      <h3 id="pane-collect-questions" className={page.heading}>
        {words.questions(questions.length)}
      </h3>
      <p className={page.line}>{words.questionsLead}</p>
      <ul className={page.list}>
        {part.map((question) => (
          <QuestionForm
            key={`${question.print} ${question.tab} ${question.table.scheme} ${question.table.part}`}
            question={question}
            isBusy={isBusy}
            answer={answer}
          />
        ))}
      </ul>
      <MoreButton rest={rest} more={more} label={words.moreUnits} />
    </section>
  );
}
