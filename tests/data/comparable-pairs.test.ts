import { expect, test } from 'vitest';
import { isMeasured, type Verdict } from '../../src/domain';
import { deriveDataSet } from '../../src/domain/dataset';
import { readRealEntries } from '../lib/real-data';

const data = deriveDataSet(readRealEntries());
const slugs = new Map(data.municipality.map((m) => [m.code, m.slug]));
const order = data.municipality.map((m) => m.slug);

/** For each concept the cities that measure it, and the pairs of cities whose series may be read together. */
const KEPT: Record<string, { cities: string; same?: string; withCare?: string }> = {
	'rpa-processes': { cities: 'ube annaka', withCare: 'ube–annaka' },
	'tax-collection-rate': { cities: 'ube mine' },
	'unpaid-claims-amount': { cities: 'ube sanyo-onoda', withCare: 'ube–sanyo-onoda' },
	'regular-staff': { cities: 'ube sanyo-onoda', withCare: 'ube–sanyo-onoda' },
	'my-number-card-rate': { cities: 'ube mine', same: 'ube–mine' },
	'cloud-municipalities': { cities: 'sanyo-onoda mine', same: 'sanyo-onoda–mine' },
	'paid-leave-days': {
		cities: 'iwakuni mine annaka',
		withCare: 'iwakuni–mine iwakuni–annaka mine–annaka'
	},
	'hometown-tax-amount': {
		cities: 'ube sanyo-onoda mine',
		withCare: 'ube–sanyo-onoda ube–mine sanyo-onoda–mine'
	},
	'naming-rights-facilities': {
		cities: 'sanyo-onoda mine',
		withCare: 'sanyo-onoda–mine'
	},
	'new-return-gifts': { cities: 'ube mine', same: 'ube–mine' },
	'bonds-outstanding': { cities: 'ube iwakuni', withCare: 'ube–iwakuni' },
	'closure-candidates': { cities: 'ube mine', withCare: 'ube–mine' },
	'website-visits': { cities: 'sanyo-onoda annaka' },
	'open-data-sets': { cities: 'iwakuni annaka', withCare: 'iwakuni–annaka' }
};

/** The cities whose indicators measure a concept. */
const citiesOf = (concept: string) => {
	const measuring = data.indicator.filter(
		(i) => i.concept_id === concept && isMeasured(i.comparability)
	);
	const cities = new Set(measuring.map((i) => slugs.get(i.municipality_code)));
	return order.filter((slug) => cities.has(slug)).join(' ');
};

const pairsOf = (concept: string, verdict: Verdict) =>
	data.series_pair
		.filter((p) => p.concept_id === concept && p.verdict === verdict)
		.map((p) => `${slugs.get(p.municipality_a)}–${slugs.get(p.municipality_b)}`)
		.join(' ');

test('every concept is on the list', () => {
	expect(data.concept.map((c) => c.concept_id)).toEqual(Object.keys(KEPT));
});

test.each(Object.entries(KEPT))('%s', (concept, { cities, same = '', withCare = '' }) => {
	expect({
		cities: citiesOf(concept),
		same: pairsOf(concept, 'same'),
		withCare: pairsOf(concept, 'with-care')
	}).toEqual({ cities, same, withCare });
});

test('nothing is the same as its concept that leaves something open', () => {
	const open = data.indicator.filter(
		(i) =>
			i.comparability === 'same' &&
			/記載(は|が|も)ない|書かれていない/.test(i.comparability_note_ja ?? '')
	);
	expect(open.map((i) => i.indicator_id)).toEqual([]);
});
