import { vocabulary } from './vocabulary';

const ja = {
	question: '各市は、何をいつ検討し、準備し、実施すると決めたか。',
	theme: vocabulary.ja.fields.theme,
	allThemes: 'すべてのテーマ（集計）',
	axis: '横軸',
	axes: { year: vocabulary.ja.fields.fiscalYear, 'plan-year': '計画の何年目か' },
	planYear: (n: number) => (n > 0 ? `${n}年目` : `計画の${1 - n}年前`),
	planYearShort: (n: number) => (n > 0 ? `${n}年目` : `${1 - n}年前`),
	plansDiffer: '計画の期間が市ごとに違うため、早さの順位ではありません。',
	answers: {
		title: '市別のまとめ',
		unfold: '計画の期間、最初に始めること、検討の長さ',
		plan: '計画の期間',
		readable: '年度が読める計画の記載',
		start: '最初に新しく始めること',
		consideration: '検討から実施まで',
		open: '実施の記載がない検討',
		straight: '検討・準備なしで実施',
		none: 'なし',
		unknown: '分からない',
		noDated: '年度が読める記載なし',
		more: (n: number) => `ほか${n}行`,
		years: (from: number, to: number, rows: number) =>
			`${from === to ? `${from}年` : `${from}～${to}年`}（${rows}行）`,
		rows: (n: number) => `${n}行`,
		ofRows: (n: number, all: number) => `${all}行のうち${n}行`,
		oneYear: '1年度分の記載しかなく、分からない',
		noSchedule: 'このテーマの年次計画なし',
		rule: '「新しく始める」は、検討・準備の年度の後に「実施」がくる行と、「開始」「導入」などの語のある行です。計画の初年度から「実施」が並ぶだけの行や継続は数えません。段階は欄の語から読んだもので、計画の前から行っていたことは文書に現れません',
		straightTitle: (n: number) => `検討・準備の記載なしで実施から始まる行（${n}行）`,
		fresh: '新規の取組'
	},
	clock: {
		title: '何年度に何をするか',
		allTitle: 'どの段階が何年度に多いか',
		ownYears: (years: string) => `年度のある記載は${years}のものです。`,
		commonYears: (cities: number, years: string) =>
			`${cities}市のすべてに記載がある年度は${years}です。`,
		/** Of how many initiatives with a dated entry one is of implementing. */
		implementing: (n: number, all: number) =>
			n === 0
				? `年度の記載がある取組${all}件に、実施・継続・達成の年度は書かれていません。`
				: n === all
					? `年度の記載がある取組${all === 1 ? '1件' : `${all}件のすべて`}に、実施・継続・達成の年度が書かれています。`
					: `年度の記載がある取組${all}件のうち、実施・継続・達成の年度まで書かれているのは${n}件です。`,
		noneDated: '年度が読み取れる記載はありません。',
		spans: '帯の中は文書の語。濃いほど実施に近い段階で、破線の枠は計画、実線の枠は実績',
		lanes: '指標の行は、上が実績（塗り）・下が目標（白抜き）。印を押すと出典が開きます',
		lanesFrom: '印の値は、下の「目標に届くペースか」で使う値と同じです',
		heights:
			'柱の高さは、その市で記載の最も多い年度に合わせています。文書の作りが違うため、記載の数を市どうしで比べないでください',
		before: '文書の計画より前に行われていたことは、この図に現れません',
		planStart: (list: string) => `計画の1年目：${list}`,
		others: (name: string, rows: number) => `${name}のほか${rows}行`,
		what: '内容・指標',
		planYearColumn: '計画の年'
	},
	consideration: {
		title: '検討はどれだけ続くか',
		known: (rows: number, from: number, to: number) =>
			`検討から実施までは、年度が分かる${rows}件で${from === to ? `${from}年` : `${from}～${to}年`}です。`,
		noneKnown: '検討から実施までの年数が分かるものはありません。',
		unknown: (rows: number) => `検討と書かれた別の${rows}件は、実施の年度が文書から分かりません。`,
		none: '検討の記載はありません。',
		rule: '年数 ＝ 最初の「実施」の年度 − 最初の「検討」の年度（同じ年度なら0年）。破線は、実施の記載がなく検討の記載だけがある年数',
		phase:
			'段階は書かれた語から読み取ったもので、語は図の帯と表にあるとおりです。段階の行がある取組では、その下の「年度目標」の行を重ねて数えません',
		years: (n: number) => `${n}年`,
		show: '行ごとの長さを見る',
		openYears: (n: number) => `検討の記載${n}年分、実施の記載なし`,
		from: '検討の最初の年度',
		to: '実施の最初の年度',
		length: '年数',
		cells: '検討の記載がある年度数',
		openRows: '実施の記載なし',
		oneYear: '1年度分の記載だけ',
		onlyOneYear: (rows: number) => `1年度分の記載だけのもの ${rows}件`
	},
	pace: {
		title: '目標に届くペースか',
		sentence: (assessed: number, only: string | null, on: number) =>
			`判定できる指標${assessed}件${only === null ? '' : `（${only}のみ）`}のうち、${on === 0 ? '達成か順調のものはありません' : on === assessed ? '未達や遅れのものはありません' : `達成か順調は${on}件、未達か遅れは${assessed - on}件です`}。`,
		noneAssessed: '目標に届くペースか判定できる指標はありません。',
		rest: (count: number) => `数値の目標がある別の${count}件は、文書の数値では判定できません。`,
		none: 'このテーマの取組には、数で示された目標（年度のあるもの、計画期間の合計）を持つ指標がありません。',
		rule: '最後の目標に届いていなければ、最新の実績と同じ年度に計画が自ら置いた目標で判定する。合計目標だけがあるものは、その何％に達したかを、計画期間の何％が経過したかと比べる。どちらもない場合だけ、これまでのペース（実績 − 基準値）÷ 経過年数と、今後必要なペース（目標 − 実績）÷ 残り年数を比べる。年ごとに数え直す指標（販売数、寄附額など）にはペースを計算しない',
		aimRule:
			'増減のどちらが良いかを定めていない指標は、基準値から目標への向きを計画の目指す向きとする',
		beforePlan: (year: string) => `基準値は計画の1年目（${year}）より前の年度`,
		totalTarget: '合計目標',
		totalShare: '合計目標に対する割合',
		share: (share: string, years: number, passed: number, elapsed: string) =>
			`${share}（${years}年の計画期間のうち${passed}年＝${elapsed}が経過）`,
		shown: 'これまでのペース',
		needed: '今後必要なペース',
		amount: (number: string, unit: string) => `${number}${unit}`,
		points: 'ポイント',
		perYear: (amount: string) => `年平均${amount}`,
		formula: (to: string, from: string, years: string, perYear: string, exact: boolean) =>
			`（${to} − ${from}）÷ ${years} ${exact ? '＝' : '≒'} ${perYear}`,
		years: (n: number) => `${n}年`,
		gapsTitle: '判定できない指標とその理由',
		gap: (count: number) => `${count}件`,
		result: '判定',
		interim: '途中の年度の目標',
		why: '判定できない理由・注意',
		verdicts: vocabulary.ja.paceVerdicts,
		gaps: vocabulary.ja.paceReasons
	}
};

const en: typeof ja = {
	question: 'What did each city plan to consider, prepare and implement, and when?',
	theme: vocabulary.en.fields.theme,
	allThemes: 'All themes (totals)',
	axis: 'Axis',
	axes: { year: vocabulary.en.fields.fiscalYear, 'plan-year': 'Year of the plan' },
	planYear: (n) =>
		n > 0 ? `year ${n} of the plan` : `${1 - n} ${n === 0 ? 'year' : 'years'} before the plan`,
	planYearShort: (n) => (n > 0 ? `Year ${n}` : `−${1 - n}`),
	plansDiffer: 'Plans cover different years, so this is no ranking of how early cities act.',
	answers: {
		title: 'The answers by city',
		unfold: 'Years of the plan, what begins first, how long things are considered',
		plan: 'Years of the plan',
		readable: 'Plan entries with a year',
		start: 'First thing that newly begins',
		consideration: 'From considering to implementing',
		open: 'Considered, no entry of implementing',
		straight: 'Straight to implementing',
		none: 'none',
		unknown: 'cannot be told',
		noDated: 'no entry with a year',
		more: (n) => `${n} more ${n === 1 ? 'row' : 'rows'}`,
		years: (from, to, rows) =>
			`${from === to ? from : `${from}–${to}`} ${to === 1 ? 'year' : 'years'} (${rows} ${rows === 1 ? 'row' : 'rows'})`,
		rows: (n) => `${n} ${n === 1 ? 'row' : 'rows'}`,
		ofRows: (n, all) => `${n} of ${all} ${all === 1 ? 'row' : 'rows'}`,
		oneYear: 'entries of one year only: cannot be told',
		noSchedule: 'no schedule on this theme',
		rule: 'Something newly begins where implementing follows a year of considering or preparing, or where the words say so (start, introduction). Rows that are merely carried out from the first year of a plan on, and continued work, do not count. Phases are read from the words of the entries; what was done before a plan does not show in its document',
		straightTitle: (n) =>
			`Rows that start with implementing, nothing considered or prepared before (${n})`,
		fresh: 'new initiative'
	},
	clock: {
		title: 'What is planned for which year',
		allTitle: 'How many entries of which phase stand in which year',
		ownYears: (years) => `The entries with a year are for ${years}.`,
		commonYears: (cities, years) => `All ${cities} cities have entries for ${years}.`,
		implementing: (n, all) =>
			n === 0
				? `None of the ${all} ${all === 1 ? 'initiative' : 'initiatives'} with dated entries has a year of implementing, continuing or achieving.`
				: n === all
					? `${all === 1 ? 'The one initiative' : `All ${all} initiatives`} with dated entries ${all === 1 ? 'has' : 'have'} a year of implementing, continuing or achieving.`
					: `Of ${all} initiatives with dated entries, ${n} ${n === 1 ? 'has' : 'have'} a year of implementing, continuing or achieving.`,
		noneDated: 'No entry has a year that can be read.',
		spans:
			'In the bands stand the words of the documents. The stronger the tint, the closer to implementing; a dashed outline is a plan, a solid one a result',
		lanes:
			'In the rows of indicators, actuals (filled) stand above targets (hollow). A mark opens its source',
		lanesFrom: 'The marks show the same values as the figure on pace below',
		heights:
			'Heights follow the fullest year of each city. The documents are built differently: do not compare numbers of entries between cities',
		before: 'What was done before the plan of a document does not show here',
		planStart: (list) => `Year 1 of the plan: ${list}`,
		others: (name, rows) => `${rows} more ${rows === 1 ? 'row' : 'rows'} of ${name}`,
		what: 'Action or indicator',
		planYearColumn: 'Year of the plan'
	},
	consideration: {
		title: 'How long is something considered?',
		known: (rows, from, to) =>
			`From considering to implementing takes ${from === to ? from : `${from} to ${to}`} ${to === 1 ? 'year' : 'years'} in the ${rows} ${rows === 1 ? 'case' : 'cases'} with both years.`,
		noneKnown: 'No document gives both the year of considering and that of implementing.',
		unknown: (rows) =>
			`For ${rows} more that ${rows === 1 ? 'is' : 'are'} considered, the documents do not tell the year of implementing.`,
		none: 'Nothing is said to be considered.',
		rule: 'Years = first fiscal year of implementing − first fiscal year of considering (0 where both are the same). Dashed: years with entries of considering, where none of implementing follows',
		phase:
			'Phases are read from the words of the entries, which stand in the bands and in the table as printed; where an initiative has a row of phases, the goals of the year below it are not counted again',
		years: (n) => `${n} ${n === 1 ? 'year' : 'years'}`,
		show: 'Show each row',
		openYears: (n) =>
			`entries of considering in ${n} ${n === 1 ? 'year' : 'years'}, none of implementing`,
		from: 'First year considered',
		to: 'First year implemented',
		length: 'Years',
		cells: 'Years with considering',
		openRows: 'no implementing',
		oneYear: 'entries of one year only',
		onlyOneYear: (rows) => `With entries of one year only: ${rows}`
	},
	pace: {
		title: 'Is the pace enough for the target?',
		sentence: (assessed, only, on) =>
			`Of ${assessed} ${assessed === 1 ? 'indicator' : 'indicators'} that can be assessed${only === null ? '' : ` (${only} only)`}, ${on === 0 ? 'none' : on === assessed ? 'all' : on} ${on === 1 && assessed > 1 ? 'has reached its target or is' : 'have reached their target or are'} on course.`,
		noneAssessed: 'No indicator can be assessed for its pace.',
		rest: (count) =>
			`${count} more with a target in numbers cannot be assessed by the figures of the documents.`,
		none: 'No initiative on this theme has an indicator with a dated target, or with a total for the whole plan, in numbers.',
		rule: 'Where the last target is not reached yet, the plan’s own target for the year of the latest actual decides. Where there is only a total for the whole plan, the share of it that is done is held against the share of the plan’s years that has passed. Only where there is neither, the pace so far, (actual − baseline) ÷ years between, is held against the pace needed, (target − actual) ÷ years left. No pace is computed for what is counted anew each year, such as plots sold or yen donated',
		aimRule:
			'Where neither more nor less counts as better, the way from the baseline to the target is what the plan aims at',
		beforePlan: (year) => `The baseline is older than year 1 of the plan (${year})`,
		totalTarget: 'Total for the plan',
		totalShare: 'Share of that total',
		share: (share, years, passed, elapsed) =>
			`${share} (${passed} of ${years} years of the plan, ${elapsed}, ${passed === 1 ? 'has' : 'have'} passed)`,
		shown: 'Pace so far',
		needed: 'Pace needed',
		amount: (number, unit) => `${number} ${unit}`,
		points: 'points',
		perYear: (amount) => `${amount} a year`,
		formula: (to, from, years, perYear, exact) =>
			`(${to} − ${from}) ÷ ${years} ${exact ? '=' : '≈'} ${perYear}`,
		years: (n) => `${n} ${n === 1 ? 'year' : 'years'}`,
		gapsTitle: 'Indicators that cannot be assessed, and why',
		gap: (count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`,
		result: 'Assessment',
		interim: 'Target for the year',
		why: 'Why not assessed, or with care',
		verdicts: vocabulary.en.paceVerdicts,
		gaps: vocabulary.en.paceReasons
	}
};

/** The words of the page of schedules. */
export const scheduleText = { ja, en };
/** Words of the page of schedules in one language. */
export type ScheduleText = typeof ja;
