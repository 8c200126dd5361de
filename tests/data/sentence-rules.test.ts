import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain';
import type { PageKind } from '../../src/routes';
import { findSentenceFaults } from '../lib/sentence-rules';

/** The kinds of pages whose sentences follow the rules. */
const HELD: readonly PageKind[] = [
	'home',
	'concept',
	'theme',
	'municipality',
	'schedule',
	'grades',
	'initiatives',
	'initiative',
	'dictionary'
];

const keptOf = (kind: PageKind, language: Language) =>
	readFileSync(new URL(`sentences/${language}/${kind}.txt`, import.meta.url), 'utf8');

test.each(LANGUAGES)('sentences in %s follow the rules', (language) => {
	const faults = HELD.flatMap((kind) =>
		findSentenceFaults(keptOf(kind, language), language).map((fault) => `${kind}: ${fault}`)
	);
	expect(faults).toEqual([]);
});

describe('what the rules find', () => {
	test.each([
		['ja', '宇部市は基準値17業務（令和3年度（2021））。', 'a bracket in a bracket'],
		['ja', '## 収納率（現年度分）（%）', 'a bracket behind a bracket'],
		['ja', '比較できるもの0、注意して比較するもの1です。', 'a count of zero'],
		['ja', '値は18件で、共通する指標はありません。', 'a count of our own tables'],
		['ja', '- 準備の数。／数える期間が違う', 'two marks of punctuation in a row'],
		['ja', '美祢市、宇部市は並べて読めます。', 'cities out of their order'],
		['ja', `${'あ'.repeat(61)}。`, 'a first sentence of 61 characters'],
		['ja', '宇部市は17業務', 'no full stop'],
		['ja', '宇部市(基準値)は17業務。', 'a half-width bracket'],
		['en', '- ※1 Ube differs (a (little)).', 'a bracket in a bracket'],
		['en', 'Pairs: 1, of which comparable 0.', 'a count of zero'],
		['en', 'Ube works on it, with 18 figures.', 'a count of our own tables'],
		['en', '- “語” marks words.', 'Japanese that is not translated'],
		['en', 'Ube：17 processes.', 'full-width punctuation'],
		['en', 'Ube, Mine have it.', 'a list of cities without “and”'],
		['en', '- ※1 differs a little', 'no capital letter at the beginning']
	] as const)('in %s: %s', (language, line, fault) => {
		expect(findSentenceFaults(line, language)).toEqual([`${fault}: ${line}`]);
	});

	test.each([
		['ja', '宇部市は令和3年度（2021）の基準値で17業務。安中市は0業務。'],
		['ja', '# 市税の収納率（現年度分） (concept/tax-collection-rate/)'],
		['ja', '# 窓口の民間委託(証明書)｜宇部市 (initiative/ube-1/)'],
		['ja', '- 軸に置いていないもの：「設置方針(仮称)策定」'],
		['ja', '- 年度の記載がなく軸に置いていない値：安中市 基準値 年度の記載なし 0業務'],
		['en', "Ube, San'yo-Onoda and Mine can be compared with care."],
		['en', '- Tasks using RPA (RPAの使用事務), as printed']
	] as const)('nothing in %s: %s', (language, line) => {
		expect(findSentenceFaults(line, language)).toEqual([]);
	});
});
