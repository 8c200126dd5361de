import { expect, test } from 'vitest';
import { citySchedules } from '../../src/analysis/plan-clock';
import { considerationLengths } from '../../src/analysis/consideration-lengths';
import { planClockCities } from '../../src/analysis/plan-clock-cities';
import { describeConsideration } from '../../src/describe/consideration';
import { describePlanClock } from '../../src/describe/plan-clock';
import { describePlanClockRows } from '../../src/describe/plan-clock-notes';
import { openSchedules } from '../lib/open-schedules';
import { readerOf, step } from '../lib/rows';
import { steps } from '../lib/schedule-rows';

test('describePlanClock says where something new begins first, and that this is no ranking', () => {
	const answers = citySchedules(steps);
	expect(describePlanClock(answers, 'year', readerOf('ja'))).toBe(
		'新しく始めることが文書から読める最も早い年度は、美祢市の令和3年度（2021）です。計画の期間が市ごとに違うため、早さの順位ではありません。'
	);
	expect(describePlanClock(answers, 'plan-year', readerOf('en'))).toBe(
		'By the documents, the earliest year in which something new begins is year 1 of the plan, in Ube. Plans cover different years, so this is no ranking of how early cities act.'
	);
	expect(describePlanClock([], 'year', readerOf('ja'))).toBe(
		'新しく始めることが年度とともに読める記載はありません。'
	);
});

test('describePlanClockRows counts what comes to implementing and names the years in common', () => {
	const told = (...rows: ReturnType<typeof step>[]) =>
		describePlanClockRows(rows, planClockCities(rows, []), readerOf('ja'));
	const mine = { municipality: 'mine', initiative_id: 'mine-1', plan_id: 'mine-2019' };
	const both = [
		step({ fiscal_year: 2020 }),
		step({ fiscal_year: 2021 }),
		step({ ...mine, fiscal_year: 2021 })
	];
	expect(told(...both)).toBe(
		'年度の記載がある取組2件のすべてに、実施・継続・達成の年度が書かれています。2市のすべてに記載がある年度は令和3年度（2021）です。'
	);
	expect(told(both[0]!, both[2]!, step({ fiscal_year: null }))).toBe(
		'年度の記載がある取組2件のすべてに、実施・継続・達成の年度が書かれています。'
	);
	expect(told(both[0]!, step({ ...mine, fiscal_year: 2022, phase: 'consider' }))).toBe(
		'年度の記載がある取組2件のうち、実施・継続・達成の年度まで書かれているのは1件です。'
	);
	expect(told(both[0]!, both[1]!)).toBe(
		'年度の記載がある取組1件に、実施・継続・達成の年度が書かれています。年度のある記載は令和2年度（2020）から令和3年度（2021）までのものです。'
	);
	expect(told(step({ fiscal_year: null }))).toBe('年度が読み取れる記載はありません。');
});

test('describeConsideration tells the span of years, and of how many it is not known', () => {
	const told = (own: typeof steps, language: 'ja' | 'en') =>
		describeConsideration(considerationLengths(citySchedules(own)), readerOf(language));
	expect(told(steps, 'ja')).toBe(
		'検討から実施までは、年度が分かる1件で2年です。検討と書かれた別の1件は、実施の年度が文書から分かりません。'
	);
	expect(told(steps, 'en')).toBe(
		'From considering to implementing takes 2 years in the 1 case with both years. For 1 more that is considered, the documents do not tell the year of implementing.'
	);
	expect(told([], 'ja')).toBe('検討の記載はありません。');
});

test('of two plans of a city, the one that starts first is named', async () => {
	const { steps: open } = await openSchedules('online-services');
	const own = citySchedules(open).filter((s) => s.municipality === 'sanyo-onoda');
	expect(describePlanClock(own, 'year', readerOf('ja'))).toMatch(
		/^新しく始めることが文書から読める最も早い年度は、山陽小野田市（山陽小野田市 行政改革 行動計画）の令和元年度（2019）です。/
	);
	expect(describePlanClock(own.slice(1), 'plan-year', readerOf('en'))).toMatch(
		/new begins is year 2 of the plan, in San’yo-Onoda \(San'yo-Onoda second action plans \(made up\)\)\./
	);
});
