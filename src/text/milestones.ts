import { vocabulary } from './vocabulary';

const ja = {
	title: '改革の節目：計画した年度と達した年度',
	done: (cities: string, others: string) =>
		`節目に達したと文書にあるのは${cities}です${others === '' ? '' : `（ほかの節目は${others}）`}。`,
	noneDone: (others: string) => `節目に達したと文書にある市はありません（${others}）。`,
	count: (status: string, n: number) => `${status}${n}件`,
	onTime: (onTime: number, timed: number) =>
		`計画と達した年度がどちらも分かる${timed}件${onTime === timed ? 'は、計画の年度までに達しました' : onTime === 0 ? 'は、計画の年度より遅れました' : `のうち、計画の年度までに達したのは${onTime}件です`}。`,
	noTimed: '計画の年度と達した年度がどちらも分かる節目はありません。',
	none: 'この選び方に当たる節目の記載はありません。',
	more: (n: number) => `ほかの節目${n}件`,
	counts: (what: string) => `達したとするもの：${what}`,
	noYear: '年度の記載なし',
	planned: '計画の年度',
	actual: '達した年度',
	slip: '遅れ（年）',
	status: '状況',
	milestone: '節目',
	words: '文書の語',
	plannedWords: '計画の語',
	plannedLine: '計画の行',
	records: '記載',
	marks:
		'白抜きは計画の年度、塗りは達した年度、矢印は計画からのずれ（破線は遅れが続く）、×は中止。薄い帯は計画の期間',
	undated: '年度が書かれていない記載は、語だけを示します',
	known: '文書より後に達したかは分かりません',
	plans: '計画書だけがあり報告書がない市では、計画期間の結果は分かりません',
	statuses: vocabulary.ja.milestoneStatuses
};

const en: typeof ja = {
	title: 'Reform steps: planned and reached',
	done: (cities, others) =>
		`Documents that report reform steps as done: ${cities}${others === '' ? '' : ` (other steps: ${others})`}.`,
	noneDone: (others) => `No document reports a reform step as done (${others}).`,
	count: (status, n) => `${n} ${status}`,
	onTime: (onTime, timed) =>
		onTime === timed
			? `${timed === 1 ? 'The one step' : `All ${timed} steps`} with both a planned and an actual year ${timed === 1 ? 'was' : 'were'} done by the year planned.`
			: onTime === 0
				? `${timed === 1 ? 'The one step' : `All ${timed} steps`} with both a planned and an actual year came later than planned.`
				: `Of ${timed} steps with both a planned and an actual year, ${onTime} ${onTime === 1 ? 'was' : 'were'} done by the year planned.`,
	noTimed: 'For no step do the documents give both the planned and the actual year.',
	none: 'No document says anything of a reform step for this choice.',
	more: (n) => `${n} more steps`,
	counts: (what) => `Counts as done: ${what}`,
	noYear: 'no year printed',
	planned: 'Planned for',
	actual: 'Done in',
	slip: 'Slip (years)',
	status: 'State',
	milestone: 'Reform step',
	words: 'Words of the document',
	plannedWords: 'Words of the plan',
	plannedLine: 'Line of the plan',
	records: 'Entries',
	marks:
		'Hollow: year planned; filled: year done; arrow: how far it slipped (dashed: not done yet); cross: dropped. The pale band is the period of the plan',
	undated: 'Where no year is printed only the words are shown',
	known: 'Whether a step was reached after the document was written cannot be told',
	plans: 'Of cities with a plan alone, and no report on it, the results of its years are not known',
	statuses: vocabulary.en.milestoneStatuses
};

/** The words of milestones, which stand on several pages. */
export const milestonesText = { ja, en };
