import { expect, test } from 'vitest';
import { dotRows, type MeasureInputs } from '../../src/analysis';
import { denominatorNotes } from '../../src/describe';
import type { ObservationDetail } from '../../src/query';
import { conceptFigure } from '../lib/concept-rows';
import { readerOf } from '../lib/rows';

const residentsOf = (municipality: string, as_of: string) => ({
	municipality,
	as_of,
	residents: 100_000,
	source: '台帳',
	sureness: 'A' as const
});
const notes = (rows: readonly ObservationDetail[], language: 'ja' | 'en' = 'ja') => {
	const inputs: MeasureInputs = {
		all: rows,
		residents: [
			residentsOf('ube', '2022-01-01'),
			residentsOf('ube', '2023-01-01'),
			residentsOf('mine', '2020-01-01'),
			residentsOf('mine', '2022-01-01')
		]
	};
	return denominatorNotes(dotRows(rows, 'per-resident', inputs).shared, readerOf(language));
};
const ube = conceptFigure({ fiscal_year: 2021, value: 17 });
const mine = (fiscal_year: number) =>
	conceptFigure({ municipality: 'mine', fiscal_year, value: 5, comparability: 'same' });

test('says that cities were divided by residents of different dates', () => {
	expect(notes([ube, mine(2019)])).toEqual(['割る人口の時点が違う']);
	expect(notes([ube, mine(2019)], 'en')).toEqual(['population of different dates']);
});
test('says nothing of one date, nor of the years of one city', () => {
	expect(notes([ube, mine(2021)])).toEqual([]);
	expect(notes([ube, conceptFigure({ kind: 'target', fiscal_year: 2022, value: 20 })])).toEqual([]);
});
