/** Decimals behind the point of a number as it is written. */
export function decimals(value: number): number {
	const [digits = '', exponent = '0'] = String(value).split('e');
	return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** Rounded half away from zero; no minus before a zero. */
export function round(value: number, places: number): number {
	const [digits, exponent = '0'] = String(Math.abs(value)).split('e');
	const up = Math.round(Number(`${digits}e${Number(exponent) + places}`));
	const size = Number(`${up}e-${places}`);
	return value < 0 && size !== 0 ? -size : size;
}

/**
 * The difference of two printed numbers with as many decimals as they have: 99.15 − 96.79 is 2.36,
 * without the noise of binary fractions.
 */
export function difference(value: number, from: number): number {
	const places = Math.max(decimals(value), decimals(from));
	return places > 15 ? value - from : round(value - from, places);
}
