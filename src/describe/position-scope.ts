import { isMember, type PositionScope } from '../analysis';
import { conceptText, listed, localized } from '../text';
import { cityNames, type ReaderContext } from './reader-context';

/** Who is meant by a choice of cities: those of a type or an alliance, with the members without data. */
export function scopeNotes(
	{ kind, group, type, sameType }: PositionScope,
	referenceCity: string,
	words: ReaderContext
): string[] {
	const { language } = words;
	const text = conceptText[language];
	const name = words.municipalities.get(referenceCity).name;
	const withoutData = group?.members.filter((m) => m.slug === null) ?? [];
	return [
		...(kind !== 'type'
			? []
			: [
					type === null
						? text.typeUnknown(name)
						: text.ofType(name, type, cityNames(sameType, words))
				]),
		...(group && !isMember(group, referenceCity)
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
