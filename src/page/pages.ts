import type { Component } from 'svelte';
import { PHASES, TOPICS, type Language } from '../domain';
import type { PageKind, SinglePage } from '../routes';
import type { Site, SiteFrame, SiteList } from '../site';
import { freeText, oneOf, type ParamSpec } from '../state/filters';
import { localized, messages } from '../text';
import { pagesText } from '../text/pages';
import { sheetParams } from './sheet-params';
import { areaCodesParam, frameParams, statisticParams } from './official-params';

/** What a page is called, without the site's name, and what it is about. */
export interface PageWords {
	title: string;
	description: string;
}

/** A component of a page; one of those that stand once for each of something is told which. */
export type PageComponent = Component<never>;

/** All that the site knows of a kind of page before its code is there. */
export interface PageDefinition {
	/** Which themes, municipalities … have a page; a kind without it stands once. */
	ids?: (site: Site) => string[];
	/** Words in one language; null when there is nothing of that id. */
	words: (site: Site, language: Language, id: string | null) => PageWords | null;
	/** Choices of its own, besides municipalities, years, calendar and open card. */
	params?: (site: SiteFrame, id: string | null) => readonly ParamSpec[];
	/** Lists that have to be there before it can be shown; none where left out. */
	needs?: readonly SiteList[];
	/** Its code and that of its parts. */
	load: () => Promise<{ default: PageComponent }>;
}

const themeIds = (site: SiteFrame) => site.themes.map((t) => t.theme_id);
const slugs = (site: SiteFrame) => site.municipalities.map((m) => m.slug);
const groupIds = (site: SiteFrame) => site.groups.map((g) => g.group_id);
const single =
	(kind: SinglePage) =>
	(_: Site, language: Language): PageWords =>
		pagesText[language][kind];

/** The registry of pages: adding a page is adding its name to `routes.ts` and an entry here. */
export const PAGES: Readonly<Record<PageKind, PageDefinition>> = {
	home: {
		words: (_, language) => ({
			title: messages(language).siteName,
			description: pagesText[language].site
		}),
		load: () => import('./Home.svelte')
	},
	schedule: {
		words: single('schedule'),
		params: (site) => [
			oneOf('axis', ['year', 'plan-year']),
			oneOf('theme', [...themeIds(site), 'all'])
		],
		load: () => import('./Schedule.svelte')
	},
	grades: {
		words: single('grades'),
		params: (site) => [
			oneOf('theme', themeIds(site)),
			freeText('dept'),
			oneOf('by', ['theme', 'dept'])
		],
		load: () => import('./Grades.svelte')
	},
	promises: {
		words: single('promises'),
		load: () => import('./Promises.svelte')
	},
	initiatives: {
		words: single('initiatives'),
		params: (site) => [
			freeText('q'),
			oneOf('theme', themeIds(site)),
			oneOf('phase', PHASES),
			freeText('grade'),
			freeText('dept'),
			oneOf('by', ['city']),
			oneOf('figures', ['yes'])
		],
		needs: ['synonyms'],
		load: () => import('./Initiatives.svelte')
	},
	area: {
		words: single('area'),
		params: (site) => [areaCodesParam(site), oneOf('topic', TOPICS)],
		needs: ['statistics'],
		load: () => import('./Area.svelte')
	},
	dictionary: {
		words: single('dictionary'),
		needs: ['statistics'],
		load: () => import('./Dictionary.svelte')
	},
	concepts: {
		words: single('concepts'),
		load: () => import('./Concepts.svelte')
	},
	about: {
		words: single('about'),
		load: () => import('./About.svelte')
	},
	search: {
		words: single('search'),
		params: () => [freeText('q')],
		needs: ['search', 'synonyms'],
		load: () => import('./Search.svelte')
	},
	sheet: {
		words: single('sheet'),
		params: () => sheetParams,
		load: () => import('./Sheet.svelte')
	},
	theme: {
		ids: themeIds,
		words: (site, language, id) => {
			const theme = site.themes.find((t) => t.theme_id === id);
			return theme
				? {
						title: localized(theme, 'name', language),
						description: localized(theme, 'question', language)
					}
				: null;
		},
		params: frameParams,
		needs: ['framing'],
		load: () => import('./Theme.svelte')
	},
	concept: {
		ids: (site) => site.concepts.map((c) => c.concept_id),
		words: (site, language, id) => {
			const concept = site.concepts.find((c) => c.concept_id === id);
			return concept
				? {
						title: localized(concept, 'name', language),
						description: localized(concept, 'definition', language)
					}
				: null;
		},
		params: (site) => [
			oneOf('as', ['printed', 'unit', 'per-resident', 'change', 'distance', 'rank']),
			oneOf('panel', ['one', 'each']),
			oneOf('me', slugs(site)),
			oneOf('group', ['all', 'type', ...groupIds(site)]),
			...frameParams(site)
		],
		needs: ['framing'],
		load: () => import('./Concept.svelte')
	},
	municipality: {
		ids: slugs,
		words: (site, language, id) => {
			const city = site.municipalities.find((m) => m.slug === id);
			if (!city) return null;
			const name = localized(city, 'name', language);
			const prefecture = localized(city, 'prefecture', language);
			return {
				title: name,
				description: pagesText[language].municipality.description(name, prefecture)
			};
		},
		params: (site, id) => [
			oneOf('with', [
				...slugs(site).filter((slug) => slug !== id),
				...groupIds(site),
				'type',
				'all'
			])
		],
		needs: ['framing'],
		load: () => import('./Municipality.svelte')
	},
	group: {
		ids: groupIds,
		words: (site, language, id) => {
			const group = site.groups.find((g) => g.group_id === id);
			if (!group) return null;
			const name = localized(group, 'name', language);
			return { title: name, description: pagesText[language].group.description(name) };
		},
		needs: ['framing'],
		load: () => import('./Group.svelte')
	},
	statistic: {
		ids: (site) => site.statistics?.map((s) => s.statistic_id) ?? [],
		words: (site, language, id) => {
			const statistic = site.statistics?.find((s) => s.statistic_id === id);
			if (!statistic) return null;
			const name = localized(statistic, 'name', language);
			return { title: name, description: pagesText[language].statistic.description(name) };
		},
		params: statisticParams,
		needs: ['statistics'],
		load: () => import('./Statistic.svelte')
	},
	initiative: {
		ids: (site) => site.initiatives?.map((i) => i.initiative_id) ?? [],
		words: (site, language, id) => {
			const initiative = site.initiatives?.find((i) => i.initiative_id === id);
			const city = site.municipalities.find((m) => m.slug === initiative?.municipality);
			if (!initiative || !city) return null;
			const text = pagesText[language].initiative;
			const title = localized(initiative, 'title', language);
			const name = localized(city, 'name', language);
			return { title: text.title(title, name), description: text.description(title, name) };
		},
		needs: ['initiatives'],
		load: () => import('./Initiative.svelte')
	}
};
