import { expect, test } from 'vitest';
import { openRealDb, readRealEntries } from '../lib/real-data';
import { parsePage, worldOf } from '../lib/rendered-page';

// The page of grades as it is rendered out of the data as it is published.

const real = worldOf(readRealEntries(), await openRealDb());
const pageAt = async (address: string) => parsePage(await real.render(address));

test('each row of grades beside figures adds up to its count, and a city without figures has none', async () => {
	const page = await pageAt('grades/');
	const tables = page.all('#attainment .picture > .cities table');
	expect(tables.length).toBeGreaterThan(0);
	for (const table of tables) {
		let decided = 0;
		for (const row of table.querySelectorAll('tbody tr')) {
			const count = Number(/(\d+)件/.exec(row.querySelector('th')!.textContent)![1]);
			const cells = [...row.querySelectorAll('td')].map((td) => Number(td.textContent));
			expect(
				cells.reduce((a, b) => a + b, 0),
				row.textContent
			).toBe(count);
			decided += count - cells.at(-1)!;
		}
		expect(decided, table.textContent).toBeGreaterThan(0);
	}
});
