import { describe, expect, test } from 'vitest';
import { latestValue } from '../../src/analysis';
import { municipalityFigures } from '../../src/query';
import { openRealDb } from '../lib/real-data';

const { db, data } = await openRealDb();
const figuresOf = async (municipality: string, indicator: string) =>
	(await db.ask(municipalityFigures, { municipality, first_year: 1900, last_year: 2200 })).filter(
		(r) => r.indicator_id === indicator
	);

describe('whose figure it is', () => {
	test('is told where it is not the city’s own', () => {
		const others = data.indicator.filter((i) => i.subject !== 'own');
		expect(others.map((i) => `${i.subject} ${i.indicator_id}`)).toEqual([
			'nation ube-02-national-hometown-count',
			'nation ube-02-national-hometown-amount',
			'nation ube-02-national-count-growth',
			'nation ube-02-national-amount-growth',
			'nation ube-02-national-corporate-amount',
			'nation ube-02-national-corporate-growth',
			'nation ube-08-national-mental-sick-leave',
			'other sanyo-onoda-19-alliance-members',
			'prefecture sanyo-onoda-22-prefecture-cities',
			'prefecture sanyo-onoda-22-cities-issuing',
			'prefecture sanyo-onoda-22-cities-planning',
			'prefecture sanyo-onoda-22-cities-undecided',
			'nation sanyo-onoda-22-special-grant-share',
			'nation sanyo-onoda-22-participating-bodies',
			'nation sanyo-onoda-22-population-covered',
			'prefecture iwakuni-1-1-2-i-cities-looked-at',
			'prefecture iwakuni-1-1-2-i-cities-using-line-pay',
			'prefecture iwakuni-1-1-2-i-cities-using-paypay',
			'other iwakuni-1-2-1-a-cities-exchanging-views',
			'nation iwakuni-1-2-2-processes-to-be-standardised',
			'other mine-53-third-sector-sales'
		]);
	});
	test('none but the city’s own belongs to a concept', () => {
		expect(data.indicator.filter((i) => i.subject !== 'own' && i.concept_id !== null)).toEqual([]);
	});
});

test.each([
	['general-branch-offices', 1, '総合支所'],
	['branch-offices', 1, '支所'],
	['branch-divisions', 4, '課'],
	['branch-teams', 14, '班']
])(
	'of the merger in Iwakuni what stands after it is the latest: %s %d%s',
	async (name, value, unit) => {
		const rows = await figuresOf('iwakuni', `iwakuni-3-2-2-${name}`);
		expect(latestValue(rows)).toMatchObject({ value, unit_ja: unit });
	}
);

test.each([
	['ube-02-crowdfunding-projects', 7, 5],
	['ube-08-no-overtime-day', 90.1, 95],
	['ube-14-meetings', 31, 30]
])('plan and result of %s are one indicator', async (indicator, actual, target) => {
	const rows = await figuresOf('ube', indicator);
	expect(rows.map((r) => [r.kind, r.fiscal_year, r.value])).toEqual([
		['actual', 2021, actual],
		['target', 2022, target]
	]);
});

test('a grant of the nation is no result of a year', async () => {
	const [row] = await figuresOf('sanyo-onoda', 'sanyo-onoda-22-special-grant-share');
	expect(row).toMatchObject({ fiscal_year: null, subject: 'nation' });
});
