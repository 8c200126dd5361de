import { expect, test } from 'vitest';
import { cityPromises } from '../../src/analysis';
import { figure } from '../lib/rows';

const of = (concept: string | null, change: Parameters<typeof figure>[0]) =>
	figure({ concept_id: concept, indicator_id: `ube-${concept}`, ...change });

test('what says most stands first, and what measures nothing shared is left out', () => {
	const promises = cityPromises([
		of('baseline', { kind: 'baseline', fiscal_year: 2020 }),
		of('both', { kind: 'actual', fiscal_year: 2021 }),
		of('both', { kind: 'target', fiscal_year: 2022 }),
		of('target', { kind: 'target', fiscal_year: 2022 }),
		of('other', { kind: 'target', fiscal_year: 2022, comparability: 'not_comparable' }),
		of(null, { kind: 'target', fiscal_year: 2022 })
	]);
	expect(promises.map((p) => p.concept.concept_id)).toEqual(['both', 'target', 'baseline']);
	expect(promises[0]!.shared).toHaveLength(1);
	expect(promises[0]!.shared[0]!.target?.fiscalYear).toBe(2022);
});
