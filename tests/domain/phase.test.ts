import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhase, type PhaseWord } from '../../src/domain';

const WORDS: PhaseWord[] = [
	{ word_ja: '検討', phase: 'consider' },
	{ word_ja: '検証', phase: 'consider' },
	{ word_ja: '作成', phase: 'prepare' },
	{ word_ja: '決定', phase: 'prepare' },
	{ word_ja: '実施', phase: 'implement' },
	{ word_ja: '開催', phase: 'implement' },
	{ word_ja: '継続', phase: 'continue' },
	{ word_ja: '継続実施', phase: 'continue' },
	{ word_ja: '強化', phase: 'continue' },
	{ word_ja: '達成', phase: 'achieve' },
	{ word_ja: '廃止', phase: 'achieve' },
	{ word_ja: '終了', phase: 'end' }
];

const read = (text: string, kind: 'plan' | 'result' = 'plan') => readPhase(text, kind, WORDS);

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
	['滞納処分の強化等', '強化', 'continue'],
	['達成', '達成', 'achieve'],
	['キャンプ場の廃止', '廃止', 'achieve']
])('%j is decided by %j: %s', (text, word, phase) => {
	expect(read(text)).toEqual({ word_ja: word, phase });
});

test.each(['', '未定', '実施する', '検討中', '(実施)', '次期計画で目標値を設定'])(
	'%j stays unsaid',
	(text) => {
		expect(read(text)).toBeNull();
	}
);

describe('a compound', () => {
	test.each([
		['実施・検証', '実施'],
		['検討・実施', '実施'],
		['検討及び実施', '実施'],
		['継続・一部検討', '継続'],
		['施策の検討・作成・実施', '実施'],
		['素案の作成・検証', '作成'],
		['検討・方針決定', '決定'],
		['未実施・検討', '検討']
	])('is as far as its furthest part: %j → %j', (text, word) => {
		expect(read(text)?.word_ja).toBe(word);
	});
	test.each(['連携体制の強化・充実に向けた検討', '見直し実施後の検討'])(
		'is none where what stands last is more than a word: %j',
		(text) => {
			expect(read(text)?.word_ja).toBe('検討');
		}
	);
});

describe('of several clauses', () => {
	test.each([
		['方針の検討、案の作成', '作成'],
		['開催、課題を共有', '開催'],
		['仕様書の作成、引き続き検討', '検討'],
		['調査の実施、結果の検討', '実施'],
		['11月に開催、関係各課と検討', '開催'],
		['調査は未実施、引き続き検討', '検討']
	])('%j is decided by %j', (text, word) => {
		expect(read(text)?.word_ja).toBe(word);
	});
});

describe('what was not done has no phase', () => {
	test.each([
		'コロナ禍で未実施',
		'コロナ禍で実施できず',
		'実施せず',
		'実施しなかった',
		'締結の実施なし',
		'会議の開催を見送り',
		'会議の開催の中止',
		'案の作成のみ、実施は次年度以降へ延期'
	])('%j', (text) => {
		expect(read(text, 'result')).toBeNull();
		expect(read(text, 'plan')).toBeNull();
	});
	test.each(['未収金対策会議の開催', '９月に延期して実施', '入札（応募者なし）の実施'])(
		'but %j was done',
		(text) => {
			expect(read(text, 'result')).not.toBeNull();
		}
	);
	test('whatever stands before and whichever word it is', () => {
		const negations = [
			(w: string) => `未${w}`,
			(w: string) => `${w}せず`,
			(w: string) => `${w}できず`,
			(w: string) => `${w}しなかった`,
			(w: string) => `${w}の実績なし`,
			(w: string) => `${w}を見送り`,
			(w: string) => `${w}の中止`,
			(w: string) => `${w}は延期`
		];
		const object = fc.constantFrom('', '会議の', '制度導入を', '調査の検討、', '実施、');
		const kind = fc.constantFrom('plan', 'result');
		fc.assert(
			fc.property(
				object,
				fc.constantFrom(...WORDS),
				fc.constantFrom(...negations),
				kind,
				(before, { word_ja }, negate, k) => {
					expect(readPhase(before + negate(word_ja), k, WORDS)).toBeNull();
				}
			)
		);
	});
});

describe('what is still to come', () => {
	test.each([
		'国の標準仕様を想定して今後実施',
		'今後、調査を実施',
		'来年度に実施の予定',
		'実施の見込み',
		'計画の作成後に検討'
	])('is no phase of a result: %j', (text) => {
		expect(read(text, 'result')).toBeNull();
	});
	test.each(['今後の方向性の検討', '予定どおり実施', '来年度の実施を決定'])(
		'is none of these: %j',
		(text) => {
			expect(read(text, 'result')).not.toBeNull();
		}
	);
	test('is what a plan tells', () => {
		expect(read('今後実施', 'plan')?.phase).toBe('implement');
	});
});

/** ASCII letters, digits, brackets and marks in their full-width forms. */
const wide = (text: string) =>
	text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

test('full width and half width, with and without spaces, are read alike', () => {
	const piece = fc.constantFrom(
		'検討',
		'実施',
		'・',
		'、',
		'RPA',
		'の',
		'(案)',
		'2',
		'未',
		'なし',
		'今後'
	);
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 8 }),
			fc.constantFrom('plan', 'result'),
			(pieces, kind) => {
				const text = pieces.join('');
				expect(readPhase(wide(text), kind, WORDS)).toEqual(readPhase(text, kind, WORDS));
				expect(readPhase(pieces.join('　'), kind, WORDS)).toEqual(readPhase(text, kind, WORDS));
			}
		)
	);
});

test('the longest word decides wherever it stands in the table', () => {
	expect(readPhase('継続実施', 'plan', [...WORDS].reverse())).toEqual({
		word_ja: '継続実施',
		phase: 'continue'
	});
});

test('a cell that stands in the table as a whole is read by its entry', () => {
	const whole: PhaseWord = { word_ja: '実施・検討', phase: 'consider' };
	expect(readPhase('実施・検討', 'plan', [...WORDS, whole])).toEqual(whole);
});

test('without words every phase stays unsaid', () => {
	expect(readPhase('実施', 'plan', [])).toBeNull();
});
