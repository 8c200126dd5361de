import { groupBy } from '../domain';
import type { ObservationDetail, EvaluationDetail, ScheduleStepDetail } from '../query';
import { messages } from '../text';
import { formatValue, formatYear } from './announce';
import { describeComparability } from './describe-guard';
import { cityNames, type ReaderContext } from './names';
import { conceptsOf, isComparable, type ConceptPanels } from './panels';

const byYear = (a: ObservationDetail, b: ObservationDetail) =>
	(a.fiscal_year ?? 0) - (b.fiscal_year ?? 0);

/** The figure a series stands at now: its latest actual, else its latest baseline. */
export function latestValue<R extends ObservationDetail>(rows: readonly R[]): R | null {
	const numbers = rows.filter((r) => r.value !== null && r.fiscal_year !== null);
	for (const kind of ['actual', 'baseline'] as const) {
		const last = numbers
			.filter((r) => r.kind === kind)
			.sort(byYear)
			.at(-1);
		if (last) return last;
	}
	return null;
}

/** The last target of a series. */
export function finalTarget<R extends ObservationDetail>(rows: readonly R[]): R | null {
	return (
		rows
			.filter((r) => r.kind === 'target' && r.value !== null && r.fiscal_year !== null)
			.sort(byYear)
			.at(-1) ?? null
	);
}

/** The target that a known figure was meant to reach: of the same year and scope. */
export function sameYearTarget<R extends ObservationDetail>(
	rows: readonly R[],
	known: R
): R | null {
	if (known.kind !== 'actual') return null;
	const same = (r: R) =>
		r.kind === 'target' &&
		r.value !== null &&
		r.fiscal_year === known.fiscal_year &&
		r.scope_ja === known.scope_ja &&
		r.unit_ja === known.unit_ja;
	return rows.find(same) ?? null;
}

/** A series in a clause: 「宇部市は実績17業務（令和3年度）、目標20業務（令和4年度）」. */
function seriesClause(rows: readonly ObservationDetail[], words: ReaderContext): string {
	const { language, municipalities } = words;
	const text = messages(language);
	const name = municipalities.get(rows[0]!.municipality)!.name;
	const dated = rows.filter((r) => r.value !== null && r.fiscal_year !== null).sort(byYear);
	const known = latestValue(rows);
	const aim = finalTarget(rows);
	const saidAlready = known !== null && aim !== null && sameYearTarget(rows, known) === aim;
	const main = [known, saidAlready ? null : aim].filter((r) => r !== null);
	const said = (main.length > 0 ? main : dated.slice(-1)).map((r) => {
		const beside = sameYearTarget(rows, r);
		const own =
			beside === null ? '' : text.listJoin + text.chart.targetBeside(formatValue(beside, words));
		return language === 'ja'
			? `${text.kinds[r.kind]}${formatValue(r, words)}（${formatYear(r, words)}${own}）`
			: `${text.kinds[r.kind].toLowerCase()} ${formatValue(r, words)} (${formatYear(r, words)}${own})`;
	});
	if (said.length === 0)
		return language === 'ja' ? `${name}は年度のある数字なし` : `${name}: no dated number`;
	return language === 'ja' ? `${name}は${said.join('、')}` : `${name}: ${said.join(', ')}`;
}

/** One sentence on a concept, computed from its rows: who stands where, and what may be set side by side. */
export function describeConcept({ panels, rows }: ConceptPanels, words: ReaderContext): string {
	const series = [...groupBy(rows, (r) => r.indicator_id).values()];
	const near = series.filter((list) => list[0]!.comparability !== 'not_comparable');
	const told = near.length > 0 ? near : series;
	const clauses = told.map((list) => seriesClause(list, words));
	const guard = describeComparability(panels, words);
	return words.language === 'ja'
		? `${clauses.join('。')}。${guard}`
		: `${clauses.join('. ')}. ${guard}`;
}

/** One sentence on a theme, computed from its rows: who measures what, and who has nothing. */
export function describeTheme(
	theme: string,
	figures: readonly ObservationDetail[],
	chosen: readonly string[],
	withInitiatives: ReadonlySet<string>,
	words: ReaderContext
): string {
	const { language } = words;
	const names = (slugs: readonly string[]) => cityNames(slugs, words);
	const has = chosen.filter((slug) => withInitiatives.has(slug));
	const none = chosen.filter((slug) => !withInitiatives.has(slug));
	const numbers = figures.filter((r) => r.value !== null).length;
	const concepts = conceptsOf(figures, theme);
	const comparable = concepts.filter(isComparable).length;
	if (language === 'ja')
		return [
			has.length === 0
				? '選んだ市にこのテーマの取組はありません。'
				: `${names(has)}が取り組み、値は${numbers}個、2市以上が似たことを測る指標は${concepts.length}つ、そのうち注意すれば比べられるものは${comparable}つです。`,
			has.length > 0 && none.length > 0 ? `${names(none)}の文書には取組がありません。` : ''
		].join('');
	return [
		has.length === 0
			? 'None of the chosen cities has an initiative on this theme.'
			: `${names(has)} ${has.length === 1 ? 'works' : 'work'} on it, with ${numbers} ${numbers === 1 ? 'figure' : 'figures'}. Two or more cities measure something alike in ${concepts.length} ${concepts.length === 1 ? 'case' : 'cases'}; ${comparable} of them can be compared, with care.`,
		has.length > 0 && none.length > 0
			? ` The documents of ${names(none)} have no initiative on it.`
			: ''
	].join('');
}

/** One sentence on the schedules: which years they span, and who reaches 実施 first. */
export function describeSchedule(
	steps: readonly ScheduleStepDetail[],
	words: ReaderContext
): string {
	const { language, municipalities } = words;
	const dated = steps.filter((s) => s.fiscal_year !== null);
	if (dated.length === 0)
		return language === 'ja'
			? '年度のある年次計画の欄はありません。'
			: 'No schedule cell with a year.';
	const started = dated.filter((s) => s.phase === 'implement' && s.kind === 'plan');
	const first = Math.min(...started.map((s) => s.fiscal_year!));
	const cities = [
		...new Set(started.filter((s) => s.fiscal_year === first).map((s) => s.municipality))
	];
	const names = cities.map((s) => municipalities.get(s)!.name).join(messages(language).listJoin);
	const undated = steps.length - dated.length;
	const year = formatYear({ fiscal_year: first }, words);
	if (language === 'ja')
		return `${dated.length}の欄があり、「実施」の計画が最も早いのは${started.length === 0 ? 'どの市にもありません' : `${names}の${year}です`}。${undated > 0 ? `年度が読み取れない${undated}の欄は表にだけあります。` : ''}`;
	const cells = (n: number) => `${n} ${n === 1 ? 'cell' : 'cells'}`;
	return `${cells(dated.length)}; ${started.length === 0 ? 'no plan to implement has a year' : `the earliest plan to implement is ${names}’s in ${year}`}.${undated > 0 ? ` ${cells(undated)} whose year cannot be told ${undated === 1 ? 'stands' : 'stand'} in the table only.` : ''}`;
}

/** One sentence on the grades of each city: how many of which, at the latest moment. */
export function describeGrades(grades: readonly EvaluationDetail[], words: ReaderContext): string {
	const { language, municipalities } = words;
	const text = messages(language);
	const clauses = [...groupBy(grades, (g) => g.municipality)].map(([slug, list]) => {
		const ends = list.filter((g) => g.period !== '中間');
		const final = ends.length > 0 ? ends : list;
		const year = Math.max(...final.map((g) => g.fiscal_year));
		const counts = [
			...groupBy(
				final.filter((g) => g.fiscal_year === year).sort((a, b) => a.grade_order - b.grade_order),
				(g) => g.grade
			)
		].map(([grade, same]) =>
			language === 'ja' ? `${grade}が${same.length}件` : `${same.length} × ${grade}`
		);
		const name = municipalities.get(slug)!.name;
		const middle = ends.length > 0 ? '' : language === 'ja' ? '中間' : ' (中間)';
		const when = `${formatYear({ fiscal_year: year }, words)}${middle}`;
		return language === 'ja'
			? `${name}は${when}に${counts.join(text.listJoin)}`
			: `${name} in ${when}: ${counts.join(text.listJoin)}`;
	});
	return language === 'ja'
		? `${clauses.join('。')}。評価区分は市ごとに違い、市どうしでは比べられません。`
		: `${clauses.join('. ')}. Each city has its own scale; grades do not compare between cities.`;
}

/** The unit of a concept's axis. */
export function conceptUnit(
	concept: ObservationDetail,
	words: Pick<ReaderContext, 'language'>
): string {
	return (words.language === 'ja' ? concept.concept_unit_ja : concept.concept_unit_en) ?? '';
}
