import { assess, type ComparabilityInput } from '../comparability';
import type { Row, Tables } from '../tables';
import { indexUnits } from '../unit';

type Indicator = Row<Tables['indicator']>;
type Concept = Row<Tables['concept']>;
type Unit = Row<Tables['unit']>;

/** What the comparability check looks at when whole series are compared. */
export function inputOfIndicator(
	indicator: Indicator,
	concept: Concept,
	units: ReadonlyMap<string, Unit>
): ComparabilityInput {
	const unitId = indicator.conversion === null ? indicator.unit_id : concept.unit_id;
	return {
		indicator_id: indicator.indicator_id,
		concept_id: indicator.concept_id,
		comparability: indicator.comparability,
		base_unit_id: (unitId === null ? undefined : units.get(unitId)?.base_unit_id) ?? null,
		accumulation: indicator.accumulation,
		scope: indicator.scope_ja,
		accounts: indicator.accounts,
		as_of: indicator.as_of,
		concept: { scope: concept.scope_ja, accounts: concept.accounts, as_of: concept.as_of }
	};
}

/** The verdict of the comparability check on each pair of indicators that measure the same concept. */
export function seriesPairs(
	indicators: readonly Indicator[],
	conceptRows: readonly Concept[],
	unitRows: readonly Unit[]
): Row<Tables['series_pair']>[] {
	const units = indexUnits(unitRows);
	const concepts = new Map(conceptRows.map((c) => [c.concept_id, c]));
	const linked = indicators.filter((i) => i.concept_id !== null);
	return linked.flatMap((a, i) =>
		linked
			.slice(i + 1)
			.filter((b) => b.concept_id === a.concept_id && b.municipality_code !== a.municipality_code)
			.map((b) => {
				const concept = concepts.get(a.concept_id!)!;
				const { verdict, reasons } = assess(
					[a, b].map((indicator) => inputOfIndicator(indicator, concept, units))
				);
				return {
					concept_id: a.concept_id!,
					indicator_a: a.indicator_id,
					indicator_b: b.indicator_id,
					municipality_a: a.municipality_code,
					municipality_b: b.municipality_code,
					verdict,
					reasons: reasons.length === 0 ? null : reasons.map((r) => r.code).join(' ')
				};
			})
	);
}
