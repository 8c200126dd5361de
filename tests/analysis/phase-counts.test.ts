import { expect, test } from 'vitest';
import { phaseCounts } from '../../src/analysis/phase-counts';
import { scheduleRow } from '../lib/schedule-rows';

test('phaseCounts count the dated cells by city, year and phase', () => {
	expect(
		phaseCounts(scheduleRow('2020実施 2019会議 2019検討 2019検討 -検討')).map((c) => [
			c.fiscal_year,
			c.phase,
			c.cells
		])
	).toEqual([
		[2019, 'consider', 2],
		[2019, null, 1],
		[2020, 'implement', 1]
	]);
});
