import { expect, test } from 'vitest';
import { describeMilestones, milestoneNotes } from '../../src/describe/milestones';
import { milestoneRecords } from '../lib/milestone-rows';
import { milestoneRecord, readerOf } from '../lib/rows';

test('says who has reached a step and where the others stand; a note, which were on time', () => {
	expect(describeMilestones(milestoneRecords, readerOf('ja'))).toBe(
		'節目に達したと文書にあるのは宇部市、美祢市、安中市です（ほかの節目は遅れ1件、中止2件、計画1件）。'
	);
	expect(milestoneNotes(milestoneRecords, true, readerOf('ja'))[0]).toBe(
		'計画と達した年度がどちらも分かる2件のうち、計画の年度までに達したのは1件です。'
	);
	expect(describeMilestones(milestoneRecords, readerOf('en'))).toBe(
		'Documents that report reform steps as done: Ube, Mine and Annaka (other steps: 1 delayed, 2 dropped, 1 planned).'
	);
	expect(milestoneNotes(milestoneRecords, true, readerOf('en'))[0]).toBe(
		'Of 2 steps with both a planned and an actual year, 1 was done by the year planned.'
	);
});

test('says when none has both years, and when there is none', () => {
	expect(describeMilestones([milestoneRecord()], readerOf('ja'))).toBe(
		'節目に達したと文書にあるのは宇部市です。'
	);
	expect(milestoneNotes([milestoneRecord()], true, readerOf('ja'))[0]).toBe(
		'計画の年度と達した年度がどちらも分かる節目はありません。'
	);
	expect(describeMilestones([], readerOf('ja'))).toBe('この選び方に当たる節目の記載はありません。');
});
