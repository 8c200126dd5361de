import { expect, test } from 'vitest';
import { makeFile, publishedFiles } from '../../../scripts/data/published-files';
import { deriveDataSet } from '../../../src/domain/dataset';
import { readRealEntries, readRealOfficial } from '../../lib/real-data';

const BUDGET = 40_000;

test('the page of a statistic fetches at most 40 kB to open', () => {
	const files = publishedFiles(deriveDataSet(readRealEntries()), readRealOfficial());
	const bytes = (file: (typeof files)[number]) => makeFile(file).entry.bytes;
	const outline = bytes(files.find((f) => f.name === 'area_outline')!);
	expect(outline).toBeLessThanOrEqual(26_500);
	const figures = files.filter((f) => f.name === 'official_figure');
	for (const { statistic_id: id } of figures.filter((f) => f.part === 'all')) {
		const own = figures.filter((f) => f.statistic_id === id);
		const opened = own.find((f) => f.part === 'latest') ?? own[0]!;
		expect(outline + bytes(opened), id).toBeLessThanOrEqual(BUDGET);
	}
}, 120_000);
