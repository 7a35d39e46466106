import type { CircularBlock } from '../../domain/tables/circular';
import type { UnitResult } from '../../domain/tables/unitResult';
import type { Paper, PaperBlock } from '../paper/paper';
import { unitFigure } from '../tables/listedRows';
import { unitFlagsText } from '../tables/unitFlagsText';
import { circularFigures } from './circularFigures';
import type { CircularRequest } from './circularRequest';
import { type CircularScope, circularScope } from './circularScope';
import { circularTable } from './circularTable';
import { figureText } from './figureText';
import { type Figures, fillText, isSaid } from './fillText';

/**
 * A 通报: the sentences of the scheme with the figures of the summary, and its tables (4.2 monthly run
 * and ballot run). `day`: under the signature.
 */
export function circularPaper(request: CircularRequest, tab: string, day: string): Paper {
  const scope = circularScope(request);
  const figures = circularFigures(request, scope);
  const { circular } = request.list;
  return {
    tab,
    organisation: request.school.globals.organisation,
    title: `关于${fillText(circular.subject, figures)}的通报`,
    blocks: circular.blocks.flatMap((block) => blocksOf(block, request, scope, figures)),
    day,
  };
}

function blocksOf(
  block: CircularBlock,
  request: CircularRequest,
  scope: CircularScope,
  figures: Figures,
): readonly PaperBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: fillText(block.text, figures) }];
    case 'text': {
      const text =
        block.when === undefined || isSaid(block.when, figures) ? block.text : block.otherwise;
      return text === undefined ? [] : [{ kind: 'paragraph', text: fillText(text, figures) }];
    }
    case 'each':
      return scope.units
        .filter(({ state }) => state !== 'exempt')
        .map((unit) => ({
          kind: 'paragraph',
          text: fillText(block.text, new Map([...figures, ...unitFigures(request, unit)]), '-'),
        }));
    case 'table':
      return [
        {
          kind: 'table',
          caption: fillText(block.caption, figures),
          table: circularTable(request, scope, block.table),
        },
      ];
  }
}

/** What a sentence about one unit may say. A value it does not have is "-". */
function unitFigures({ scheme }: CircularRequest, unit: UnitResult): [string, string][] {
  const said = (key: string): string =>
    figureText(scheme, key, unitFigure(scheme, unit, key)) || '-';
  const flags = unitFlagsText(unit.flags);
  return [
    ...Object.keys(unit.values).map((key): [string, string] => [key, said(key)]),
    ['name', unit.name],
    ['branch', unit.branch],
    ['score', said('score')],
    ['band', said('band')],
    ['rank', unit.rank === null ? '-' : String(unit.rank)],
    ['flags', flags === '' ? '' : `（${flags}）`],
  ];
}
