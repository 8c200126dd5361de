import fc from 'fast-check';
import type { MeasureInputs } from '../../src/analysis/measure';
import { ACCUMULATIONS, COMPARABILITIES, KINDS } from '../../src/domain';
import type { ObservationDetail } from '../../src/query';
import { figure } from './rows';

/** A figure of the concept “RPA processes” as its page asks for it, with the given columns changed. */
export function conceptFigure(change: Partial<ObservationDetail> = {}): ObservationDetail {
	return {
		...figure(change),
		concept_base_unit_id: 'process',
		concept_dimension: 'count',
		concept_size: 'residents',
		...change
	};
}

const register = (municipality: string, as_of: string, residents: number) => ({
	municipality,
	as_of,
	residents,
	source: '台帳',
	sureness: 'A' as const
});

/** What values of the given figures are computed from, with the residents of Ube at two dates. */
export const measureInputs = (all: readonly ObservationDetail[]): MeasureInputs => ({
	all,
	residents: [register('ube', '2022-01-01', 161_767), register('ube', '2023-01-01', 160_353)]
});

const CITIES = ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'];

/** The first value most of the time. */
const mostly = <const T>(usual: T, ...others: T[]) =>
	fc.oneof(
		{ weight: 3, arbitrary: fc.constant(usual) },
		{ weight: 1, arbitrary: fc.constantFrom(...others) }
	);

/** Series of what an editor could have recorded, each with what holds of all its figures. */
const aSeries = fc
	.record({
		municipality: fc.constantFrom(...CITIES),
		comparability: fc.constantFrom(null, 'same' as const, ...COMPARABILITIES),
		accumulation: mostly('point', ...ACCUMULATIONS),
		indicator_scope_ja: fc.constantFrom(null, '一部'),
		unit: mostly('process', 'task', 'percent'),
		figures: fc.array(
			fc.record({
				kind: mostly('actual', ...KINDS),
				fiscal_year: mostly(2020, 2019, null),
				value: fc.option(fc.integer({ min: -5, max: 50 })),
				scope_ja: fc.constantFrom(null, null, '市税のみ'),
				certainty: fc.constantFrom('high' as const, 'low' as const)
			}),
			{ minLength: 1, maxLength: 5 }
		)
	})
	.map(({ figures, unit, ...series }) => ({ figures, unit, series }));

/** Figures of one concept by any number of series. */
export const anyRows = fc
	.tuple(
		fc.array(aSeries, { minLength: 1, maxLength: 7 }),
		fc.constantFrom('higher' as const, 'lower' as const, 'neither' as const)
	)
	.map(([list, concept_direction]) =>
		list.flatMap(({ figures, unit, series }, i) =>
			figures.map((f) =>
				conceptFigure({
					...series,
					...f,
					concept_direction,
					concept_size: 'independent',
					indicator_id: `series-${i}`,
					unit_id: unit,
					base_unit_id: unit,
					series_base_unit_id: unit,
					unit_ja: unit,
					concept_value: unit === 'process' ? f.value : null,
					value_base: f.value
				})
			)
		)
	);
