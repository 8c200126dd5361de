import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaProfile } from '../../src/query';
import { sample } from '../e2e/lib/printed';
import { openRealDb, readRealEntries } from '../lib/real-data';
import { parsePage, worldOf } from '../lib/rendered-page';

const real = worldOf(readRealEntries(), await openRealDb());

/** Rows of a file of the repository, read by nothing of the site: none of its cells is quoted. */
const readRows = (file: string): string[][] =>
	readFileSync(`data/${file}`, 'utf8')
		.trim()
		.split(/\r?\n/)
		.map((line) => line.split(','));

/** What a file prints for a municipality in its latest year or date: by tax and basis, one without. */
function latest(statistic: string, code: string): ReadonlyMap<string, string> {
	const [[, ...heads], ...rows] = readRows(`official/${statistic}.csv`) as [
		string[],
		...string[][]
	];
	const row = rows.find(([own]) => own === code)!;
	const last = heads
		.map((h) => h.split(' ')[0]!)
		.toSorted()
		.at(-1)!;
	return new Map(
		heads.flatMap((head, i) => {
			const [time, ...series] = head.split(' ');
			return time === last ? [[[statistic, ...series].join(' '), row[i + 1]!]] : [];
		})
	);
}
const isNumber = (cell: string) => cell !== '' && cell !== '-' && cell !== '調査無し';
const keyOf = (row: { statistic_id: string; tax: string | null; basis: string | null }) =>
	[row.statistic_id, row.tax, row.basis].filter((part) => part !== null).join(' ');

const SEED = 1741;
const codes = sample(
	readRows('areas.csv')
		.slice(1)
		.map(([code]) => code!),
	10,
	SEED
);
const drawn = new Map(codes.map((code, i) => [code, sample(real.site.statistics, 6, SEED + i)]));

describe('ten municipalities and six statistics of each, drawn at random', () => {
	test.each([...drawn])(
		'%s: the published files hold what is printed',
		async (code, statistics) => {
			const rows = await real.db.ask(areaProfile, {
				areas: code,
				statistics: statistics.map((s) => s.statistic_id).join(',')
			});
			const printed = statistics.flatMap((s) => [...latest(s.statistic_id, code)]);
			expect(printed.length).toBeGreaterThanOrEqual(6);
			expect(rows.map((row) => [keyOf(row), row.value, row.absence === null]).toSorted()).toEqual(
				printed
					.map(([key, cell]) => [key, isNumber(cell) ? Number(cell) : null, isNumber(cell)])
					.toSorted()
			);
		}
	);

	test.each([0, 5])('the page shows the same, five of them at once from %d', async (first) => {
		const five = codes.slice(first, first + 5);
		const topics = new Set(five.flatMap((code) => drawn.get(code)!.map((s) => s.topic)));
		let seen = 0;
		for (const topic of topics) {
			const page = parsePage(await real.render(`area/?m=${five.join(',')}&topic=${topic}`));
			for (const code of five)
				for (const { statistic_id } of drawn.get(code)!.filter((s) => s.topic === topic))
					for (const [key, cell] of latest(statistic_id, code)) {
						const [shown] = page.all(`tr[data-statistic="${key}"] td[data-area="${code}"]`);
						const value = shown?.getAttribute('data-value');
						const where = `${key} of ${code}`;
						expect(shown, where).toBeDefined();
						if (isNumber(cell)) expect(Number(value), where).toBe(Number(cell));
						else expect(value, where).toBe('');
						expect(shown!.textContent, where).toMatch(/\S/);
						seen++;
					}
		}
		expect(seen).toBeGreaterThanOrEqual(30);
	});
});

describe('places that are told wrongly with ease stand side by side', () => {
	test('with their prefectures, their groups, dashes and blanks', async () => {
		const page = parsePage(
			await real.render('area/?m=132063,342084,131016,iwakuni,402311&topic=finance')
		);
		const heads = page.all('[data-profile] thead th').map((e) => e.textContent.trim());
		expect(heads).toEqual([
			'統計',
			'府中市（東京都）',
			'府中市（広島県）',
			'千代田区',
			'岩国市',
			'那珂川市',
			'類似団体（都市Ⅳ－３）の中央値'
		]);
		const cell = (statistic: string, code: string) =>
			page.text(`tr[data-statistic="${statistic}"] td[data-area="${code}"]`);
		expect(cell('future-burden-ratio', '352080')).toContain('「-」');
		expect(cell('local-debt', '131016')).toContain('公表資料に記載なし');
		expect(cell('ordinary-balance-ratio', '402311')).toBe('93.1%');
	});
	test('a group with members outside the averages says so', async () => {
		const page = parsePage(await real.render('en/area/?m=mine&topic=tax'));
		expect(page.text('#profile .note')).toContain('6 of the group are left out');
		expect(page.text('tr[data-statistic="tax-collection-rate total all"]')).toContain('96.75');
	});
	test('the five lead to their plans, others do not', async () => {
		const page = parsePage(await real.render('area/?m=ube,132063'));
		const links = page.all('main a').map((a) => a.getAttribute('href'));
		expect(links.filter((href) => href?.includes('municipality/'))).toEqual([
			expect.stringMatching(/municipality\/ube\/$/)
		]);
	});
});
