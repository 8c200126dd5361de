import { expect, test } from 'vitest';
import { comparableRanking } from '../../src/analysis/ranking';
import { rankedFigures } from '../../src/analysis/ranked-figures';
import { conceptFigures, registeredResidents } from '../../src/query';
import { openRealDb } from '../lib/real-data';

const { db, data } = await openRealDb();
const residents = await db.ask(registeredResidents, {});

/** What each concept's page says of who is ahead: a rank of actuals of one year, or why there is none. */
const KEPT: Record<string, string> = {
	'rpa-processes': 'size',
	'tax-collection-rate': 'too-few',
	'unpaid-claims-amount': 'too-few',
	'regular-staff': 'no-direction',
	'my-number-card-rate': 'too-few',
	'cloud-municipalities': 'no-direction',
	'paid-leave-days': '2019: iwakuni 12.6, mine 9.57',
	'hometown-tax-amount': 'no-shared-year',
	'naming-rights-facilities': 'size',
	'new-return-gifts': 'size',
	'bonds-outstanding': 'too-few',
	'closure-candidates': 'no-direction',
	'website-visits': 'too-few',
	'open-data-sets': 'size'
};

test.each(data.concept.map((c) => [c.concept_id, c.direction] as const))(
	'%s',
	async (concept, direction) => {
		const all = await db.ask(conceptFigures, {
			concept,
			municipalities: data.municipality.map((m) => m.slug).join(','),
			first_year: 1900,
			last_year: 2200
		});
		const ranking = comparableRanking(all, { all, residents });
		const better = direction === 'lower' ? 'lower' : 'higher';
		expect(
			'refusal' in ranking
				? ranking.refusal
				: `${ranking.fiscalYear}: ${rankedFigures(ranking.figures, better)
						.map(({ figure }) => `${figure.municipality} ${figure.shown}`)
						.join(', ')}`
		).toBe(KEPT[concept]);
	}
);
