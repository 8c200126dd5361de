import type { ComparabilityInput } from '../domain';
import type { ObservationDetail } from '../query';
import { inputOfObservation } from './comparable';
import type { Measure, MeasuredValue } from './measure';

/** A figure of a city with the value by which it is compared. */
export type PositionedValue = ObservationDetail & {
	/** The value, and what it was computed from. */
	shown: number;
	measured: MeasuredValue;
};

/** Values that are compared: in the concept's unit or by residents. */
export type PositionMeasure = Extract<Measure, 'unit' | 'per-resident'>;

/** What the comparability check needs; by residents, the date of the denominator too. */
export function inputOfPositioned(figure: PositionedValue): ComparabilityInput {
	const { residents } = figure.measured;
	return {
		...inputOfObservation(figure),
		...(residents === undefined ? {} : { denominator_as_of: residents.as_of })
	};
}
