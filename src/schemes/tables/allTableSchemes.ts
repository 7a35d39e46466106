import type { TableScheme } from '../../domain/tables/tableScheme';
import { askService } from './askService';
import { ballotCommitment } from './ballotCommitment';
import { ballotMember } from './ballotMember';
import { ballotReport } from './ballotReport';
import { bookletCheck } from './bookletCheck';
import { branchThreeType } from './branchThreeType';
import { classComposite } from './classComposite';
import { commitment } from './commitment';
import { communityService } from './communityService';
import { dormCivilised } from './dormCivilised';
import { dualDuty } from './dualDuty';
import { homeVisit } from './homeVisit';
import { lessonContest } from './lessonContest';
import { mealDuty } from './mealDuty';
import { memberMentors } from './memberMentors';
import { mentoring } from './mentoring';
import { observation } from './observation';
import { staffComposite } from './staffComposite';
import { starRating } from './starRating';
import { studentLedger } from './studentLedger';

/**
 * Every scheme on tables that ships, in the order of DOMAIN.md 3.2 to 3.14, then variants, then
 * optional templates. `double-contract` (3.1) is a score sheet of its own kind.
 */
export const ALL_TABLE_SCHEMES: readonly TableScheme[] = [
  dualDuty,
  ballotReport,
  branchThreeType,
  commitment,
  observation,
  homeVisit,
  askService,
  mentoring,
  staffComposite,
  starRating,
  classComposite,
  dormCivilised,
  lessonContest,
  ballotCommitment,
  ballotMember,
  mealDuty,
  communityService,
  bookletCheck,
  memberMentors,
  studentLedger,
];

/** The scheme with this id; null when there is none. */
export function tableSchemeById(id: string): TableScheme | null {
  return ALL_TABLE_SCHEMES.find((scheme) => scheme.id === id) ?? null;
}
