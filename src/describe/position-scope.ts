import { isMember, type PositionScope } from '../analysis';
import { conceptText, listed, localized } from '../text';
import { cityNames, type ReaderContext } from './reader-context';

/**
 * Who is meant by a choice of cities: those of a type or an alliance, with the members without data.
 * @param referenceCity the city that is looked for; null for none
 */
export function scopeNotes(
	{ kind, group, type, sameType }: PositionScope,
	referenceCity: string | null,
	words: ReaderContext
): string[] {
	const { language } = words;
	const text = conceptText[language];
	const name = referenceCity === null ? null : words.municipalities.get(referenceCity).name;
	const withoutData = group?.members.filter((m) => m.slug === null) ?? [];
	return [
		...(kind !== 'type' || name === null
			? []
			: [
					type === null
						? text.typeUnknown(name)
						: text.ofType(name, type, cityNames(sameType, words))
				]),
		...(group && name !== null && !isMember(group, referenceCity!)
			? [text.outside(name, localized(group, 'name', language))]
			: []),
		...(withoutData.length > 0
			? [
					text.noData(
						listed(
							withoutData.map((m) => localized(m, 'name', language)),
							language
						)
					)
				]
			: [])
	];
}
