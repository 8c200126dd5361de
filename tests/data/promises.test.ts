import { expect, test } from 'vitest';
import { describeSite } from '../../scripts/site/site';
import { followedPromises, unfollowedTargets } from '../../src/analysis';
import { describePromise, describePromises } from '../../src/describe';
import { promises } from '../../src/query';
import { openRealDb, readRealEntries } from '../lib/real-data';
import { readerOf } from '../lib/rows';

const { db, data } = await openRealDb();
const { statistics } = describeSite(readRealEntries()).followed;
const rows = await db.ask(promises, {
	municipalities: data.municipality.map((m) => m.slug).join(','),
	followed: statistics.join(',')
});
const followed = followedPromises(rows);
const ja = readerOf('ja');

test('every link is followed or named apart', () => {
	const shown = [...followed, ...unfollowedTargets(rows)].map((p) => p.id).sort();
	expect(shown).toEqual(
		data.followed_target.map((f) => `${f.indicator_id} ${f.statistic_id}`).sort()
	);
});

test('a statistic measures the same only where an actual of the plan equals its figure of the year', () => {
	for (const { about, own, official } of followed.filter((p) => p.verdict === 'same')) {
		const years = new Map(official.map((r) => [r.fiscal_year, r.value]));
		const both = own.filter((r) => years.has(r.fiscal_year));
		expect(
			both.filter((r) => r.kind === 'actual'),
			about.indicator_id
		).not.toEqual([]);
		for (const r of both) {
			const published = years.get(r.fiscal_year)!;
			expect(
				[published, Math.floor(published)],
				`${about.indicator_id} ${r.fiscal_year}`
			).toContain(r.value);
		}
	}
});

test('what can be said of all targets together', () => {
	expect(describePromises(followed, ja)).toBe(
		'判定できる3つの目標値は、1つが届き、2つが届きませんでした。公表統計で追える5市の目標13件のうち、定義が同じと言えるのは2件だけです。'
	);
});

/** Held against the documents and the published tables by hand. */
const FINDINGS: Readonly<Record<string, string>> = {
	'ube-02-hometown-donations':
		'R7の公表値は9,097件、目標は4,800件。定義が同じと言えず、判定しない。R8の公表値は収録にない。',
	'ube-04-bond-balance':
		'R5の公表値は653億円、目標は680億円。定義が同じと言えず、判定しない。R6～R8の公表値は収録にない。',
	'ube-04-early-redemption':
		'R4の公表値は239,109千円、目標は100,000千円。定義が同じと言えず、判定しない。最も新しい公表値はR5の20,290千円。',
	'ube-04-reserve-balance':
		'R5の公表値は48.28億円、目標は42億円。定義が同じと言えず、判定しない。R6～R8の公表値は収録にない。',
	'ube-12-my-number-rate':
		'2022年12月31日の公表値は55.9%、目標は100%。定義が同じと言えず、判定しない。R5～R8の公表値は収録にない。',
	'sanyo-onoda-5-donations':
		'R4の公表値は124,964千円、目標は150,000千円。定義が同じと言えず、判定しない。最も新しい公表値はR7の178,501千円。',
	'iwakuni-4-3-1-bonds-outstanding':
		'R4の公表値は591.3億円、目標は690億円。定義が同じと言えず、判定しない。目標の値は読み取りの確かさが低い。最も新しい公表値はR5の577.8億円。',
	'mine-1-regular-staff': 'R5の公表値は334人、目標は333人。定義が同じと言えず、判定しない。',
	'mine-7-laspeyres-index': 'R5の公表値98.4は、目標100と差−1.6。高低のどちらが良いとも言えない。',
	'mine-10-tax-collection-rate': 'R5の公表値は99.3%、目標は99.5%。定義が同じと言えず、判定しない。',
	'mine-12-cards-issued':
		'2020年4月1日の公表値は3,725枚、目標は3,293枚。定義が同じと言えず、判定しない。最も新しい公表値は2022年12月31日の13,365枚。R5の公表値は収録にない。',
	'mine-50-hometown-donations':
		'R5の公表値78,530千円は、目標77,000千円に届いた（差+1,530千円）。計画期間の合計245,026千円は、目標385,000千円に届かなかった（差−139,974千円）。最も新しい公表値はR7の338,413千円。',
	'annaka-4-1-4-collection-rate':
		'R5の公表値は96.1%、目標は97.2%。定義が同じと言えず、判定しない。R6の公表値は収録にない。'
};

test('what became of each target', () => {
	const told = followed.map((p) => [p.about.indicator_id, describePromise(p, ja)] as const);
	expect(Object.fromEntries(told)).toEqual(FINDINGS);
});
