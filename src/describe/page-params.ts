import type { SiteFrame } from '../site';
import { conceptText, localized, messages } from '../text';
import type { ReaderContext } from './reader-context';

/**
 * The choices of a page's own that change what is shown, each in a few words: measure, group, theme …
 * @param params by their names in the address
 */
export function describeParams(
	params: Readonly<Record<string, string>>,
	site: Pick<SiteFrame, 'groups' | 'themes'>,
	reader: ReaderContext
): string[] {
	const { language } = reader;
	const text = conceptText[language];
	const group = (id: string) => {
		const named = site.groups.find((g) => g.group_id === id);
		if (named) return [localized(named, 'name', language)];
		return id === 'type' ? [text.groupType] : [];
	};
	const words: Readonly<Record<string, (value: string) => readonly string[]>> = {
		as: (value) =>
			value in text.measure ? [text.measure[value as keyof typeof text.measure]] : [],
		group,
		among: group,
		with: group,
		theme: (id) => {
			const theme = site.themes.find((t) => t.theme_id === id);
			return theme ? [localized(theme, 'name', language)] : [];
		},
		me: (slug) => [`${text.referenceCity} ${reader.municipalities.get(slug).name}`],
		dept: (value) => [`${messages(language).chart.department} ${value}`]
	};
	return [
		...new Set(Object.entries(params).flatMap(([name, value]) => words[name]?.(value) ?? []))
	];
}
