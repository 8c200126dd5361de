import type { Language, ReasonCode } from '../domain';

const ja: Record<ReasonCode, string> = {
	'no-concept': '共通の概念に結びついていない',
	'other-concept': '測っている概念が違う',
	'defined-otherwise': '定義が違う',
	'other-unit': '換算できない単位',
	'other-accumulation': '数える期間が違う（年間・月間・時点）',
	similar: '定義が少し違う',
	'other-scope': '対象範囲が違う',
	'other-bound': '以上・以下・約の付き方が違う',
	'other-kind': '値の種別が違う（実績・目標・基準値）',
	'other-year': '年度が違う',
	'other-denominator': '割る人口の時点が違う',
	'low-certainty': '読み取りの確度が低い'
};
const en: Record<ReasonCode, string> = {
	'no-concept': 'tied to no shared concept',
	'other-concept': 'measure different concepts',
	'defined-otherwise': 'defined otherwise',
	'other-unit': 'units that cannot be converted',
	'other-accumulation': 'counted over different spans (a year, a month, at a point)',
	similar: 'defined a little differently',
	'other-scope': 'different scope',
	'other-bound': 'one is a limit or an estimate',
	'other-kind': 'different kinds (actual, target, baseline)',
	'other-year': 'different fiscal years',
	'other-denominator': 'population of different dates',
	'low-certainty': 'a reading of low certainty'
};
/** The words of the guard's reasons. */
export const reasonText = { ja, en };

/** What a rule of the guard says, in words. */
export function reasonWords(code: ReasonCode, language: Language): string {
	return reasonText[language][code];
}
