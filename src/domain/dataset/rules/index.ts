import type { Entries, Finding } from '../data-set';
import { checkAddresses } from './addresses';
import { checkArithmetic } from './arithmetic';
import { checkCharacters } from './characters';
import { checkContextFigures } from './context-figures';
import { checkCounts } from './counts';
import { checkConcepts } from './concepts';
import { checkCumulative } from './cumulative';
import { checkDocuments } from './documents';
import { checkFigures } from './figures';
import { checkFollowedTargets } from './followed-targets';
import { checkFolders } from './folders';
import { checkGrades } from './grades';
import { checkInitiatives } from './initiatives';
import { checkKeys } from './keys';
import { checkKinds } from './kinds';
import { checkKnownUnits } from './known-units';
import { checkPlaces } from './places';
import { checkMilestones } from './milestones';
import { checkSchedules } from './schedules';
import { checkSynonyms } from './synonyms';
import { checkThemes } from './themes';
import { checkUnits } from './units';
import { checkYears } from './years';

/** All rules that hold between rows and tables; each reports every place where it is broken. */
export function checkEntries(entries: Entries): Finding[] {
	return [
		checkCharacters,
		checkKeys,
		checkAddresses,
		checkThemes,
		checkDocuments,
		checkInitiatives,
		checkFolders,
		checkPlaces,
		checkCounts,
		checkFigures,
		checkKinds,
		checkArithmetic,
		checkCumulative,
		checkYears,
		checkUnits,
		checkKnownUnits,
		checkConcepts,
		checkFollowedTargets,
		checkGrades,
		checkSchedules,
		checkMilestones,
		checkContextFigures,
		checkSynonyms
	].flatMap((check) => check(entries));
}
