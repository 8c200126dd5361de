import { expect, test } from 'vitest';
import { periodParameter } from '../../src/domain/official-period';

test('the latest period is asked for as such where nothing more has to be loaded for it', () => {
	expect(periodParameter(undefined, '2023', 'resident')).toBe('latest');
	expect(periodParameter('2024-01-01', '2024-01-01', 'resident')).toBe('latest');
	expect(periodParameter('2022', '2023', 'none')).toBe('2022');
	expect(periodParameter('2022-12-31', '2022-12-31', 'none')).toBe('latest');
});

test('it is named where its register has to be loaded, but not where there is none', () => {
	expect(periodParameter('2022-12-31', '2022-12-31', 'resident')).toBe('2022-12-31');
	expect(periodParameter(undefined, '2025', 'resident')).toBe('latest');
});
