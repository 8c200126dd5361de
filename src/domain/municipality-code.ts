/** Weights of the first five digits in the check-digit rule for 全国地方公共団体コード (総務省). */
const WEIGHTS = [6, 5, 4, 3, 2] as const;

/**
 * Check digit of a local-government code.
 * @param stem the first five digits (prefecture 2, municipality 3), as text
 * @returns the sixth digit, 0–9: the last digit of 11 minus the remainder of the weighted sum by 11
 * @throws RangeError when `stem` is not five ASCII digits
 */
export function checkDigit(stem: string): number {
	if (!/^\d{5}$/.test(stem)) throw new RangeError(`invalid municipality code stem: ${stem}`);
	const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(stem[i]), 0);
	return (11 - (sum % 11)) % 10;
}

/**
 * Whether `code` is a well-formed 6-digit 全国地方公共団体コード, kept as text because of leading zeros.
 * @param code six ASCII digits, the last being the check digit
 */
export function isMunicipalityCode(code: string): boolean {
	return /^\d{6}$/.test(code) && checkDigit(code.slice(0, 5)) === Number(code[5]);
}
