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
	/** Unit of each indicator. */
	indicatorUnits: ReadonlyMap<string, string | null>;
	/** Unit in which each statistic is published, as printed. */
	statisticUnits: ReadonlyMap<string, string | null>;
	units: ReturnType<typeof indexUnits>;
}

function unitFaults({ row }: FollowedEntry, context: Context): string[] {
	const { units, indicatorUnits, statisticUnits } = context;
	if (!isMeasured(row.relation))
		return row.unit_id === null
			? []
			: [`column unit_id: "${row.unit_id}" for a statistic that is not comparable; expected none`];
	const unit = units.get(row.unit_id ?? '');
	if (!unit)
		return row.unit_id === null
			? ['column unit_id: is empty for a statistic that follows; expected its unit']
			: [];
	const found: string[] = [];
	const printed = statisticUnits.get(row.statistic_id) ?? '';
	if (statisticUnits.has(row.statistic_id) && unit.symbol_ja !== printed)
		found.push(
			`column unit_id: "${unit.unit_id}" is not the unit of ${row.statistic_id}; expected one printed as "${printed}"`
		);
	const own = units.get(indicatorUnits.get(row.indicator_id) ?? '');
	if (own && own.base_unit_id !== unit.base_unit_id)
		found.push(
			`column unit_id: "${unit.unit_id}" cannot be converted to the indicator's "${own.unit_id}"; expected a unit of ${own.base_unit_id}, or not_comparable`
		);
	return found;
}

function faults(entry: FollowedEntry, context: Context): string[] {
	const { indicator_id, relation, tax, basis } = entry.row;
	const targets = context.targets.get(indicator_id);
	const found = unitFaults(entry, context);
	if (!targets)
		found.push(`indicator ${indicator_id} has no target; expected one that is followed`);
	else if (isMeasured(relation) && targets.every((value) => value === null))
		found.push(
			`relation "${relation}" for ${indicator_id}, whose targets are words; expected a target in numbers, or not_comparable`
		);
	if ((tax === null) !== (basis === null))
		found.push('columns tax, basis: one is empty; expected both or neither');
	return found;
}

/** A statistic follows a target only where there is one, and in a unit that can be converted to the target's. */
export function checkFollowedTargets(entries: Entries): Finding[] {
	const targets = entries.observation.filter((e) => e.row.kind === 'target');
	const context: Context = {
		targets: new Map(
			[...groupBy(targets, (e) => e.row.indicator_id)].map(([id, list]) => [
				id,
				list.map((e) => e.row.value)
			])
		),
		indicatorUnits: new Map(entries.indicator.map((e) => [e.row.indicator_id, e.row.unit_id])),
		statisticUnits: new Map(entries.statistic.map((e) => [e.row.statistic_id, e.row.unit_ja])),
		units: indexUnits(entries.unit.map((e) => e.row))
	};
	return entries.followed_target.flatMap((e) => faults(e, context).map((f) => finding(e, f)));
}
