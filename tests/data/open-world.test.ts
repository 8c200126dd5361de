import { describe, expect, test } from 'vitest';
import { readData } from '../../scripts/data/read-data';
import { describeSite } from '../../scripts/site/site';
import {
	attainmentOf,
	closingRounds,
	countMoves,
	disagreementOf,
	gradePairs,
	groupBy
} from '../../src/domain';
import { deriveDataSet, formatFindings } from '../../src/domain/dataset';
import * as door from '../../src/query';
import {
	conceptFigures,
	conceptList,
	givenGrades,
	gradeScaleList,
	initiativeDetails,
	initiativeFigures,
	initiativeIndex,
	municipalityGrades,
	municipalitySchedule,
	observationSource,
	themeMatrix,
	type Parameter,
	type Query
} from '../../src/query';
import { listPages } from '../../src/page-info';
import { indicator } from '../lib/measured-indicator';
import { openWorldDb, openWorldFolder, readOpenWorld } from '../lib/open-world';
import { everything, readRealEntries } from '../lib/real-data';

const { db, data } = await openWorldDb();
const real = deriveDataSet(readRealEntries());
const YEARS = { first_year: 1900, last_year: 2200 };
const ALL = { municipalities: data.municipality.map((m) => m.slug).join(','), ...YEARS };
const repeats = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

describe('the rows', () => {
	test('break no rule', () => {
		expect(formatFindings(readData(openWorldFolder()).findings)).toEqual([]);
	});
	test('keep the names of all that was there, and collide with none', () => {
		const names = (set: typeof data) => [
			...set.observation.map((o) => o.observation_id),
			...set.initiative.map((i) => i.initiative_id),
			...set.indicator.map((i) => i.indicator_id)
		];
		const now = new Set(names(data));
		expect(names(real).filter((name) => !now.has(name))).toEqual([]);
		expect(repeats(names(data))).toEqual([]);
	});
	test('say the same of what no later document touches', () => {
		const later = new Map(data.observation.map((o) => [o.observation_id, o]));
		for (const before of real.observation) {
			const { restated_by, ...now } = later.get(before.observation_id)!;
			expect({ ...now, restated_by: before.restated_by }).toEqual(before);
			if (restated_by !== null)
				expect(later.get(restated_by)?.restates).toBe(before.observation_id);
		}
	});
	test('belong to the documents and plans of their cities', () => {
		const plans = new Map(data.plan.map((p) => [p.plan_id, p]));
		const documents = new Map(data.source_document.map((d) => [d.document_id, d]));
		for (const row of [...data.initiative, ...data.observation])
			expect(documents.get(row.document_id)?.municipality_code).toBe(row.municipality_code);
		for (const { plan_id, municipality_code } of [...data.initiative, ...data.source_document])
			expect(plans.get(plan_id)?.municipality_code).toBe(municipality_code);
	});
});

describe('a figure that two reports print', () => {
	const SATISFACTION = 'iwakuni-1-1-1-counter-survey-satisfaction.2020.actual';

	test('stands once, as last printed, beside what was printed before', async () => {
		const rows = await db.ask(initiativeFigures, { initiative: 'iwakuni-1-1-1' });
		const own = rows.filter(
			(r) => r.fiscal_year === 2020 && r.observation_id.startsWith(SATISFACTION)
		);
		expect(own).toMatchObject([
			{
				observation_id: `${SATISFACTION}.iwakuni-made-up`,
				value: 97.5,
				document_id: 'iwakuni-made-up',
				restatement: 'different',
				restated_difference: 0.3,
				previous_observation_id: SATISFACTION,
				previous_value: 97.2,
				previous_value_text: '97.2%',
				previous_document_en: 'Administrative management reform plan: report on results of FY2020'
			}
		]);
	});
	test('is told as the same where it is', async () => {
		const rows = await db.ask(initiativeFigures, { initiative: 'iwakuni-2-2-1-i' });
		expect(rows.map((r) => [r.fiscal_year, r.value, r.restatement, r.restated_difference])).toEqual(
			[
				[2019, 12, null, null],
				[2020, 20, 'same', 0],
				[2021, 26, null, null]
			]
		);
	});
	test('differs in the unit in which it is printed now', async () => {
		const rows = await db.ask(initiativeFigures, { initiative: 'iwakuni-4-3-1' });
		expect(
			rows.find(
				(r) =>
					r.fiscal_year === 2021 &&
					r.indicator_id.endsWith('bonds-outstanding') &&
					r.kind === 'target'
			)
		).toMatchObject({
			value: 70100,
			unit_ja: '百万円',
			restated_difference: -200,
			previous_value: 703,
			previous_unit_ja: '億円',
			previous_value_text: '703億円'
		});
	});
	test('has a card in each document, which leads to the other', async () => {
		const [first] = await db.ask(observationSource, { observation: SATISFACTION });
		const [second] = await db.ask(observationSource, {
			observation: `${SATISFACTION}.iwakuni-made-up`
		});
		expect(first).toMatchObject({
			value_text: '97.2%',
			document_id: 'iwakuni-2020',
			previous_observation_id: null,
			next_observation_id: `${SATISFACTION}.iwakuni-made-up`,
			next_value_text: '97.5%',
			next_restatement: 'different',
			next_difference: 0.3
		});
		expect(second).toMatchObject({
			value_text: '97.5%',
			document_id: 'iwakuni-made-up',
			restated_difference: 0.3,
			previous_observation_id: SATISFACTION,
			previous_value_text: '97.2%',
			next_observation_id: null
		});
	});
	test('is never there twice, whatever concept is asked for', async () => {
		for (const { concept_id } of await db.ask(conceptList, {})) {
			const rows = await db.ask(conceptFigures, { concept: concept_id, ...ALL });
			const cells = rows.map((r) => [r.indicator_id, r.fiscal_year, r.kind, r.qualifier].join('|'));
			expect(repeats(cells)).toEqual([]);
		}
	});
	test('counts twice among the printed figures', async () => {
		expect(describeSite(readOpenWorld()).figures).toBe(
			data.observation.filter((o) => o.value !== null).length
		);
		const own = new Set(
			data.initiative_theme
				.filter((t) => t.theme_id === 'online-services' && t.initiative_id.startsWith('iwakuni-'))
				.map((t) => t.initiative_id)
		);
		const indicators = new Set(
			data.indicator
				.filter((i) => own.has(i.initiative_id) && i.subject === 'own')
				.map((i) => i.indicator_id)
		);
		const printed = data.observation.filter(
			(o) => indicators.has(o.indicator_id) && o.value !== null
		);
		expect(printed.some((o) => o.restates !== null)).toBe(true);
		const cells = await db.ask(themeMatrix, {});
		expect(
			cells.find((c) => c.municipality === 'iwakuni' && c.theme_id === 'online-services')
		).toMatchObject({ figures: printed.length });
	});
});

describe('grades', () => {
	test('stand once a round, as last printed', async () => {
		const grades = await db.ask(municipalityGrades, { municipality: 'iwakuni', ...YEARS });
		expect(
			grades
				.filter((g) => g.initiative_id === 'iwakuni-1-2-1-a')
				.map((g) => [g.fiscal_year, g.period, g.grade, g.scale_id, g.previous_grade])
		).toEqual([
			[2019, '期末', 'A', 'iwakuni-2019', null],
			[2020, '中間', 'A', 'iwakuni-2019', null],
			[2020, '期末', 'B', 'iwakuni-2019', 'A'],
			[2021, '期末', 'C', 'iwakuni-made-up', null]
		]);
		const rounds = groupBy(grades, (g) =>
			[g.initiative_id, g.department_ja, g.fiscal_year, g.period].join('|')
		);
		expect([...rounds.values()].filter((list) => list.length > 1)).toEqual([]);
	});
	test('on another scale neither rise nor fall', async () => {
		const grades = await db.ask(municipalityGrades, { municipality: 'iwakuni', ...YEARS });
		const [from, to] = closingRounds(grades).slice(-2);
		const pairs = gradePairs(grades, from!, to!).filter(
			(p) => p.before && p.after?.document_id === 'iwakuni-made-up'
		);
		expect(pairs.length).toBeGreaterThan(1);
		expect(pairs.map((p) => p.noMove)).toEqual(pairs.map(() => 'other-scale'));
		expect(countMoves(pairs)).toEqual({ up: 0, same: 0, down: 0 });
	});
	test('of marks rise, and disagree with a target, by what the city means by them', async () => {
		const grades = await db.ask(givenGrades, everything(data, 'all'));
		const own = grades.filter((g) => g.municipality === 'kaku');
		const [from, to] = closingRounds(own);
		expect(countMoves(gradePairs(own, from!, to!))).toEqual({ up: 2, same: 0, down: 0 });
		const figures = await db.ask(initiativeFigures, { initiative: 'kaku-2' });
		const rate = attainmentOf(figures, 2022, indicator())!;
		const grade = own.find((g) => g.initiative_id === 'kaku-2' && g.fiscal_year === 2022)!;
		expect([grade.grade, grade.tier, disagreementOf(grade.tier, [rate])]).toEqual([
			'◎',
			'top',
			'top-missed'
		]);
	});
	test('are counted as often as they were given, not as often as they were printed', async () => {
		const scale = await db.ask(gradeScaleList, {});
		const given = scale.reduce((sum, step) => sum + step.given, 0);
		const restated = (set: typeof data) =>
			set.evaluation.filter((e) => e.restated_by_document !== null).length;
		expect(given).toBe(data.evaluation.length - restated(data));
		expect(restated(data) - restated(real)).toBe(2);
	});
	test('are indexed in the order of their scale', async () => {
		const rows = await db.ask(initiativeIndex, {});
		expect(rows.find((r) => r.initiative_id === 'kaku-1')).toMatchObject({
			grades: 'kaku-marks:◎|kaku-marks:△',
			grade_orders: '1|3',
			evaluations: 2
		});
	});
});

test('a cell of a schedule stands as the last report words it', async () => {
	const steps = await db.ask(municipalitySchedule, { municipality: 'iwakuni', ...YEARS });
	const plans = steps.filter((s) => s.action_ja === 'RPA対象業務' && s.kind === 'plan');
	expect(plans).toMatchObject([
		{
			fiscal_year: 2020,
			plan_text_ja: 'RPA対象業務の検討',
			phase: 'consider',
			document_id: 'iwakuni-made-up',
			previous_text_ja: 'RPA対象業務の選定・抽出'
		}
	]);
	expect(
		steps
			.filter((s) => s.action_ja === '窓口サービスアンケート')
			.map((s) => [s.kind, s.fiscal_year, s.document_id, s.previous_text_ja])
	).toEqual([
		['result', 2020, 'iwakuni-2020', null],
		['plan', null, 'iwakuni-2020', null],
		['result', 2021, 'iwakuni-made-up', null],
		['plan', 2020, 'iwakuni-made-up', '窓口サービスアンケートの実施']
	]);
});

test('cells of schedules are counted and searched for as the last report words them', async () => {
	const steps = await db.ask(municipalitySchedule, { municipality: 'iwakuni', ...YEARS });
	const [details] = await db.ask(initiativeDetails, { initiative: 'iwakuni-1-2-1-a' });
	const indexed = (await db.ask(initiativeIndex, {})).find(
		(i) => i.initiative_id === 'iwakuni-1-2-1-a'
	)!;
	const own = steps.filter((s) => s.initiative_id === 'iwakuni-1-2-1-a');
	expect([details!.steps, indexed.steps]).toEqual([own.length, own.length]);
	expect(indexed.schedule_ja).toContain('RPA対象業務の検討');
	expect(indexed.schedule_ja).not.toContain('RPA対象業務の選定・抽出');
});

test('two plans of a city keep their initiatives apart', async () => {
	const plans = ['sanyo-onoda-1', 'sanyo-onoda-made-up-1'].map(async (initiative) => {
		const [row] = await db.ask(initiativeDetails, { initiative });
		return [row?.number, row?.plan_en, row?.document_en];
	});
	expect(await Promise.all(plans)).toEqual([
		[
			'1',
			"San'yo-Onoda administrative reform: action plans",
			'Action plans (for the administrative reform council of 19 February 2019)'
		],
		['1', "San'yo-Onoda second action plans (made up)", 'Second action plans (made up)']
	]);
});

describe('the frame of the site', () => {
	const site = describeSite(readOpenWorld());

	test('names every document, city by city, the earliest first', () => {
		const byCity = groupBy(site.documents, (d) => d.municipality);
		expect([...byCity.keys()]).toEqual(site.municipalities.map((m) => m.slug));
		const idsOf = (slug: string) => byCity.get(slug)!.map((d) => d.document_id);
		const added = { iwakuni: 'iwakuni-made-up', 'sanyo-onoda': 'sanyo-onoda-made-up' };
		for (const [slug, document] of Object.entries(added)) {
			expect(idsOf(slug).at(-1)).toBe(document);
			expect(idsOf(slug).length).toBeGreaterThan(1);
		}
		expect(idsOf('kaku')).toEqual(['kaku-2022']);
	});
	test('has a page for every city and initiative, none at the address of another', () => {
		const paths = listPages(site).map((page) => page.path);
		expect(paths).toEqual(
			expect.arrayContaining([
				'municipality/kaku/',
				'initiative/kaku-1/',
				'initiative/sanyo-onoda-1/',
				'initiative/sanyo-onoda-made-up-1/'
			])
		);
		expect(repeats(paths)).toEqual([]);
	});
});

const { VIEWS: _views, ...asked } = door;
const VALUES: Record<string, readonly Parameter[]> = {
	theme: ['all', 'online-services', 'collection'],
	concept: ['open-data-sets', 'unpaid-claims-amount', 'bonds-outstanding'],
	municipalities: [ALL.municipalities],
	others: [ALL.municipalities],
	followed: ['local-debt,hometown-tax-donations'],
	department: ['all'],
	municipality: ['iwakuni', 'sanyo-onoda', 'kaku'],
	initiative: ['iwakuni-1-1-1', 'sanyo-onoda-made-up-1', 'kaku-1'],
	observation: data.observation
		.filter((o) => o.restates ?? o.restated_by)
		.map((o) => o.observation_id),
	first_year: [YEARS.first_year],
	last_year: [YEARS.last_year]
};

test.each(Object.values(asked).map((query) => [query.name, query as unknown as Query] as const))(
	'%s answers with rows of its schema',
	async (_, query) => {
		const [first, ...rest] = query.parameters;
		const fixed = Object.fromEntries(rest.map((name) => [name, VALUES[name]![0]!]));
		let rows = 0;
		for (const value of first === undefined ? [null] : VALUES[first]!)
			rows += (await db.ask(query, first === undefined ? {} : { [first]: value, ...fixed })).length;
		expect(rows).toBeGreaterThan(0);
	}
);
