import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
	comparablePairs,
	observationSource,
	themeFigures,
	givenGrades,
	themeInitiatives,
	themeMatrix,
	planSchedule
} from '../../src/query';
import { defineQuery } from '../../src/query/query';
import { groupBy } from '../../src/domain';
import { entriesOf } from '../domain/dataset/entries';
import { everything, openDataDb, openRealDb, readRealEntries } from '../lib/real-data';

/** For tests that ask about every theme in turn. */
const LONG = { timeout: 60_000 };

const entries = readRealEntries();
const { db, data } = await openRealDb();
const themes = data.theme.map((t) => t.theme_id);
const slugs = data.municipality.map((m) => m.slug);
const slugOf = new Map(data.municipality.map((m) => [m.code, m.slug]));
const themesOf = (initiative: string) =>
	data.initiative_theme.filter((t) => t.initiative_id === initiative).map((t) => t.theme_id);
const indicatorThemes = groupBy(data.indicator_theme, (t) => t.indicator_id);
const themesOfIndicator = (indicator: string) =>
	(indicatorThemes.get(indicator) ?? []).map((t) => t.theme_id);
const initiativeOf = new Map(data.indicator.map((i) => [i.indicator_id, i.initiative_id]));
const indicatorOf = new Map(data.indicator.map((i) => [i.indicator_id, i]));
/** Whether a figure is the city's own and measured, which is what is counted. */
const isOwn = (o: { indicator_id: string; kind: string }) => {
	const { subject, derivation } = indicatorOf.get(o.indicator_id)!;
	const computed = o.kind === 'effect' || o.kind === 'achievement_rate';
	return subject === 'own' && derivation === 'measure' && !computed;
};

describe('theme-matrix', () => {
	test('has a cell for each theme and city, in their order', async () => {
		const rows = await db.ask(themeMatrix, {});
		expect(rows.map((r) => [r.theme_id, r.municipality])).toEqual(
			themes.flatMap((theme) => slugs.map((slug) => [theme, slug]))
		);
	});
	test('counts what stands in the CSV files', async () => {
		const count = (list: readonly { slug: string | null; of: readonly string[] }[]) => {
			const counts = new Map<string, number>();
			for (const { slug, of } of list)
				for (const theme of of)
					counts.set(`${theme} ${slug}`, (counts.get(`${theme} ${slug}`) ?? 0) + 1);
			return counts;
		};
		const initiatives = count(
			entries.initiative.map((e) => ({ slug: e.slug, of: themesOf(e.row.initiative_id) }))
		);
		const figures = count(
			entries.observation
				.filter((e) => e.row.value !== null && isOwn(e.row))
				.map((e) => ({ slug: e.slug, of: themesOfIndicator(e.row.indicator_id) }))
		);
		const grades = count(
			entries.evaluation.map((e) => ({ slug: e.slug, of: themesOf(e.row.initiative_id) }))
		);
		for (const row of await db.ask(themeMatrix, {})) {
			const key = `${row.theme_id} ${row.municipality}`;
			expect(row, key).toMatchObject({
				initiatives: initiatives.get(key) ?? 0,
				figures: figures.get(key) ?? 0,
				grades: grades.get(key) ?? 0
			});
		}
	});
});

describe('comparable-pairs', () => {
	test('counts two cities once for each concept that both measure, by the best of their pairs', async () => {
		const measuring = (id: string) => indicatorOf.get(id)!.comparability !== 'not_comparable';
		const pairs = groupBy(
			data.series_pair.filter((p) => measuring(p.indicator_a) && measuring(p.indicator_b)),
			(p) => [p.concept_id, ...[p.municipality_a, p.municipality_b].sort()].join(' ')
		);
		const verdicts = [...pairs.values()].map((list) => new Set(list.map((p) => p.verdict)));
		const expected = {
			measured: verdicts.length,
			same: verdicts.filter((v) => v.has('same')).length,
			with_care: verdicts.filter((v) => v.has('with-care') && !v.has('same')).length
		};
		expect(await db.ask(comparablePairs, {})).toEqual([expected]);
		expect(expected).toEqual({ measured: 18, same: 3, with_care: 13 });
	});
	test('counts none where nothing is measured by two cities', async () => {
		const { db: single } = await openDataDb(entriesOf());
		expect(await single.ask(comparablePairs, {})).toEqual([{ measured: 0, same: 0, with_care: 0 }]);
	});
});

describe('theme-figures', () => {
	test.each(themes)('of %s are those of its indicators and of its concepts', async (theme) => {
		const concepts = new Set(
			data.concept.filter((c) => c.theme_id === theme).map((c) => c.concept_id)
		);
		const indicators = new Set(
			data.indicator
				.filter(
					(i) =>
						themesOfIndicator(i.indicator_id).includes(theme) || concepts.has(i.concept_id ?? '')
				)
				.map((i) => i.indicator_id)
		);
		const expected = data.observation
			.filter((o) => indicators.has(o.indicator_id))
			.map((o) => o.observation_id);
		const rows = await db.ask(themeFigures, everything(data, theme));
		expect(rows.map((r) => r.observation_id).sort()).toEqual(expected.sort());
	});
	test.each([
		['rpa', 'ube', ['ube-11-automated-processes']],
		['my-number', 'mine', ['mine-11-convenience-issuance', 'mine-11-cards-delivered']],
		['regional-cooperation', 'mine', ['mine-3-joint-training', 'mine-10-cloud-municipalities']],
		['participation', 'ube', ['ube-14-opinions-reflected', 'ube-14-meeting-districts']]
	])(
		'of %s in %s leave out what an initiative measures on other themes',
		async (theme, city, some) => {
			const rows = await db.ask(themeFigures, { ...everything(data, theme), municipalities: city });
			const indicators = new Set(rows.map((r) => r.indicator_id));
			expect([...indicators]).toEqual(expect.arrayContaining(some));
			for (const other of [
				'ube-08-automated-processes',
				'ube-11-printed-sheets',
				'ube-14-monitors',
				'mine-10-tax-collection-rate'
			])
				expect(indicators, other).not.toContain(other);
		}
	);
	test('keep to the cities and years chosen, and keep figures without a year', async () => {
		const all = await db.ask(themeFigures, everything(data, 'staffing'));
		const some = await db.ask(themeFigures, {
			theme: 'staffing',
			municipalities: 'annaka,mine',
			first_year: 2019,
			last_year: 2020
		});
		const expected = all.filter(
			(r) =>
				['annaka', 'mine'].includes(r.municipality) &&
				(r.fiscal_year === null || r.fiscal_year === 2019 || r.fiscal_year === 2020)
		);
		expect(some).toEqual(expected);
		expect(some.length).toBeLessThan(all.length);
		const rpa = await db.ask(themeFigures, { ...everything(data, 'rpa'), first_year: 2200 });
		expect(rpa.length).toBeGreaterThan(0);
		expect(rpa.every((r) => r.fiscal_year === null)).toBe(true);
	});
	test('keep words in place of a number', async () => {
		const rows = await db.ask(themeFigures, everything(data, 'staffing'));
		expect(rows.find((r) => r.value_text === '計画に基づく人数')).toMatchObject({
			municipality: 'sanyo-onoda',
			fiscal_year: 2022,
			kind: 'target',
			value: null,
			concept_value: null
		});
	});
	test('stand in the order of concepts, cities and years, those without a year last', async () => {
		const rows = await db.ask(themeFigures, everything(data, 'collection'));
		const rank = (r: (typeof rows)[number]) => r.concept_order ?? Infinity;
		for (const [i, row] of rows.entries()) {
			const next = rows[i + 1];
			if (!next) continue;
			expect(rank(row)).toBeLessThanOrEqual(rank(next));
			if (rank(row) !== rank(next)) continue;
			const [a, b] = [slugs.indexOf(row.municipality), slugs.indexOf(next.municipality)];
			expect(a).toBeLessThanOrEqual(b);
			if (row.indicator_id === next.indicator_id)
				expect(row.fiscal_year ?? Infinity).toBeLessThanOrEqual(next.fiscal_year ?? Infinity);
		}
	});
});

describe('a small data set with a concept of another unit', async () => {
	const percent = { symbol_ja: '%', symbol_en: '%', dimension: 'ratio', base_unit_id: 'percent' };
	const small = await openDataDb(
		entriesOf({
			unit: [
				{ unit_id: 'percent', ...percent, factor: 1 },
				{ unit_id: 'yen', symbol_ja: '円', base_unit_id: 'yen', factor: 1 },
				{ unit_id: 'thousand-yen', symbol_ja: '千円', base_unit_id: 'yen', factor: 1000 },
				{ unit_id: 'million-yen', symbol_ja: '百万円', base_unit_id: 'yen', factor: 1_000_000 }
			],
			theme: [{ theme_id: 'collection' }, { theme_id: 'other', sort_order: 2 }],
			concept: [{ concept_id: 'claims', unit_id: 'million-yen', theme_id: 'other' }],
			indicator: [{ indicator_id: 'ube-01-claims', unit_id: 'thousand-yen' }],
			indicator_concept: [
				{ indicator_id: 'ube-01-claims', concept_id: 'claims', comparability: 'convertible' }
			],
			initiative_theme: [
				{ initiative_id: 'ube-01', theme_id: 'collection' },
				{ initiative_id: 'ube-01', theme_id: 'other' }
			],
			observation: [
				{ indicator_id: 'ube-01-claims', fiscal_year: 2022, value: 2_121_796, unit_id: null },
				{ indicator_id: 'ube-01-claims', fiscal_year: 2023, value: 5, unit_id: 'percent' },
				{ indicator_id: 'ube-01-claims', fiscal_year: 2024, value: null, value_text: '未定' },
				{ indicator_id: 'ube-01-claims', fiscal_year: null, value: 0, unit_id: 'yen' }
			]
		})
	);

	test('converts to the unit of the concept, and only what can be', async () => {
		const rows = await small.db.ask(themeFigures, everything(small.data, 'collection'));
		expect(rows.map((r) => [r.fiscal_year, r.value, r.unit_ja, r.concept_value])).toEqual([
			[2022, 2_121_796, '千円', 2121.796],
			[2023, 5, '%', null],
			[2024, null, '千円', null],
			[null, 0, '円', 0]
		]);
		expect(rows[0]).toMatchObject({ concept_unit_ja: '百万円', comparability: 'convertible' });
	});
	test('names a figure once where initiative and concept both lead to the theme', async () => {
		const rows = await small.db.ask(themeFigures, everything(small.data, 'other'));
		expect(rows).toHaveLength(4);
	});
	test('tells every step from the printed figure to the value of the concept', async () => {
		const [row] = await small.db.ask(observationSource, {
			observation: 'ube-01-claims.2022.target'
		});
		expect(row).toMatchObject({
			value: 2_121_796,
			unit_ja: '千円',
			unit_factor: 1000,
			base_unit_ja: '円',
			value_base: 2_121_796_000,
			concept_unit_ja: '百万円',
			concept_unit_factor: 1_000_000,
			concept_value: 2121.796
		});
	});
});

describe('observation-source', () => {
	test('knows the collection rate of Ube in 2021', async () => {
		expect(
			await db.ask(observationSource, { observation: 'ube-01-tax-collection-rate.2021.baseline' })
		).toEqual([
			expect.objectContaining({
				municipality: 'ube',
				municipality_code: '352021',
				initiative_number: '01',
				initiative_ja: '未収債権の発生防止・適正な対応',
				fiscal_year: 2021,
				kind: 'baseline',
				value: 96.79,
				unit_ja: '%',
				value_text: '96.79%',
				scope_ja: '市税の現年課税分',
				page: 3,
				source_line: 40,
				certainty: 'medium'
			})
		]);
	});
	test('takes the scope of the indicator where the figure has none', async () => {
		const [row] = await db.ask(observationSource, {
			observation: 'mine-53-third-sector-sales.2019.target'
		});
		expect(row).toMatchObject({
			value: 2.2,
			scope_ja: '2つの第三セクター',
			scope_en: 'the two semi-public companies'
		});
	});
	test('has one row for every figure there is', async () => {
		const inner = observationSource.sql.replace(/WHERE[^;]*;/, '');
		const counted = defineQuery<Record<never, never>>()({
			name: 'counted',
			sql: `SELECT count(*)::INTEGER AS n, count(DISTINCT observation_id)::INTEGER AS d FROM (${inner})`,
			parameters: [],
			row: z.object({ n: z.int(), d: z.int() })
		});
		const { length } = data.observation;
		expect(await db.ask(counted, {})).toEqual([{ n: length, d: length }]);
	});
	test('has no row for a key that is unknown', async () => {
		expect(await db.ask(observationSource, { observation: 'ube-01' })).toEqual([]);
	});
});

describe('plan-schedule', () => {
	test('has the cells of its initiatives, in the order of the documents', LONG, async () => {
		const order = data.initiative.map((i) => i.initiative_id);
		const place = (s: { initiative_id: string }) => order.indexOf(s.initiative_id);
		for (const theme of themes) {
			const expected = data.schedule_step
				.filter((s) => themesOf(s.initiative_id).includes(theme))
				.sort((a, b) => place(a) - place(b) || a.sort_order - b.sort_order);
			const rows = await db.ask(planSchedule, everything(data, theme));
			const parts = (s: (typeof rows)[number] | (typeof expected)[number]) =>
				[s.initiative_id, s.action_ja, s.kind, s.fiscal_year, s.plan_text_ja, s.phase].join('|');
			expect(rows.map(parts), theme).toEqual(expected.map(parts));
		}
	});
	test('keeps to the years chosen, and keeps cells without a year', async () => {
		const all = everything(data, 'staffing');
		const rows = await db.ask(planSchedule, { ...all, first_year: 2019, last_year: 2019 });
		const years = new Set(rows.map((r) => r.fiscal_year));
		expect([...years].sort()).toEqual([2019, null]);
	});
});

describe('given-grades', () => {
	test('are those of the CSV files, each with its place on its own scale', LONG, async () => {
		let counted = 0;
		for (const theme of themes) {
			const rows = await db.ask(givenGrades, everything(data, theme));
			const expected = data.evaluation.filter((e) => themesOf(e.initiative_id).includes(theme));
			expect(rows, theme).toHaveLength(expected.length);
			counted += rows.length;
			for (const row of rows) {
				const scale = data.grade_scale.find(
					(s) => s.scale_id === row.scale_id && s.grade === row.grade
				)!;
				expect(slugOf.get(scale.municipality_code)).toBe(row.municipality);
				expect(row.grade_order).toBe(scale.sort_order);
			}
		}
		expect(counted).toBeGreaterThan(100);
	});
	test('put the middle of a year before its end and keep to the years', async () => {
		const all = everything(data, 'online-services');
		const rows = await db.ask(givenGrades, { ...all, municipalities: 'iwakuni', first_year: 2020 });
		expect(rows.slice(0, 2).map((r) => [r.initiative_id, r.fiscal_year, r.period])).toEqual([
			['iwakuni-1-1-1', 2020, '中間'],
			['iwakuni-1-1-1', 2020, '期末']
		]);
		expect(rows.every((r) => r.fiscal_year === 2020)).toBe(true);
	});
});

describe('theme-initiatives', () => {
	test('are those of the CSV files with what is known of each', LONG, async () => {
		for (const theme of themes) {
			const rows = await db.ask(themeInitiatives, {
				theme,
				municipalities: slugs.join(',')
			});
			const expected = data.initiative.filter((i) => themesOf(i.initiative_id).includes(theme));
			expect(
				rows.map((r) => r.initiative_id),
				theme
			).toEqual(expected.map((i) => i.initiative_id));
			for (const row of rows) {
				const own = (r: { initiative_id: string }) => r.initiative_id === row.initiative_id;
				const leads = data.initiative_department.filter((d) => own(d) && d.role !== 'related');
				expect(row, row.initiative_id).toMatchObject({
					figures: data.observation.filter(
						(o) =>
							o.value !== null &&
							isOwn(o) &&
							initiativeOf.get(o.indicator_id) === row.initiative_id &&
							themesOfIndicator(o.indicator_id).includes(theme)
					).length,
					steps: data.schedule_step.filter(own).length,
					grades: data.evaluation.filter(own).length,
					lead_ja: leads.map((d) => d.department_ja).join('、') || null,
					lead_en: leads.map((d) => d.department_en).join('; ') || null
				});
			}
		}
	});
});
