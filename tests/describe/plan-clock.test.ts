import { expect, test } from 'vitest';
import { citySchedules } from '../../src/analysis/plan-clock';
import { describePlanClock } from '../../src/describe/plan-clock';
import { openSchedules } from '../lib/open-schedules';
import { readerOf } from '../lib/rows';
import { steps } from '../lib/schedule-rows';

test('describePlanClock says where something new begins first, how long 検討 lasts and what goes straight to 実施', () => {
	const answers = citySchedules(steps);
	expect(describePlanClock(answers, 'year', readerOf('ja'))).toBe(
		'新しく始めることが文書から読める最も早い年度は、美祢市の令和3年度（2021）です。検討から実施までの年数は1行で分かり、2年。「検討」のままで実施年度の記載がないものが1件あります。検討・準備の記載なしで実施から始まるのは、流れが読める2行のうち1行です（うち新規の取組1行）。'
	);
	expect(describePlanClock(answers, 'plan-year', readerOf('en'))).toBe(
		'The earliest year in which the documents let us read that something new begins is year 1 of the plan, in Ube. In 1 row the time from considering to implementing can be told: 2 years. 1 row has an entry of considering and none of implementing. Of 2 rows whose course can be read, 1 starts with implementing, nothing considered or prepared before (1 of them in new initiatives).'
	);
	expect(describePlanClock([], 'year', readerOf('ja'))).toBe(
		'新しく始まると文書から読める、年度のある記載はありません。検討から実施までの年数が分かる行はありません。'
	);
});

test('of two plans of a city, the one that starts first is named', async () => {
	const { steps: open } = await openSchedules('online-services');
	const own = citySchedules(open).filter((s) => s.municipality === 'sanyo-onoda');
	expect(describePlanClock(own, 'year', readerOf('ja'))).toMatch(
		/^新しく始めることが文書から読める最も早い年度は、山陽小野田市（山陽小野田市 行政改革 行動計画）の令和元年度（2019）です。/
	);
	expect(describePlanClock(own.slice(1), 'plan-year', readerOf('en'))).toMatch(
		/begins is year 2 of the plan, in San’yo-Onoda \(San'yo-Onoda second action plans \(made up\)\)\./
	);
});
