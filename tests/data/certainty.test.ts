import { expect, test } from 'vitest';
import { readRealEntries } from '../lib/real-data';

const { evaluation, initiative, observation, schedule_step } = readRealEntries();

const isOf = (city: string) => (row: { initiative_id: string }) =>
	row.initiative_id.startsWith(`${city}-`);
const certaintyOf = (rows: readonly { certainty: string }[]) => [
	...new Set(rows.map((row) => row.certainty))
];

/** Initiatives of Mine whose numbers could be read in another order. */
test.each([10, 11, 12, 46, 47, 48, 49, 50, 51])('the number of Mine %i is open', (number) => {
	const rows = initiative.filter((e) => e.row.initiative_id === `mine-${number}`);
	expect(certaintyOf(rows.map((e) => e.row))).toEqual(['low']);
});

test.each([35, 36, 38, 40])('the number of Mine %i follows from order', (number) => {
	const rows = initiative.filter((e) => e.row.initiative_id === `mine-${number}`);
	expect(certaintyOf(rows.map((e) => e.row))).toEqual(['medium']);
});

test('that Mine 37 is done, and which initiative has the one A, is open', () => {
	const [row] = initiative.filter((e) => e.row.initiative_id === 'mine-37');
	expect(row!.row).toMatchObject({ status_ja: '達成', certainty: 'low' });
	const grades = evaluation.filter((e) => /^mine-(3[5-9]|4[0-2])$/.test(e.row.initiative_id));
	expect(certaintyOf(grades.map((e) => e.row))).toEqual(['low']);
	expect(grades.filter((e) => e.row.grade === 'A').map((e) => e.row.initiative_id)).toEqual([
		'mine-37'
	]);
});

/** Figures whose year or row the text does not settle. */
test.each([
	['mine-19-bodies-transferred', 802],
	['mine-20-polling-savings', 818],
	['mine-21-floor-area-reduction', 1277],
	['mine-42-naming-rights-facilities', 1675],
	['mine-57-hub-halls', 2342],
	['mine-57-hub-halls', 2158],
	['mine-57-hub-halls', 2154],
	['mine-59-new-agreements', 2308],
	['mine-59-new-agreements', 2254],
	['mine-59-new-agreements', 2304],
	['annaka-4-3-1-doctors', 561],
	['annaka-4-3-1-beds', 561],
	['annaka-4-3-1-bed-use', 561],
	['annaka-4-3-1-stay-days', 561],
	['iwakuni-4-3-1-policy-investment', 3518],
	['iwakuni-4-3-1-policy-investment', 3522],
	['iwakuni-4-3-1-policy-investment', 3530],
	['iwakuni-4-3-1-policy-investment', 3534],
	['iwakuni-4-3-1-bonds-outstanding', 3538],
	['iwakuni-4-3-1-bonds-outstanding', 3526],
	['iwakuni-4-3-1-bonds-outstanding', 3542],
	['iwakuni-4-3-1-bonds-outstanding', 3546]
])('%s of line %i is open', (indicator, line) => {
	const rows = observation
		.map((e) => e.row)
		.filter((row) => row.indicator_id === indicator && row.source_line === line)
		.filter((row) => row.value !== null);
	expect(rows.length).toBeGreaterThan(0);
	expect(certaintyOf(rows)).toEqual(['low']);
});

test('the rate of line 909 of Mine follows its open total', () => {
	const rows = observation.filter(
		(e) =>
			e.row.indicator_id === 'mine-21-floor-area-reduction' && e.row.kind === 'achievement_rate'
	);
	expect(certaintyOf(rows.map((e) => e.row))).toEqual(['low']);
});

/** Cells whose year or column the text does not settle. */
test.each([
	['mine', 629, 631, 633, 648, 650, 651],
	['iwakuni', 3518, 3522, 3526, 3530, 3534, 3538, 3542, 3546]
])('cells of %s on lines %i, %i …', (city, ...lines) => {
	const rows = schedule_step
		.map((e) => e.row)
		.filter((row) => isOf(city)(row) && lines.includes(row.source_line));
	expect(rows.length).toBe(lines.length);
	expect(certaintyOf(rows)).toEqual(['low']);
});

/** The box 目標の数値 prints no year; in the other sheets it is the cell of the last year. */
test('the goals of the hospital of Annaka for FY2024 are read from a box without a year', () => {
	const rows = observation
		.map((e) => e.row)
		.filter((row) => row.indicator_id.startsWith('annaka-4-3-1-') && row.fiscal_year === 2024);
	expect(rows.map((row) => [row.kind, row.value, row.bound, row.source_line])).toEqual([
		['target', 9, null, 557],
		['target', 149, null, 557],
		['target', 60, 'about', 557],
		['target', 30, null, 557]
	]);
	expect(certaintyOf(rows)).toEqual(['medium']);
});
