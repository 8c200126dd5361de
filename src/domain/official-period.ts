/** Whether figures are asked as published or divided by residents. */
export type PerResident = 'none' | 'resident';

/** Date of the residents' register that stands in the outlines of the municipalities. */
const OUTLINE_REGISTER = '2024-01-01';

/** Whether a period is divided by the register of the outlines: fiscal year 2023, or a date of 2024. */
export function dividesByOutlines(period: string): boolean {
	return /^(2023|2024-\d\d-\d\d)$/.test(period);
}

/**
 * The period to ask official figures for, so that as little as possible is loaded: `latest` where the
 * latest is meant and, per resident, where its register stands in the outlines or cannot be had.
 * @param chosen a period of the statistic (`2023`, `2024-01-01`); the latest if undefined
 * @param latest the latest one that the statistic has
 */
export function periodParameter(
	chosen: string | undefined,
	latest: string,
	per: PerResident
): string {
	if (chosen !== undefined && chosen !== latest) return chosen;
	const needsRegister = !dividesByOutlines(latest) && latest < OUTLINE_REGISTER;
	return per === 'resident' && needsRegister ? latest : 'latest';
}
