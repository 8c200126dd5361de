import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../scripts/site/site';
import { prepareSearch, searchSite } from '../../src/analysis';
import { foldLoosely } from '../../src/domain';
import { readRealOfficial } from '../lib/real-data';
import { prepareAreas } from '../../src/analysis/area-search';

const real = readSite(resolve('data'));
const cityNames = (slug: string) => {
	const city = real.municipalities.find((m) => m.slug === slug)!;
	return [city.name_ja, city.name_en];
};
const site = prepareSearch(real.search, real.synonyms, cityNames);
const areas = prepareAreas(
	readRealOfficial().areas.map(({ row }) => ({ ...row, prefecture_en: '' }))
);
const found = (query: string) =>
	searchSite(site, query, areas).groups.map(
		({ kind, entries }) => [kind, entries.map(({ id }) => id)] as const
	);
const idsOf = (query: string) =>
	found(query).flatMap(([kind, ids]) => ids.map((id) => `${kind}/${id}`));

/** The best of each kind that people have to be led to, by what they type. */
test.each<[string, ...string[]]>([
	['徴収率', 'concept/tax-collection-rate', 'statistic/tax-collection-rate', 'theme/collection'],
	['納付率', 'concept/tax-collection-rate', 'statistic/tax-collection-rate'],
	['ちょうしゅうりつ', 'concept/tax-collection-rate'],
	['徴集率', 'concept/tax-collection-rate'],
	['市税徴収率', 'concept/tax-collection-rate'],
	['納税', 'concept/tax-collection-rate', 'concept/hometown-tax-amount', 'theme/own-revenue'],
	['ふるさと寄付', 'concept/hometown-tax-amount', 'statistic/hometown-tax-donations'],
	['furusato nozei', 'concept/hometown-tax-amount'],
	['ロボット', 'concept/rpa-processes', 'theme/rpa', 'statistic/dx-rpa-introduced'],
	['ｒｐａ', 'concept/rpa-processes', 'theme/rpa'],
	['自動化', 'concept/rpa-processes', 'theme/rpa'],
	['robots', 'concept/rpa-processes'],
	['rboot', 'concept/rpa-processes'],
	['借金', 'concept/bonds-outstanding', 'statistic/local-debt', 'theme/fiscal-soundness'],
	['地方債', 'concept/bonds-outstanding', 'statistic/local-debt'],
	['debt', 'concept/bonds-outstanding', 'statistic/local-debt'],
	['dept', 'concept/bonds-outstanding'],
	['定員', 'concept/regular-staff', 'theme/staffing'],
	['headcount', 'concept/regular-staff', 'theme/staffing'],
	['有休', 'concept/paid-leave-days'],
	['残業', 'theme/work-style'],
	['マイナンバ', 'concept/my-number-card-rate', 'theme/my-number'],
	['住民票', 'theme/my-number'],
	['ﾈｰﾐﾝｸﾞﾗｲﾂ', 'concept/naming-rights-facilities'],
	['貯金', 'statistic/fund-adjustment'],
	['赤字', 'statistic/fiscal-strength-index', 'theme/fiscal-soundness'],
	['外注', 'theme/outsourcing'],
	['うべ', 'municipality/ube'],
	['ｕｂｅ', 'municipality/ube'],
	['Sanyo Onoda', 'municipality/sanyo-onoda'],
	['352021', 'municipality/ube'],
	['群馬', 'municipality/annaka'],
	['圏域', 'theme/regional-cooperation', 'group/yamaguchi-central'],
	['防府', 'group/yamaguchi-central'],
	['用語', 'page/dictionary']
])('%s leads to %j', (query, ...wanted) => {
	for (const id of wanted) {
		const kind = id.split('/')[0]!;
		const ids = idsOf(query).filter((i) => i.startsWith(`${kind}/`));
		expect(ids.slice(0, 3), query).toContain(id);
	}
	expect(found(query)[0]![0], 'the kind that is shown first').toBe(wanted[0]!.split('/')[0]);
});

test.each(['天気', '出生率', 'weather', 'ゾゾゾ', '。', '%'])('%s leads nowhere', (query) => {
	expect(searchSite(site, query).total).toBe(0);
});

test.each([
	['さっぽろ', '札幌市'],
	['府中 東京', '府中市'],
	['nagoia', '名古屋市'],
	['132063', '府中市']
])('%s finds the municipality %s', (query, name) => {
	expect(searchSite(site, query, areas).areas[0]?.name_ja).toBe(name);
});

describe('everything there is', () => {
	test('is found by its name, in either language, first of its kind or beside its like', () => {
		for (const { kind, id, name_ja, name_en } of real.search)
			for (const name of [name_ja, name_en]) {
				const ids = idsOf(name).filter((i) => i.startsWith(`${kind}/`));
				expect(ids.slice(0, 3), `${kind}: ${name}`).toContain(`${kind}/${id}`);
			}
	});
	test('is found by a long name with a letter wrong', () => {
		const long = real.search.filter(
			(e) => e.kind !== 'initiative' && foldLoosely(e.name_ja).replaceAll(' ', '').length >= 6
		);
		fc.assert(
			fc.property(fc.constantFrom(...long), fc.nat(50), ({ kind, id, name_ja }, at) => {
				const letters = [...foldLoosely(name_ja).replaceAll(' ', '')];
				letters[at % letters.length] = '鬱';
				expect(idsOf(letters.join(''))).toContain(`${kind}/${id}`);
			}),
			{ numRuns: 40 }
		);
	});
	test('weighs little', () => {
		const size = (value: unknown) => gzipSync(JSON.stringify(value)).length / 1000;
		expect(size(real.search) + size(real.synonyms), 'kB').toBeLessThan(60);
	});
	test('names cities, statistics and pages that there are', () => {
		const ids = (kind: string) => real.search.filter((e) => e.kind === kind).map((e) => e.id);
		expect(ids('municipality')).toEqual(real.municipalities.map((m) => m.slug));
		expect(ids('statistic')).toEqual(real.statistics.map((s) => s.statistic_id));
		expect(ids('initiative')).toEqual(real.initiatives.map((i) => i.initiative_id));
		expect(new Set(real.search.map((e) => `${e.kind}/${e.id}`)).size).toBe(real.search.length);
	});
});

test('every word of the synonyms leads somewhere', () => {
	for (const { term } of real.synonyms.flat())
		expect(searchSite(site, term).total, term).toBeGreaterThan(0);
});
