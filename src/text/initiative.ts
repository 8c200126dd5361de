import { vocabulary } from './vocabulary';

const ja = {
	plan: '計画',
	headings: '見出し',
	/** Of departments; the middle one where a document tells no lead apart. */
	roles: { lead: '主管課', responsible: '担当部署', related: '関係課' },
	noDepartments: '文書に担当課の記載がありません',
	unknownDepartments: '個票がないため分かりません',
	continuity: '新規・継続',
	noContinuity: '文書に区別がありません',
	status: '状態',
	noStatus: '文書に状態の語はありません',
	place: vocabulary.ja.fields.place,
	certainty: '読み取りの確かさ',
	note: vocabulary.ja.fields.note,
	themes: 'テーマ',
	concepts: '測っている概念',
	noConcepts: '市をまたぐ概念に結びつく指標はありません',
	noThemes: '結びつけたテーマはありません',
	facts: 'この取組について',
	summary: (city: string, figures: number, steps: number, grades: number) =>
		`${city}の取組です。文書から読み取れたのは、${[
			figures > 0 ? `値${figures}件` : '値なし',
			steps > 0 ? `年次計画の記載${steps}件` : '年次計画なし',
			grades > 0 ? `市の評価${grades}件` : '市の評価なし'
		].join('、')}です。`,
	noSheet: (city: string) =>
		`${city}の文書のテキストに、この取組の個票（指標・担当課・年次計画を書いたページ）がありません。番号・題名・ページは目次から読みました。値がないのは「0」や「該当なし」ではなく、「分からない」という意味です。`,
	followed: '目標のその後を公表統計で見る',
	figuresHeading: '指標と値',
	figuresSentence: (indicators: number, figures: number, wordings: number, years: string) =>
		`${indicators}指標に、値が${figures}件あります${years === '' ? '' : `（${years}）`}。${wordings > 0 ? `ほかに、数字の代わりに文言が書かれたところが${wordings}件あります。` : ''}`,
	figuresNote:
		'軸は指標ごとに別です。指標どうしの高さは比べられません。年度の違う数値が2件以上あるものだけを線で描き、ほかは値だけを示します。',
	noFigures: '文書に、この取組の数字は書かれていません。',
	scheduleHeading: vocabulary.ja.fields.schedule,
	scheduleSentence: (cells: number, actions: number) =>
		`行動${actions}件に、年度ごとの記載が${cells}件あります。`,
	noSchedule: '文書に、この取組の年次計画の記載はありません。',
	gradesHeading: '市の評価',
	gradesMeaning: 'この市の評価区分での意味',
	noMeaning: '意味は文書に書かれていません',
	noGrades: 'この取組に付けられた評価は、文書にありません。',
	noGradesCity: (city: string) => `${city}の文書は計画で、評価は書かれていません。`,
	likeHeading: 'ほかの市の似た取組',
	likeMethod:
		'選び方：共通の概念を測る指標が多い取組、次に共通のテーマが多い取組、次に題名の共通の語（幅の違いをそろえた後、どの計画にもある「推進」「検討」などを除く）が長い取組の順です。内容の良し悪しや成果が似ているという意味ではありません。',
	noLike: '共通の概念・テーマ・語をもつ取組は、ほかの市にありません。',
	reasonConcepts: (names: string) => `同じことを測る指標：${names}`,
	reasonThemes: (names: string) => `同じテーマ：${names}`,
	reasonWords: (words: string) => `題名に共通の語：${words}`
};

const en: typeof ja = {
	plan: 'Plan',
	headings: 'Headings',
	roles: {
		lead: 'Lead department',
		responsible: 'Departments in charge',
		related: 'Related departments'
	},
	noDepartments: 'the document names none',
	unknownDepartments: 'not known, because the sheet is missing',
	continuity: 'New or continuing',
	noContinuity: 'the document does not tell',
	status: 'Status',
	noStatus: 'no status word in the document',
	place: vocabulary.en.fields.place,
	certainty: 'Certainty of the reading',
	note: vocabulary.en.fields.note,
	themes: 'Themes',
	concepts: 'Concepts measured',
	noConcepts: 'no indicator is tied to a concept shared by cities',
	noThemes: 'tied to no theme',
	facts: 'About this initiative',
	summary: (city, figures, steps, grades) =>
		`An initiative of ${city}. The document gives ${[
			figures > 0 ? `${figures} ${figures === 1 ? 'figure' : 'figures'}` : 'no figures',
			steps > 0 ? `${steps} schedule ${steps === 1 ? 'entry' : 'entries'}` : 'no schedule',
			grades > 0 ? `${grades} ${grades === 1 ? 'grade' : 'grades'} by the city` : 'no grades'
		].join(', ')}.`,
	noSheet: (city) =>
		`The text of ${city}’s document lacks the sheet of this initiative, the page with its indicators, departments and schedule. Number, title and page were read in the contents list. That there are no figures here does not mean zero or none: it means that they are not known.`,
	followed: 'See what became of the target in published statistics',
	figuresHeading: 'Indicators and figures',
	figuresSentence: (indicators, figures, wordings, years) =>
		`${figures} ${figures === 1 ? 'figure' : 'figures'} of ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}${years === '' ? '' : ` (${years})`}.${wordings > 0 ? ` In ${wordings} more ${wordings === 1 ? 'place words stand' : 'places words stand'} in place of a number.` : ''}`,
	figuresNote:
		'Each indicator has an axis of its own; heights do not compare between them. Only indicators with numbers of two years or more are drawn, others show their figures alone.',
	noFigures: 'The document gives no figures for this initiative.',
	scheduleHeading: vocabulary.en.fields.schedule,
	scheduleSentence: (cells, actions) =>
		`${cells} ${cells === 1 ? 'entry' : 'entries'} in ${actions} ${actions === 1 ? 'row' : 'rows'}.`,
	noSchedule: 'The document has no schedule for this initiative.',
	gradesHeading: 'The city’s own grades',
	gradesMeaning: 'What the grades mean on this city’s scale',
	noMeaning: 'the document does not say what it means',
	noGrades: 'The document grades this initiative nowhere.',
	noGradesCity: (city) => `The document of ${city} is a plan and grades nothing.`,
	likeHeading: 'Similar initiatives of other cities',
	likeMethod:
		'How they are chosen: first those whose indicators measure more concepts in common, then those with more themes in common, then those whose titles have longer words in common (in Japanese, widths made equal, words that every plan uses left out). It does not mean that contents or results are similar.',
	noLike: 'No initiative of another city shares a concept, a theme or a word.',
	reasonConcepts: (names) => `Both measure: ${names}`,
	reasonThemes: (names) => `Same theme: ${names}`,
	reasonWords: (words) => `Words in both titles: ${words}`
};

/** Words of the page of one initiative. */
export const initiativeText = { ja, en };
