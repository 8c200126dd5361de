import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { isMeasured } from '../../comparability';
import { groupBy } from '../../group-by';
import type { SourceRow, Tables } from '../../tables';
import { indexUnits } from '../../unit';

type FollowedEntry = Entry<SourceRow<Tables['followed_target']>>;

/** What tells whether a statistic can stand beside a target. */
interface Context {
	/** Values of the targets of each indicator, null where words stand. */
	targets: ReadonlyMap<string, readonly (number | null)[]>;
	/** Base units of indicators and statistics, null where they have none. */
	indicatorUnits: ReadonlyMap<string, string | null>;
	statisticUnits: ReadonlyMap<string, string | null>;
}

function faults({ row }: FollowedEntry, context: Context): string[] {
	const { indicator_id, statistic_id, relation, tax, basis } = row;
	const found: string[] = [];
	const targets = context.targets.get(indicator_id);
	if (!targets)
		found.push(`indicator ${indicator_id} has no target; expected one that is followed`);
	else if (isMeasured(relation) && targets.every((value) => value === null))
		found.push(
			`relation "${relation}" for ${indicator_id}, whose targets are words; expected a target in numbers, or not_comparable`
		);
	const [own, published] = [
		context.indicatorUnits.get(indicator_id),
		context.statisticUnits.get(statistic_id)
	];
	if (isMeasured(relation) && own && published !== undefined && own !== published)
		found.push(
			`indicator ${indicator_id} is in ${own} and statistic ${statistic_id} in ${published ?? 'no unit'}; expected the same base unit, or not_comparable`
		);
	if ((tax === null) !== (basis === null))
		found.push('columns tax, basis: one is empty; expected both or neither');
	return found;
}

/** A statistic follows a target only where there is one, and in a unit that can be converted to the target's. */
export function checkFollowedTargets(entries: Entries): Finding[] {
	const units = indexUnits(entries.unit.map((e) => e.row));
	const base = (unit_id: string | null) => units.get(unit_id ?? '')?.base_unit_id ?? null;
	const targets = entries.observation.filter((e) => e.row.kind === 'target');
	const context: Context = {
		targets: new Map(
			[...groupBy(targets, (e) => e.row.indicator_id)].map(([id, list]) => [
				id,
				list.map((e) => e.row.value)
			])
		),
		indicatorUnits: new Map(
			entries.indicator.map((e) => [e.row.indicator_id, base(e.row.unit_id)])
		),
		statisticUnits: new Map(entries.statistic.map((e) => [e.row.statistic_id, base(e.row.unit_id)]))
	};
	return entries.followed_target.flatMap((e) => faults(e, context).map((f) => finding(e, f)));
}
