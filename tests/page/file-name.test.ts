import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/page/file-name';

const concept = (id: string) => ({ language: 'ja', page: 'concept', id }) as const;

test('a file is named after site, page, figure and the day of the data', () => {
	expect(fileNameOf(concept('hometown-tax-amount'), 'years', '2026-11-22')).toBe(
		'machikurabe_concept_hometown-tax-amount_years_2026-11-22'
	);
	expect(fileNameOf({ language: 'en', page: 'schedule', id: null }, 'clock', '')).toBe(
		'machikurabe_schedule_clock'
	);
	expect(fileNameOf(null, 'years', '2026-11-22')).toBe('machikurabe_years_2026-11-22');
});

test('the same figure of two concepts has two names', () => {
	const names = ['regular-staff', 'rpa-processes'].map((id) =>
		fileNameOf(concept(id), 'years', '')
	);
	expect(new Set(names).size).toBe(2);
});
