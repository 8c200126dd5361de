import { isMunicipalityCode } from '../domain';
import type { SiteFrame } from '../site';
import { freeText, oneOf, type PageParams, type ParamSpec } from '../state/filters';

/** How many municipalities stand side by side: five are told apart by colour and mark, a sixth by its name. */
export const MOST_AREAS = 6;

/**
 * The municipalities of the address on pages of official figures: codes, or the names that cities with
 * plans have in other addresses, up to six, the reference first. Whether a code is one of today's is
 * known only when the list has come.
 */
export function areaCodesParam(site: SiteFrame): ParamSpec {
	return {
		name: 'm',
		accepts: (value) => {
			const codes = readCodes(value, site);
			return codes !== null && codes.length <= MOST_AREAS;
		},
		expected: `1–${MOST_AREAS} × ${site.municipalities[0]?.code ?? '352021'}, …`
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

/** How many times as many or as few residents count as like size, to choose from. */
export const FACTORS = [1.25, 1.5, 2] as const;

/** The groups in which a municipality can be looked at, in the order in which they are offered. */
export function groupChoices(site: SiteFrame): readonly string[] {
	return ['similar', 'prefecture', ...site.groups.map((g) => g.group_id), 'population', 'all'];
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
