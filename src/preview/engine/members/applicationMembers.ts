import type { MemberTable } from '../../protocol/memberTable';
import type { Book } from '../model/book';
import { demandWord } from './demandValue';
import type { BookFacet } from './facets';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** `workbook.application`. */
export function applicationMembers(book: Book): MemberTable<BookFacet> {
  const { calculation } = book.context.grid;
  return {
    type: 'Application',
    properties: {
      CalculationEngineVersion: { since: '1.9', get: () => 191_029 },
      CalculationMode: {
        since: '1.1',
        get: () => calculation.getMode(),
        set: (_, value) =>
          calculation.setMode(demandWord(value, modes, 'Application.calculationMode')),
      },
      CalculationState: { since: '1.9', get: () => 'Done' },
    },
    methods: {
      Calculate: {
        since: '1.1',
        call: (_, args) => {
          const type = demandWord(args.at(0), calculationTypes, args.location);
          return calculation.calculate(type !== 'Recalculate');
        },
      },
      SuspendApiCalculationUntilNextSync: {
        since: '1.6',
        call: () => {
          calculation.suspendUntilEndOfRequest();
        },
      },
      /** Nothing to do: the grid is drawn when the request is over. */
      SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
    },
  };
}
