import { isYesOrNo, summarizeGroup } from '../analysis';
import { groupBy } from '../domain';
import {
	areasText,
	enumerated,
	frameText,
	joinSentences,
	listed,
	localized,
	prefectureName
} from '../text';
import { describeOfficial, figureWords, membersWords, type OfficialView } from './official';
import type { ReaderContext } from './reader-context';

/**
 * What a statistic that frames a theme says: where the reference is in its group, and of yes-or-no
 * statistics what each city with plans answered.
 */
export function describeFrame(view: OfficialView, reader: ReaderContext): string {
	return joinSentences(
		[describeOfficial(view, reader), ...describeAnswers(view, reader)],
		reader.language
	);
}

/** Who is looked at among whom, in a line: 「宇部市（山口県）を、類似36団体の中で」. */
export function describeFrameChoice(view: OfficialView, reader: ReaderContext): string {
	const { language } = reader;
	const { statistic, measure, rows, reference } = view;
	const own = rows.find((r) => r.code === reference);
	const name = own
		? areasText[language].inPrefecture(
				localized(own, 'name', language),
				prefectureName(own.prefecture_ja, language)
			)
		: reference;
	const group = membersWords(view, summarizeGroup(rows, statistic, measure), reader);
	return frameText[language].chosen(name, group);
}

function describeAnswers(
	{ statistic, measure, rows }: OfficialView,
	reader: ReaderContext
): string[] {
	if (!isYesOrNo(statistic)) return [];
	const text = frameText[reader.language];
	const cities = reader.municipalities.all().flatMap(({ slug, name }) => {
		const row = rows.find((r) => r.slug === slug);
		return row ? [{ name, answer: figureWords(row, statistic, measure, reader) }] : [];
	});
	if (cities.length === 0) return [];
	const parts = [...groupBy(cities, (city) => city.answer)].map(([answer, who]) =>
		text.answer(
			enumerated(
				who.map(({ name }) => name),
				reader.language
			),
			answer
		)
	);
	return [text.answers(listed(parts, reader.language))];
}
