import { expect, test } from 'vitest';
import { openRealDb, readRealEntries } from '../lib/real-data';
import { parsePage, worldOf } from '../lib/rendered-page';

// English pages: what the site itself says there is written as English is.

const real = worldOf(readRealEntries(), await openRealDb());
const pageAt = async (address: string) => parsePage(await real.render(address));

/** Signs of Japanese right beside an English word. */
const WIDE_SIGN = /[a-z)] ?[（：、。「]|[）：、。」] ?[a-z(]/;
const JAPANESE_PERIOD = /(?:[a-z]|\d) ?(?:期末|中間)|^語$/;

test('an English page writes its own words with the signs of English', async () => {
	const mixed: string[] = [];
	for (const address of [
		'',
		'theme/rpa/',
		'theme/online-services/',
		'concept/regular-staff/',
		'concept/hometown-tax-amount/?as=per-resident',
		'concept/paid-leave-days/?as=rank',
		'schedule/',
		'grades/',
		'city/mine/',
		'initiative/mine-50/'
	]) {
		const page = await pageAt(`en/${address}`);
		for (const element of page.all(
			'h1, h2, h3, h4, p, li, a, th, td, summary, text, title, [aria-label]'
		)) {
			if (element.closest('[lang=ja]')) continue;
			const own = [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent);
			for (const words of [own.join(''), element.getAttribute('aria-label') ?? '']) {
				// Printed words stay as they are printed, in quotes.
				const said = words.replaceAll(/“[^”]*(”|…$)/g, '');
				if (WIDE_SIGN.test(said) || JAPANESE_PERIOD.test(said))
					mixed.push(`${address} ${words.trim()}`);
			}
		}
	}
	expect([...new Set(mixed)]).toEqual([]);
});
