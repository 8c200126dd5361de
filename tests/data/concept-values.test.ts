import { describe, expect, test } from 'vitest';
import { type Measure, measureValue } from '../../src/analysis/measure';
import { conceptFigures, registeredResidents } from '../../src/query';
import { openRealDb } from '../lib/real-data';

const { db, data } = await openRealDb();
const residents = await db.ask(registeredResidents, {});

// Worked out by hand from the documents and the register, to the last digit that is shown.
const TABLE: [concept: string, observation: string, measure: Measure, shown: number | string][] = [
	// 695億円 ÷ 161,767人 (2022-01-01)
	['bonds-outstanding', 'ube-04-bond-balance.2021.baseline', 'per-resident', 429_630],
	// 690億円 ÷ 128,609人 (2023-01-01)
	['bonds-outstanding', 'iwakuni-4-3-1-bonds-outstanding.2022.target', 'per-resident', 536_510],
	// 2024-01-01 is not in the data
	['bonds-outstanding', 'ube-04-bond-balance.2023.target', 'per-resident', 'no-register'],
	['bonds-outstanding', 'ube-04-bond-balance.2026.target', 'change', -36],
	['bonds-outstanding', 'ube-04-bond-balance.2022.target', 'distance', 16],
	['bonds-outstanding', 'iwakuni-4-3-1-bonds-outstanding.2022.target', 'change', 'no-baseline'],
	// 38,133千円 ÷ 63,623人 (2018-01-01)
	['hometown-tax-amount', 'sanyo-onoda-5-donations.2017.baseline', 'per-resident', 599],
	['hometown-tax-amount', 'mine-50-hometown-donations.2019.actual', 'per-resident', 2477],
	['hometown-tax-amount', 'mine-50-hometown-donations.2019.actual', 'change', 669],
	['hometown-tax-amount', 'mine-50-hometown-donations.2019.actual', 'distance', -17_720],
	['hometown-tax-amount', 'ube-02-hometown-donations.2022.target', 'unit', 'other-unit'],
	['hometown-tax-amount', 'ube-02-hometown-donations.2022.target', 'printed', 4200],
	// 739人 ÷ 63.623千人, 333人 ÷ 23.928千人
	['regular-staff', 'sanyo-onoda-24-regular-staff.2017.baseline', 'per-resident', 11.6],
	['regular-staff', 'mine-1-regular-staff.2019.actual', 'per-resident', 13.9],
	['regular-staff', 'mine-1-regular-staff.2019.actual', 'change', -9],
	['regular-staff', 'mine-1-regular-staff.2019.actual', 'distance', 0],
	// The baseline leaves out the sewerage service.
	['regular-staff', 'ube-06-staff.2022.target', 'change', 'other-scope'],
	['rpa-processes', 'ube-11-automated-processes.2021.baseline', 'per-resident', 'not-amount'],
	['rpa-processes', 'ube-11-automated-processes.2022.target', 'change', 3],
	['rpa-processes', 'annaka-5-1-1-rpa-processes.2024.target', 'change', 12],
	['rpa-processes', 'annaka-5-1-1-rpa-processes.2020.target', 'distance', -9],
	// 99.5% − 99.3%; 96.79% of city taxes at the end of March is no baseline of the major claims' targets
	['tax-collection-rate', 'mine-10-tax-collection-rate.2023.target', 'change', 0.2],
	['tax-collection-rate', 'ube-01-collection-rate.2022.target', 'change', 'no-baseline'],
	['tax-collection-rate', 'mine-10-tax-collection-rate.2023.target', 'per-resident', 'not-amount'],
	['tax-collection-rate', 'annaka-4-1-4-collection-rate.2024.target', 'change', 2.05],
	// 2,121,796千円 in 百万円, − 1,849,710千円
	['unpaid-claims-amount', 'ube-01-unpaid-claims.2022.target', 'unit', 2121.796],
	['unpaid-claims-amount', 'ube-01-unpaid-claims.2022.target', 'distance', 272.086],
	['unpaid-claims-amount', 'ube-01-unpaid-claims.2022.target', 'change', 'no-baseline'],
	['paid-leave-days', 'mine-4-paid-leave.2019.actual', 'change', 0.14],
	['paid-leave-days', 'mine-4-paid-leave.2019.actual', 'distance', -0.43],
	['website-visits', 'annaka-1-1-1-website-visits.2019.baseline', 'per-resident', 7955],
	// 3,724枚 ÷ 23,928人, 2,637枚 ÷ 25,146人; 2024-01-01 is not in the data
	['my-number-card-rate', 'mine-12-cards-issued.2019.actual', 'unit', 15.6],
	['my-number-card-rate', 'mine-12-cards-issued.2019.actual', 'change', 5.1],
	['my-number-card-rate', 'mine-12-cards-issued.2023.target', 'unit', 'other-unit'],
	['my-number-card-rate', 'mine-12-cards-issued.2019.achievement_rate.year', 'unit', 'other-unit']
];

describe('figures in another expression agree with a table made by hand', async () => {
	const concepts = [...new Set(TABLE.map(([concept]) => concept))];
	const rows = new Map(
		await Promise.all(
			concepts.map(
				async (concept) =>
					[
						concept,
						await db.ask(conceptFigures, {
							concept,
							municipalities: data.municipality.map((m) => m.slug).join(','),
							first_year: 1900,
							last_year: 2200
						})
					] as const
			)
		)
	);
	test.each(TABLE)('%s %s as %s: %s', (concept, observation, measure, shown) => {
		const all = rows.get(concept)!;
		const row = all.find((r) => r.observation_id === observation);
		expect(row, 'the figure is there').toBeDefined();
		const { gap, value } = measureValue(row!, measure, { all, residents });
		expect(gap ?? value).toBe(shown);
	});
});
