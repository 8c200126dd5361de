import type { MilestoneDetail } from '../../src/query';
import { milestoneRecord } from './rows';

/** Records of one milestone: on time, a year late, still late, dropped, planned, two without a year. */
export const milestoneRecords: MilestoneDetail[] = [
	milestoneRecord({ planned_fiscal_year: 2020, actual_fiscal_year: 2020, slip_years: 0 }),
	milestoneRecord({
		municipality: 'mine',
		municipality_order: 4,
		planned_fiscal_year: 2019,
		actual_fiscal_year: 2020,
		slip_years: 1
	}),
	milestoneRecord({
		municipality: 'iwakuni',
		municipality_order: 3,
		status: 'delayed',
		planned_fiscal_year: 2020,
		words_ja: '素案の策定に留まっている'
	}),
	milestoneRecord({
		municipality: 'iwakuni',
		municipality_order: 3,
		scope_ja: '窓口',
		scope_en: 'Counters',
		status: 'dropped',
		planned_fiscal_year: 2021,
		words_ja: '中止を決定'
	}),
	milestoneRecord({
		municipality: 'annaka',
		municipality_order: 5,
		status: 'planned',
		planned_fiscal_year: 2022,
		certainty: 'low',
		words_ja: '導入'
	}),
	milestoneRecord({ municipality: 'annaka', municipality_order: 5, words_ja: '17業務' }),
	milestoneRecord({
		municipality: 'mine',
		municipality_order: 4,
		scope_ja: 'ペイジー',
		scope_en: 'Pay-easy',
		status: 'dropped',
		words_ja: '取組中止を決定'
	})
];
