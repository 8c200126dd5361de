import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { scheduleRows } from '../../src/analysis';
import { scheduleBands, type SharedAxis } from '../../src/chart/schedule-bands';
import { readerOf, step } from '../lib/rows';

const document = new Window().document as unknown as Document;
const axis: SharedAxis = { domain: [2018, 2026], place: (year) => year, label: String };

/** The words at the bands of a track: where they stand, in years of the axis, and by what they are anchored. */
function wordsAt(
	cells: readonly (readonly [number, string])[],
	shared: SharedAxis = axis
): (readonly [string, number, string])[] {
	const width = 900;
	const steps = cells.map(([fiscal_year, plan_text_ja]) => step({ fiscal_year, plan_text_ja }));
	const options = scheduleBands(scheduleRows(steps), { ...readerOf('ja'), width }, shared);
	const [first, last] = shared.domain;
	const left = 0.34 * width;
	const yearWidth = (width - left - 4) / (last - first + 1);
	return [...Plot.plot({ ...options, document }).querySelectorAll('text')]
		.filter((t) => t.closest('g[text-anchor]') !== null)
		.map((t) => {
			const x = Number(/translate\(([\d.]+)/.exec(t.getAttribute('transform') ?? '')?.[1]);
			return [
				t.textContent ?? '',
				first + Math.round((10 * (x - left)) / yearWidth) / 10,
				t.closest('g[text-anchor]')!.getAttribute('text-anchor')!
			] as const;
		})
		.filter(([words]) => cells.some(([, own]) => own.startsWith(words.replace('…', '')) && words));
}

const long = '窓口サービスアンケートの実施';

test('words that fit stand in their band', () => {
	expect(wordsAt([[2020, '検討']])).toEqual([['検討', 2020, 'start']]);
});

test('words too long for their band stand whole beside it, never across its edge', () => {
	expect(wordsAt([[2020, long]])).toEqual([[long, 2021, 'start']]);
	expect(wordsAt([[2026, long]])).toEqual([[long, 2026, 'end']]);
});

test('words without room on either side are cut', () => {
	const cells = [2018, 2019, 2020].map(
		(year) => [year, `第${year}回${long}を続ける、さらに続ける`] as const
	);
	const found = wordsAt(cells, { ...axis, domain: [2018, 2020] });
	expect(found.map(([words, x]) => [words.at(-1), x])).toEqual([
		['…', 2018],
		['…', 2019],
		['…', 2020]
	]);
});
