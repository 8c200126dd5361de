import { expect, test } from 'vitest';
import { readRealEntries } from '../lib/real-data';

/** What measures each concept, and how near, as read from the documents: indicator → word of the link. */
const LINKS: Record<string, Record<string, string>> = {
	'rpa-processes': {
		// RPA等, with AI-OCR (line 246)
		'ube-11-automated-processes': 'similar',
		// Scenarios made in the year; in use are 一部 (805 to 809)
		'iwakuni-1-2-1-a-rpa-scenario-processes': 'not_comparable',
		'annaka-5-1-1-rpa-processes': 'similar',
		// Counted apart from RPA (587 to 591)
		'annaka-5-1-1-ai-ocr-cases': 'not_comparable'
	},
	'tax-collection-rate': {
		// City taxes at the end of March (35), and the major receivables of 14 divisions (40)
		'ube-01-tax-collection-rate': 'similar',
		'ube-01-collection-rate': 'not_comparable',
		// 主要4税
		'mine-10-tax-collection-rate': 'similar',
		// With arrears carried over (465)
		'annaka-4-1-4-collection-rate': 'not_comparable'
	},
	'unpaid-claims-amount': {
		'ube-01-unpaid-claims': 'similar',
		'ube-01-tax-carried-over': 'not_comparable',
		// The accounts are not said (37)
		'sanyo-onoda-1-uncollected-claims': 'similar'
	},
	'regular-staff': {
		'ube-06-staff': 'similar',
		'ube-06-staff-total': 'not_comparable',
		'sanyo-onoda-24-regular-staff': 'similar',
		// 普通会計 (112 to 119)
		'mine-1-regular-staff': 'not_comparable'
	},
	'my-number-card-rate': {
		'ube-12-my-number-rate': 'same',
		'mine-11-cards-delivered': 'not_comparable',
		// 3,724 cards (711) by the residents of 1 January
		'mine-12-cards-issued': 'convertible'
	},
	'cloud-municipalities': {
		// 5市2町 (253); 7市町 (636), which names itself among seven (616 to 626)
		'sanyo-onoda-11-cloud-council-members': 'same',
		'mine-10-cloud-municipalities': 'same'
	},
	'paid-leave-days': {
		'ube-08-paid-leave': 'not_comparable',
		'iwakuni-3-1-3-paid-leave-days': 'similar',
		// Which staff are counted is not said
		'mine-4-paid-leave': 'similar',
		'annaka-2-4-2-paid-leave-days': 'similar'
	},
	'hometown-tax-amount': {
		'ube-02-hometown-donations': 'not_comparable',
		'ube-02-crowdfunding-corporate-amount': 'not_comparable',
		'ube-02-hometown-amount': 'same',
		// Whether donations by companies are in it is not said
		'sanyo-onoda-5-donations': 'similar',
		'mine-50-hometown-donations': 'similar'
	},
	'naming-rights-facilities': {
		'sanyo-onoda-2-named-facilities': 'similar',
		'mine-42-naming-rights-facilities': 'similar'
	},
	'new-return-gifts': { 'ube-02-new-gifts': 'same', 'mine-50-new-return-gifts': 'same' },
	'bonds-outstanding': {
		'ube-04-bond-balance': 'same',
		'iwakuni-4-3-1-bonds-outstanding': 'similar'
	},
	'closure-candidates': {
		'ube-05-abolition-reviewed': 'same',
		'mine-40-demolition-candidates': 'similar'
	},
	'website-visits': {
		'ube-13-website-views': 'not_comparable',
		// Of a month (408)
		'sanyo-onoda-18-website-visits': 'similar',
		'annaka-1-1-1-website-visits': 'similar'
	},
	'open-data-sets': {
		'iwakuni-2-2-1-i-open-datasets': 'same',
		'annaka-5-2-2-open-datasets': 'similar'
	}
};

const { concept, indicator_concept } = readRealEntries();

test.each(concept.map((e) => e.row.concept_id))('what measures %s', (id) => {
	const links = indicator_concept
		.filter((e) => e.row.concept_id === id)
		.map((e) => [e.row.indicator_id, e.row.comparability]);
	expect(Object.fromEntries(links)).toEqual(LINKS[id]);
});
