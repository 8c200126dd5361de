import type { AreaGroupChoice } from '../describe';
import { isMunicipalityCode, type Language } from '../domain';
import type { SiteFrame } from '../site';
import { freeText, oneOf, type PageParams, type ParamSpec } from '../state/filters';
import { areasText } from '../text';

/** How many municipalities stand side by side: five are told apart by colour and mark, a sixth by its name. */
export const MOST_AREAS = 6;

/**
 * The municipalities of the address on pages of official figures: codes, or the names that cities with
 * plans have in other addresses, up to six, the reference first. Whether a code is one of today's is
 * known only when the list has come.
 */
export function areaCodesParam(site: SiteFrame): ParamSpec {
	const codes = site.municipalities.slice(0, 2).map((m) => m.code);
	const expected = (language: Language) =>
		areasText[language].expectedCodes(MOST_AREAS, codes.join(','));
	return {
		name: 'm',
		accepts: (value) => {
			const codes = readCodes(value, site);
			return codes !== null && codes.length <= MOST_AREAS;
		},
		expected: { ja: expected('ja'), en: expected('en') }
	};
}

/** The codes that an address names; where it names none, those of the cities with plans. */
export function areaCodes(params: PageParams, site: SiteFrame): readonly string[] {
	const named = params['m'] === undefined ? null : readCodes(params['m'], site);
	return named ?? site.municipalities.slice(0, MOST_AREAS).map((m) => m.code);
}

/** Codes, each once; null where one of them cannot be. */
function readCodes(value: string, site: SiteFrame): readonly string[] | null {
	const codes = value.split(',').map((each) => {
		if (isMunicipalityCode(each)) return each;
		return site.municipalities.find((m) => m.slug === each)?.code ?? null;
	});
	return codes.includes(null) ? null : [...new Set(codes as string[])];
}

/** How many times as many or as few residents count as like size unless another factor is chosen. */
export const FACTOR = 1.5;

/** How many times as many or as few residents count as like size, to choose from. */
export const FACTORS = [1.25, 1.5, 2] as const;

/** The groups in which a municipality can be looked at, in the order in which they are offered. */
export function groupChoices(site: SiteFrame): readonly string[] {
	return ['similar', 'prefecture', ...site.groups.map((g) => g.group_id), 'population', 'all'];
}

/** A group as its name is made. */
export function groupOf(group: string, factor: number, site: SiteFrame): AreaGroupChoice {
	const named = site.groups.find((g) => g.group_id === group);
	if (named) return { kind: 'named', name_ja: named.name_ja, name_en: named.name_en };
	if (group === 'population') return { kind: 'population', factor };
	return { kind: group as 'similar' | 'prefecture' | 'all' };
}

/** What the address of a page may say about the official statistics that frame its theme. */
export function frameParams(site: SiteFrame): readonly ParamSpec[] {
	return [
		{
			name: 'area',
			accepts: (value) => readCodes(value, site)?.length === 1,
			expected: site.municipalities[0]?.code ?? '352021'
		},
		oneOf('among', groupChoices(site))
	];
}

/**
 * Who is looked at in the official statistics that frame a theme: the municipality that the address names,
 * else the first of the cities shown.
 * @param shown slugs of the cities that the page shows
 * @returns its code, before those of the cities shown
 */
export function frameAreas(
	params: PageParams,
	shown: readonly string[],
	site: SiteFrame
): readonly string[] {
	const named = params['area'] === undefined ? null : readCodes(params['area'], site);
	const cities = shown.flatMap((slug) => site.municipalities.find((m) => m.slug === slug) ?? []);
	const codes = [...new Set([...(named ?? []), ...cities.map((m) => m.code)])];
	return codes.length > 0 ? codes.slice(0, MOST_AREAS) : areaCodes({}, site);
}

/** What the address of a page of official figures may say. */
export function statisticParams(site: SiteFrame): readonly ParamSpec[] {
	return [
		areaCodesParam(site),
		oneOf('group', groupChoices(site)),
		oneOf('factor', FACTORS.map(String)),
		freeText('year'),
		freeText('tax'),
		freeText('basis'),
		oneOf('per', ['none', 'resident']),
		freeText('with'),
		freeText('near')
	];
}
