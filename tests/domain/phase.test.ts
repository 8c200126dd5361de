import { expect, test } from 'vitest';
import { readPhase, type PhaseWord } from '../../src/domain';

const WORDS: PhaseWord[] = [
	{ word_ja: '検討', phase: 'consider' },
	{ word_ja: '作成', phase: 'prepare' },
	{ word_ja: '実施', phase: 'implement' },
	{ word_ja: '継続実施', phase: 'continue' },
	{ word_ja: '達成', phase: 'achieve' },
	{ word_ja: '終了', phase: 'end' }
];

const read = (text: string) => readPhase(text, WORDS);

test.each([
	['検討', '検討', 'consider'],
	['検討・作成', '作成', 'prepare'],
	['ガイドラインの作成', '作成', 'prepare'],
	['継続実施', '継続実施', 'continue'],
	['毎年継続実施', '継続実施', 'continue'],
	['試行の 実 施', '実施', 'implement'],
	['検討(実施)', '検討', 'consider'],
	['導入の検討（来年度）', '検討', 'consider'],
	['調査を実施。', '実施', 'implement'],
	['達成', '達成', 'achieve']
])('%j is decided by %j: %s', (text, word, phase) => {
	expect(read(text)).toEqual({ word_ja: word, phase });
});

test.each(['', '未定', '実施する', '検討中', '(実施)', '次期計画で目標値を設定'])(
	'%j stays unsaid',
	(text) => {
		expect(read(text)).toBeNull();
	}
);

test('the longest word decides wherever it stands in the table', () => {
	expect(readPhase('継続実施', [...WORDS].reverse())).toEqual({
		word_ja: '継続実施',
		phase: 'continue'
	});
});

test('without words every phase stays unsaid', () => {
	expect(readPhase('実施', [])).toBeNull();
});
