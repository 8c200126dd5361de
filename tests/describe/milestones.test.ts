import { expect, test } from 'vitest';
import { describeMilestones } from '../../src/describe/milestones';
import { milestoneRecords } from '../lib/milestone-rows';
import { milestoneRecord, readerOf } from '../lib/rows';

test('says how many steps and entries there are, where they stand and which were on time', () => {
	expect(describeMilestones(milestoneRecords, readerOf('ja'))).toBe(
		'1の節目について、4市の文書に7件の記載があります（達した3件、遅れ1件、中止2件、計画1件）。計画と達した年度がどちらも分かる2件のうち、計画の年度までに達したのは1件です。'
	);
	expect(describeMilestones(milestoneRecords, readerOf('en'))).toBe(
		'7 entries on 1 reform step in the documents of 4 cities: 3 done, 1 delayed, 2 dropped, 1 planned. Of 2 with both the planned and the actual year, 1 was done by the year planned.'
	);
});

test('says when none has both years, and when there is none', () => {
	expect(describeMilestones([milestoneRecord()], readerOf('ja'))).toBe(
		'1の節目について、1市の文書に1件の記載があります（達した1件）。計画と達した年度がどちらも分かる記載はありません。'
	);
	expect(describeMilestones([], readerOf('ja'))).toBe('この選び方に当たる節目の記載はありません。');
});
