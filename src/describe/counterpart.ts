import { cityNames, type ReaderContext } from './reader-context';
import type { Counterpart } from '../analysis';
import type { Site } from '../site';
import { listed, localized, municipalityText } from '../text';

/** A city's type in the classification of similar bodies, as it is written here. */
const typeName = (type: string | undefined) => (type ?? '').normalize('NFKC');

/**
 * What a city can be compared with, as it is called in the list of choices.
 * @param type the city's type in the classification of similar bodies
 */
export function counterpartLabel(
	{ id, kind, municipalities }: Counterpart,
	groups: Site['groups'],
	type: string | undefined,
	reader: ReaderContext
): string {
	const text = municipalityText[reader.language];
	if (kind === 'municipality') return reader.municipalities.get(id).name;
	if (kind === 'group')
		return localized(
			groups.find((g) => g.group_id === id)!,
			'name',
			reader.language
		);
	if (kind === 'all') return text.allOthers;
	const name = text.type(typeName(type));
	return municipalities.length === 0 ? `${name}: ${text.typeNone}` : name;
}

/** With whom a city is compared, and why. */
export function describeCounterpart(
	counterpart: Counterpart,
	groups: Site['groups'],
	type: string | undefined,
	reader: ReaderContext
): string {
	const { id, kind, municipalities } = counterpart;
	const { besideWhy } = municipalityText[reader.language];
	const cities = cityNames(municipalities, reader);
	if (kind === 'municipality') return besideWhy.municipality(reader.municipalities.get(id).name);
	if (kind === 'all') return besideWhy.all(cities);
	if (kind === 'type') return besideWhy.type(typeName(type), cities);
	const withoutData = groups
		.find((g) => g.group_id === id)!
		.members.filter((m) => m.slug === null)
		.map((m) => localized(m, 'name', reader.language));
	return besideWhy.group(
		counterpartLabel(counterpart, groups, type, reader),
		cities,
		listed(withoutData, reader.language)
	);
}
