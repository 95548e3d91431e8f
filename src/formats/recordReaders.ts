import { europresse } from './europresse';
import { factiva } from './factiva';
import { kikuzo } from './kikuzo';
import { lexisNexis } from './lexisNexis';
import { nexisUni } from './nexisUni';
import { peoplesDaily } from './peoplesDaily';
import { proQuest } from './proQuest';
import { reuters21578 } from './reuters21578';
import { sogou } from './sogou';
import { trec } from './trec';
import { wire } from './wire';
import { yomidas } from './yomidas';
import type { FamilyRules } from './familyRules';
import type { Reader } from './format';
import type { RecordFamilyId } from './recordFamilies';
import { recordReader } from './records/family';
import type { Family } from './records/family';
import { userRecords } from './userRecords';

const FAMILIES: Readonly<Record<RecordFamilyId, Family>> = { lexisNexis, nexisUni, factiva, proQuest, europresse, peoplesDaily, kikuzo, yomidas, reuters21578, sogou, trec, wire };

/** What reads the files of a family. */
export function readerOf(id: RecordFamilyId): Reader {
  return recordReader(id, FAMILIES[id]);
}

/** What reads the files of a family that a user has defined. */
export function userReader(id: string, rules: FamilyRules): Reader {
  return recordReader(id, userRecords(rules));
}
