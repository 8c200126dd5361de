import { enumerated } from './punctuation';
import { vocabulary } from './vocabulary';

const ja = {
	question: '市が自ら付けた評価はどう動き、どこで数字と食い違うか。',
	theme: vocabulary.ja.fields.theme,
	allThemes: 'すべてのテーマ',
	department: vocabulary.ja.fields.department,
	allDepartments: 'すべての課',
	noDepartments: (names: string) => `${names}の評価は、課が文書に書かれていません。`,
	moved: (name: string, from: string, to: string, up: number, same: number, down: number) => {
		const counts = [
			...(up > 0 ? [`上がった評価${up}件`] : []),
			...(down > 0 ? [`下がった評価${down}件`] : []),
			...(same > 0 ? [`同じ評価${same}件`] : [])
		];
		return `${name}は${from}から${to}に、${counts.length === 0 ? '動きの分かる評価がありません' : `${counts.join('、')}です`}`;
	},
	single: (name: string, when: string) => `${name}の評価は${when}の1回だけで、動きは分かりません`,
	lastCounts: (name: string, when: string, counts: string) => `${name}の${when}の評価：${counts}`,
	noEvidence: '数値と照らし合わせられる評価はありません。',
	noDisagreement: (whose: string, grades: number) =>
		`${whose}の評価で数値と照らせる${grades}件に、上位で目標未達、下位で目標達成だけのものはありません。`,
	someDisagree: (whose: string, grades: number, found: string) =>
		`${whose}の評価で数値と照らせる${grades}件のうち、食い違うのは${found}です。`,
	noProof: (names: string) =>
		`${names}の評価は達成率も使って読み取ったため、合っていても証拠になりません。`,
	topMissed: (count: number) => `上位で未達があるもの${count}件`,
	lowReached: (count: number) => `下位で達成だけのもの${count}件`,
	/** Grades of a city, of some years. */
	whose: (years: string, only: string | null) => (only === null ? years : `${years}の${only}`),
	unassessed: (count: number) => `ほかの${count}件は、文書の数値では判定できません。`,
	tier: (name: string, counts: string) => `${name}は${counts}`,
	tiers: {
		top: (grades: string) => `上位の評価${grades && `（${grades}）`}`,
		middle: (grades: string) => `中位の評価${grades && `（${grades}）`}`,
		low: (grades: string) => `下位の評価${grades && `（${grades}）`}`
	},
	evidenceCount: (evidence: string, count: number) => `${evidence}が${count}件`,
	evidence: {
		for: '達成だけ',
		mixed: '達成と未達の両方',
		against: '未達だけ',
		none: '判定できる数字なし'
	},
	perhaps: (count: number) =>
		`目標の年度が書かれておらず、食い違うか判定できない評価が${count}件あります。`,
	apart: '評価区分は市ごとに違い、市どうしでは比べられません。',
	apartWithin: '評価区分をいくつも使った市では、区分の違う評価どうしも比べられません。',
	none: (names: string) =>
		`選んだ市・年度・テーマ・課に評価はありません。評価が文書に載っている市は${names}です。`,
	scales: {
		title: '各市の評価区分',
		named: (grades: string) => `評価区分「${grades}」`,
		undefined: '文書に定義がない',
		separate: '同じ文字でも意味は市ごとに違います。点数には直していません。',
		low: '「?」は読み取りの確かさが低い評価。文書では評価が行から離れて印字され、どの取組のものか読みが決まらない'
	},
	flow: {
		title: '評価はどう動いたか',
		rule: '帯の高さは評価の数。線の太さは、その評価からその評価へ移った数',
		otherScale: '評価区分が違い、比べられない',
		arrows: { up: '↗', same: '→', down: '↘' },
		movesShort: (up: number, same: number, down: number) => `↗${up} →${same} ↘${down}`,
		movesLong: (up: number, same: number, down: number) =>
			`↗ 上がった ${up}　→ 同じ ${same}　↘ 下がった ${down}`,
		far: (name: string, parts: string) => `${name}で2段以上動いたのは、${parts}です`,
		farUp: (far: number, up: number) => `上がった${up}件のうち${far}件`,
		farDown: (far: number, down: number) => `下がった${down}件のうち${far}件`,
		near: (name: string, moved: number) =>
			`${name}で動いた評価${moved}件に、2段以上動いたものはありません`,
		still: (name: string) => `${name}で動いた評価はありません`,
		down: '下がった取組',
		steps: '2段以上上がった取組',
		listed: (title: string, count: number) => `${title} ${count}件`,
		move: '動き',
		moveWords: vocabulary.ja.gradeMoves,
		from: '前の評価',
		to: '後の評価',
		fromWhen: '前の時点',
		toWhen: '後の時点',
		count: (grade: string, n: number) => `${grade} ${n}`,
		low: (n: number) => `うち「?」${n}`
	},
	groups: {
		title: 'どこで評価が高く、どこで低いか',
		by: '分け方',
		bys: {
			heading: '計画の柱',
			theme: vocabulary.ja.fields.theme,
			dept: vocabulary.ja.fields.department
		},
		sentence: (name: string, year: string, group: string, share: string, like: boolean) =>
			`${name}の${year}の評価で、上位の割合が最も高いのは${group}${like ? 'など' : ''}です（${share}）`,
		heading: (group: string) => `「${group}」`,
		fewGrades: (least: number) =>
			`評価が${least}件以上あるまとまりが2つないため、割合を比べられる市はありません。`,
		oneGroup: 'この分け方では、どの市の評価も1つにまとまります。',
		/** `from` is the lowest of the top grades. */
		share: (top: number, all: number, from: string) => `${all}件のうち${top}件が${from}以上`,
		rule: (least: number) =>
			`各市が最後に評価した年度の、期末の評価（期末がなければ中間の評価）だけを数えました。割合は、評価が${least}件以上あるまとまりだけで比べます。帯の中は評価と件数`,
		several: '複数のテーマに属する取組は、それぞれに数えます',
		noGroup: '記載なし',
		scale: '評価区分',
		group: '分け',
		count: '件数'
	},
	attainment: {
		title: '評価と数字の達成は合っているか',
		rule: '達成の規則：評価と同じ年度の実績と目標を、指標の望ましい向きで比べる。望ましい向きを定めていない指標は、計画が目指す向き（基準値→目標）で比べる。目標の数がなく文書に年度の達成率があれば、100％以上を達成とする',
		totalRule:
			'その年度の目標がなく、計画期間の合計目標だけがある指標は、合計目標の何％に達したかを、期間の何％が経過したかと比べ、期間以上の進みを達成に、遅れを未達に数える',
		unmovedRule:
			'目標も実績も基準値のまま（又は0のまま）の指標は、達成の根拠にも未達の根拠にもならない',
		disagreeRule: (top: string, low: string) =>
			`食い違い：取組のすべての指標を合わせ、${top || '上位の評価'}なのに未達の指標がある、又は${low || '下位の評価'}なのに判定できる指標がすべて達成`,
		undefinedScale: (names: string) =>
			`${names}の文書は評価の意味を定義していないため、どの評価が上位・中位・下位かは、このサイトの編集者の読み`,
		circular: (names: string) =>
			`${names}の文書は評価が行から離れて印字され、どの取組の評価かを読むのに達成率も使っています。合っていること自体は証拠になりません`,
		noPairs: (names: string) =>
			`${names}は、評価と同じ年度の実績と目標の組が文書にないため、比べられる数字がありません`,
		fromMoves: '評価は「評価はどう動いたか」の図と同じSQLの結果です',
		lists: {
			topMissed: (top: string) => `上位の評価${top && `（${top}）`}なのに、未達の指標がある`,
			lowReached: (low: string) => `下位の評価${low && `（${low}）`}なのに、達成だけ`,
			perhaps: '目標の年度が書かれておらず、食い違うかを判定できないもの'
		},
		kinds: vocabulary.ja.disagreements,
		gradeCount: (grade: string, n: number) => `${grade}（${n}件）`,
		crossNote: '数は評価の件数。1つの評価に指標がいくつもあるときは、合わせて1件に数えます',
		rulesTitle: '達成と食い違いの数え方',
		outcome: '達成',
		outcomes: vocabulary.ja.outcomes,
		how: '判定の根拠',
		by: vocabulary.ja.outcomeGrounds,
		undated: '年度のない目標',
		rate: '文書の達成率',
		rateDiffers: '文書の達成率とは逆の判定',
		aim: '計画が目指す向き',
		aims: { higher: '増やす', lower: '減らす' },
		aimed: (aim: string) => `計画が目指す向き：${aim}`,
		progress: '基準値から目標までの進み',
		progressed: (share: string) => `基準値から目標までの${share}`,
		wentAway: (share: string) => `基準値より目標から遠ざかった（${share}）`,
		total: '合計目標に対する割合',
		totalled: (share: string) => `合計目標の${share}`,
		gradeAt: '評価の掲載箇所',
		besideTitle: (count: number) => `横に数字のある評価 ${count}件`,
		besideNote:
			'ほかの評価には、同じ年度の目標や達成率の数字がありません（すべての評価は表にあります）',
		grade: (grade: string) => `評価 ${grade}`,
		direction: vocabulary.ja.shortDirections,
		directionLabel: '望ましい向き',
		disagreement: '食い違い'
	}
};

const en: typeof ja = {
	question: 'How did the cities’ own grades move, and where do they disagree with the figures?',
	theme: vocabulary.en.fields.theme,
	allThemes: 'All themes',
	department: vocabulary.en.fields.department,
	allDepartments: 'All departments',
	noDepartments: (names) => `The document of ${names} names no department beside its grades.`,
	moved: (name, from, to, up, same, down) => {
		const counts = [
			...(up > 0 ? [`${up} went up`] : []),
			...(down > 0 ? [`${down} went down`] : []),
			...(same > 0 ? [`${same} stayed the same`] : [])
		];
		return `Of the grades of ${name}, from ${from} to ${to}, ${counts.length === 0 ? 'none stands in both years' : enumerated(counts, 'en')}`;
	},
	single: (name, when) => `${name} graded once only, in ${when}, so no movement can be seen`,
	lastCounts: (name, when, counts) => `Grades of ${name} in ${when}: ${counts}`,
	noEvidence: 'No grade has a figure beside it that can be assessed.',
	noDisagreement: (whose, grades) =>
		`Of the grades ${whose}, ${grades} can be held against figures: no top one stands beside a missed target, and no low one beside reached targets only.`,
	someDisagree: (whose, grades, found) =>
		`Of the grades ${whose}, ${grades} can be held against figures: ${found}.`,
	noProof: (names) =>
		`The grades of ${names} were read with the help of achievement rates, so that they agree is no proof.`,
	topMissed: (count) =>
		`${count} top ${count === 1 ? 'grade stands' : 'grades stand'} beside a missed target`,
	lowReached: (count) =>
		`${count} low ${count === 1 ? 'grade stands' : 'grades stand'} beside reached targets only`,
	whose: (years, only) => (only === null ? `for ${years}` : `of ${only} for ${years}`),
	unassessed: (count) => `The other ${count} cannot be assessed by the figures of the documents.`,
	tier: (name, counts) => `${name}: ${counts}`,
	tiers: {
		top: (grades) => `Top grades${grades && ` (${grades})`}`,
		middle: (grades) => `Middle grades${grades && ` (${grades})`}`,
		low: (grades) => `Low grades${grades && ` (${grades})`}`
	},
	evidenceCount: (evidence, count) => `${count} beside ${evidence}`,
	evidence: {
		for: 'reached targets only',
		mixed: 'reached and missed targets',
		against: 'missed targets only',
		none: 'nothing that can be assessed'
	},
	perhaps: (count) =>
		`For ${count} ${count === 1 ? 'grade' : 'grades'} the target has no year, so whether they disagree cannot be settled.`,
	apart: 'Each city has its own scale; grades do not compare between cities.',
	apartWithin: 'Where a city used several scales, grades on different ones do not compare either.',
	none: (names) =>
		`No grade for this choice of cities, years, theme and department. Documents with grades: ${names}.`,
	scales: {
		title: 'The scale of each city',
		named: (grades) => `scale “${grades}”`,
		undefined: 'not defined in the document',
		separate: 'The same letter means something else in each city. Nothing is turned into a score.',
		low: '“?” is a grade of low certainty: the document prints grades apart from their rows, and which initiative they belong to is not settled'
	},
	flow: {
		title: 'How the grades moved',
		rule: 'The height of a bar is the number of grades; the width of a line is how many went from one grade to the other',
		otherScale: 'other scale, does not compare',
		arrows: { up: '↗', same: '→', down: '↘' },
		movesShort: (up, same, down) => `↗${up} →${same} ↘${down}`,
		movesLong: (up, same, down) => `↗ up ${up}   → same ${same}   ↘ down ${down}`,
		far: (name, parts) => `Two steps or more in ${name}: ${parts}`,
		farUp: (far, up) => `${far} of the ${up} that went up`,
		farDown: (far, down) => `${far} of the ${down} that went down`,
		near: (name, moved) =>
			moved === 1
				? `The grade of ${name} that moved went one step`
				: `Each of the ${moved} grades of ${name} that moved went one step`,
		still: (name) => `No grade of ${name} moved`,
		down: 'Initiatives that went down',
		steps: 'Initiatives that went up two steps or more',
		listed: (title, count) => `${title}: ${count}`,
		move: 'Movement',
		moveWords: vocabulary.en.gradeMoves,
		from: 'Grade before',
		to: 'Grade after',
		fromWhen: 'Moment before',
		toWhen: 'Moment after',
		count: (grade, n) => `${grade} ${n}`,
		low: (n) => `of these “?”: ${n}`
	},
	groups: {
		title: 'Where grades are high, and where low',
		by: 'Grouped by',
		bys: {
			heading: 'Heading',
			theme: vocabulary.en.fields.theme,
			dept: vocabulary.en.fields.department
		},
		sentence: (name, year, group, share, like) =>
			`In ${name} the share of top grades of ${year} is highest under ${group}${like ? ' and others' : ''}: ${share}`,
		heading: (group) => `a heading of its plan (${group})`,
		fewGrades: (least) =>
			`No city has two groups of ${least} grades or more, so no shares are compared.`,
		oneGroup: 'Grouped this way, the grades of each city stand in one group.',
		share: (top, all, from) => `${top} of ${all} are ${from} or better`,
		rule: (least) =>
			`Counted: the grades that close the last year each city graded (end of year, else mid-year). Shares are compared only between groups of ${least} grades or more. In the bars stand grade and number`,
		several: 'An initiative of several themes counts under each',
		noGroup: 'none printed',
		scale: 'Scale',
		group: 'Group',
		count: 'Number'
	},
	attainment: {
		title: 'Do grades and figures agree?',
		rule: 'Rule: the actual of the year of the grade against the target of the same year, in the direction that is better; where neither is, in the one that the plan aims at (baseline → target). Where there is no such target but the document prints an achievement rate of the year, 100% or more is reached',
		totalRule:
			'Where an indicator has no target for the year but a total for the whole plan, the share of it that is done is held against the share of the years that has passed; ahead of them counts as reached, behind them as missed',
		unmovedRule:
			'Where target and actual are the baseline (or 0), there is no evidence of a target reached or missed',
		disagreeRule: (top, low) =>
			`They disagree where, of all indicators of the initiative, one is missed beside ${top || 'a top grade'}, or all that can be assessed are reached beside ${low || 'a low grade'}`,
		undefinedScale: (names) =>
			`The document of ${names} does not define its grades; which of them are top, middle and low is the reading of the editors of this site`,
		circular: (names) =>
			`The document of ${names} prints its grades apart from their rows, and achievement rates helped to place them: that they agree is no proof`,
		noPairs: (names) =>
			`The document of ${names} has no actual with a target of the year of a grade, so there is no figure to set beside`,
		fromMoves: 'The grades come from the SQL of “How the grades moved”',
		lists: {
			topMissed: (top) => `Top grade${top && ` (${top})`} beside a missed target`,
			lowReached: (low) => `Low grade${low && ` (${low})`} beside reached targets only`,
			perhaps: 'Perhaps: the target has no year'
		},
		kinds: vocabulary.en.disagreements,
		gradeCount: (grade, n) => `${grade} (${n})`,
		crossNote:
			'Numbers are grades; where several indicators stand beside a grade, they count together as one',
		rulesTitle: 'How attainment and disagreement are counted',
		outcome: 'Reached?',
		outcomes: vocabulary.en.outcomes,
		how: 'Assessed by',
		by: vocabulary.en.outcomeGrounds,
		undated: 'Targets without a year',
		rate: 'Printed rate',
		rateDiffers: 'the printed rate says the opposite',
		aim: 'The plan aims at',
		aims: { higher: 'more', lower: 'less' },
		aimed: (aim) => `the plan aims at ${aim}`,
		progress: 'Way from baseline to target',
		progressed: (share) => `${share} of the way from the baseline to the target`,
		wentAway: (share) => `further from the target than the baseline (${share})`,
		total: 'Share of the total for the plan',
		totalled: (share) => `total for the plan: ${share}`,
		gradeAt: 'Place of the grade',
		besideTitle: (count) => `Grades with a figure beside them: ${count}`,
		besideNote:
			'The other grades have neither a target nor a rate of their year in numbers (the table holds every grade)',
		grade: (grade) => `grade ${grade}`,
		direction: vocabulary.en.shortDirections,
		directionLabel: 'Better',
		disagreement: 'Disagreement'
	}
};

/** The words of the page of grades. */
export const gradesText = { ja, en };
/** Words of the page of grades in one language. */
export type GradesText = typeof ja;
