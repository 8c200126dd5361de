import type { Municipalities } from '../../describe';
import type { Language } from '../../domain';
import type { SearchEntry, SiteFrame } from '../../site';
import { listed, localized } from '../../text';

/** What stands beside the name of a thing that was found: its cities, else what it is about; may be empty. */
export function foundLine(
	entry: SearchEntry,
	language: Language,
	municipalities: Municipalities,
	site: Pick<SiteFrame, 'municipalities'>
): string {
	if (entry.kind === 'municipality') {
		const city = site.municipalities.find((m) => m.slug === entry.id);
		return city ? localized(city, 'prefecture', language) : '';
	}
	if (entry.municipalities.length > 0)
		return listed(
			entry.municipalities.map((slug) => municipalities.get(slug).name),
			language
		);
	return localized(entry, 'about', language);
}
