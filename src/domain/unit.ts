import type { Row, Tables } from './tables';

/** A row of the table `unit`. */
export type Unit = Row<Tables['unit']>;

/** The forms in which documents print a unit. */
export function printedForms(unit: Unit): string[] {
	return unit.printed_forms?.split('|') ?? [];
}

/** Units by their identifier. */
export function indexUnits(units: readonly Unit[]): Map<string, Unit> {
	return new Map(units.map((u) => [u.unit_id, u]));
}

/** Two amounts whose units do not share a base unit were to be converted. */
export class UnlikeUnitsError extends Error {
	override name = 'UnlikeUnitsError';
	constructor(
		readonly from: string,
		readonly to: string
	) {
		super(`unlike units: ${from} cannot be converted to ${to}`);
	}
}

const tidy = (value: number): number => Number(value.toPrecision(15));

/**
 * The amount in the base unit of its dimension: 2,121,796 千円 → 2,121,796,000 円.
 * Binary noise beyond 15 digits is rounded away.
 */
export function toBase(value: number, unit: Unit): number {
	return tidy(value * unit.factor);
}

/**
 * The amount in another unit of the same base.
 * @throws UnlikeUnitsError when the units have different base units (件 and 施設, 円 and 人)
 */
export function convert(value: number, from: Unit, to: Unit): number {
	if (from.base_unit_id !== to.base_unit_id) throw new UnlikeUnitsError(from.unit_id, to.unit_id);
	return from.unit_id === to.unit_id ? value : tidy((value * from.factor) / to.factor);
}
