import { describe, expect, test } from 'vitest';
import { similarInitiatives, titleWords } from '../../src/analysis/similar-initiatives';
import { indexed } from '../lib/indexed';

describe('titleWords', () => {
	test.each([
		['ＡＩやＲＰＡの活用', ['AI', 'RPA']],
		['マイナンバーカードの普及', ['マイナンバーカード', '普及']],
		['職員の人材育成推進', ['職員', '人材育成']],
		['計画的な職員採用', ['職員採用']],
		['事務事業の見直し', ['事務']],
		['取組の推進', []]
	])('the telling words of %s are %j', (title, words) => {
		expect(titleWords(title)).toEqual(words);
	});
});

describe('likeInitiatives', () => {
	const own = indexed('ube-1', {
		title_ja: '市税の徴収とオンライン手続',
		themes: 'collection|online-services',
		concepts: 'tax-rate|claims'
	});
	const like = (...others: ReturnType<typeof indexed>[]) =>
		similarInitiatives([own, ...others], 'ube-1', 10).map((l) => l.row.initiative_id);

	test('a shared concept outweighs shared themes, a shared theme shared words', () => {
		expect(
			like(
				indexed('mine-1', { title_ja: '市税の徴収とオンライン手続' }),
				indexed('mine-2', { themes: 'collection' }),
				indexed('mine-3', { themes: 'collection|online-services' }),
				indexed('mine-4', { concepts: 'claims' }),
				indexed('mine-5', { concepts: 'tax-rate|claims' })
			)
		).toEqual(['mine-5', 'mine-4', 'mine-3', 'mine-2', 'mine-1']);
	});
	test('among equals the longer shared words come first, then the order of the data', () => {
		expect(
			like(
				indexed('mine-1', { themes: 'collection' }),
				indexed('mine-2', { themes: 'collection', title_ja: '徴収' }),
				indexed('mine-3', { themes: 'collection', title_ja: 'おんらいん' }),
				indexed('mine-4', { themes: 'collection', title_ja: 'ｵﾝﾗｲﾝ' }),
				indexed('mine-5', { themes: 'collection' })
			)
		).toEqual(['mine-3', 'mine-4', 'mine-2', 'mine-1', 'mine-5']);
	});
	test('neither those of the own city nor those without anything in common', () => {
		expect(
			like(indexed('ube-2', { concepts: 'claims' }), indexed('mine-1', { themes: 'rpa' }))
		).toEqual([]);
	});
	test('says what is shared', () => {
		const other = indexed('mine-1', {
			title_ja: '税の徴収',
			themes: 'rpa|collection',
			concepts: 'claims'
		});
		expect(similarInitiatives([own, other], 'ube-1', 10)).toEqual([
			{ row: other, concepts: ['claims'], themes: ['collection'], words: ['徴収'] }
		]);
	});
	test('no more than are wanted, none for an unknown one', () => {
		const others = [1, 2, 3].map((n) => indexed(`mine-${n}`, { themes: 'collection' }));
		expect(similarInitiatives([own, ...others], 'ube-1', 2)).toHaveLength(2);
		expect(similarInitiatives([own, ...others], 'none-1', 2)).toEqual([]);
	});
});
