import { type Entries, type Finding, finding } from '../data-set';
import { indexUnits } from '../../unit';

/** Units form bases; a figure's unit can be converted to its indicator's (else its notes say why), and that to its concept's, by the unit or by a conversion. */
export function checkUnits(entries: Entries): Finding[] {
	const units = indexUnits(entries.unit.map((e) => e.row));
	const indicators = new Map(entries.indicator.map((e) => [e.row.indicator_id, e.row]));
	const concepts = new Map(entries.concept.map((e) => [e.row.concept_id, e.row]));
	const base = (id: string | null | undefined) =>
		id == null ? undefined : units.get(id)?.base_unit_id;

	const bases = entries.unit.flatMap((e) => {
		const target = units.get(e.row.base_unit_id);
		if (!target) return [];
		if (target.base_unit_id !== target.unit_id || target.factor !== 1)
			return [
				finding(
					e,
					`column base_unit_id: "${target.unit_id}" is not a base unit; expected one with itself as base and factor 1`
				)
			];
		if (target.dimension !== e.row.dimension)
			return [
				finding(
					e,
					`column dimension: "${e.row.dimension}" differs from its base unit; expected ${target.dimension}`
				)
			];
		return [];
	});
	const observations = entries.observation.flatMap((e) => {
		const indicator = indicators.get(e.row.indicator_id);
		if (!indicator) return [];
		if (e.row.value !== null && e.row.unit_id === null && indicator.unit_id === null)
			return [
				finding(
					e,
					`value ${e.row.value} has no unit; expected unit_id here or in indicator ${indicator.indicator_id}`
				)
			];
		const [own, usual] = [base(e.row.unit_id), base(indicator.unit_id)];
		const said =
			e.row.kind === 'achievement_rate' || (e.row.note_ja !== null && e.row.note_en !== null);
		return own !== undefined && usual !== undefined && own !== usual && !said
			? [
					finding(
						e,
						`column unit_id: "${e.row.unit_id}" cannot be converted to the indicator's "${indicator.unit_id}"; expected a unit of ${usual}, or notes that say why`
					)
				]
			: [];
	});
	const links = entries.indicator_concept.flatMap((e) => {
		const {
			comparability,
			conversion,
			indicator_id,
			concept_id,
			comparability_note_ja,
			comparability_note_en
		} = e.row;
		const findings: Finding[] = [];
		const [own, shared] = [
			base(indicators.get(indicator_id)?.unit_id),
			base(concepts.get(concept_id)?.unit_id)
		];
		if (
			conversion === null &&
			own !== shared &&
			own !== undefined &&
			shared !== undefined &&
			comparability !== 'not_comparable'
		)
			findings.push(
				finding(
					e,
					`indicator ${indicator_id} is in ${own} and concept ${concept_id} in ${shared}; expected the same base unit or not_comparable`
				)
			);
		if (conversion !== null && (comparability !== 'convertible' || shared !== 'percent'))
			findings.push(
				finding(
					e,
					`column conversion: "${conversion}" for ${comparability} and a concept in ${shared}; expected convertible and a concept in percent`
				)
			);
		if (
			comparability !== 'same' &&
			(comparability_note_ja === null || comparability_note_en === null)
		)
			findings.push(
				finding(
					e,
					`comparability "${comparability}" without a reason; expected a note in Japanese and in English`
				)
			);
		return findings;
	});
	return [...bases, ...observations, ...links];
}
