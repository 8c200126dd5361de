import {
	isMember,
	type Position,
	type PositionedValue,
	type PositionMeasure,
	type PositionScope,
	valueRange
} from '../analysis';
import type { ReasonCode } from '../domain';
import type { ObservationDetail } from '../query';
import {
	conceptText,
	enumerated,
	joinSentences,
	listed,
	localized,
	phrases,
	punctuation,
	reasonWords
} from '../text';
import { formatMeasured, measureReasonText } from './measure';
import { perResidentRule } from './measure-notes';
import { formatYearBrief } from './observation';
import type { Reader } from './reader';
import { cityNames } from './reader-context';

/** A city among others: which, among whom, and what is measured. */
export interface PositionView {
	referenceCity: string;
	measure: PositionMeasure;
	position: Position;
}

/** The figure of the reference city; undefined where it has none on the line. */
const referenceFigure = ({ position, referenceCity }: PositionView) =>
	position.figures.find((f) => f.municipality === referenceCity);

/** The range of the values on a line. */
export const positionRange = (figures: readonly PositionedValue[]) =>
	valueRange(figures.map((row) => ({ row, fiscalYear: 0, value: row.shown })));

/** The lowest and the highest value and that of the reference city, each with its kind and year. */
export function describePosition(view: PositionView, reader: Reader): string {
	const { position, referenceCity, measure } = view;
	const text = conceptText[reader.language];
	const name = reader.municipalities.get(referenceCity).name;
	const amount = (f: PositionedValue) =>
		text.positionValue(
			reader.municipalities.get(f.municipality).name,
			f.accumulation === 'month'
				? phrases[reader.language].measured.perMonth(formatMeasured(f.shown, f, measure, reader))
				: formatMeasured(f.shown, f, measure, reader),
			reader.text.kinds[f.kind],
			formatYearBrief(f, reader)
		);
	const figure = referenceFigure(view);
	const sorted = [...position.figures].sort((a, b) => a.shown - b.shown);
	const [lowest, highest] = [sorted[0], sorted.at(-1)];
	if (!lowest || !highest) return text.positionNone;
	if (!figure) return text.positionReferenceOut(name);
	if (sorted.length === 1) return text.positionAlone(amount(figure));
	const isUnlike = new Set(sorted.map((f) => `${f.kind} ${f.fiscal_year}`)).size > 1;
	const isBetween = figure !== lowest && figure !== highest;
	const values = enumerated(position.figures.map(amount), reader.language);
	const sentences =
		lowest.shown === highest.shown
			? [text.positionEqual(sorted.length, values)]
			: [
					text.positionSentence(sorted.length, amount(lowest), amount(highest)),
					...(isBetween ? [text.positionReference(amount(figure))] : []),
					...(isUnlike ? [text.positionUnlike] : [])
				];
	return joinSentences(sentences, reader.language);
}

/** Notes on the line: how to read it, and who is meant by the group. */
export function positionNotes(
	view: PositionView,
	{ kind, group, type, sameType }: PositionScope,
	about: ObservationDetail,
	reader: Reader
): string[] {
	const { position, referenceCity, measure } = view;
	const { language } = reader;
	const text = conceptText[language];
	const name = reader.municipalities.get(referenceCity).name;
	const drawn = position.figures.length > 0;
	const withoutData = group?.members.filter((m) => m.slug === null) ?? [];
	return [
		...(drawn ? [text.latest] : []),
		...(drawn && measure === 'per-resident' ? [perResidentRule(about, reader)] : []),
		...(referenceFigure(view) ? [text.marked] : []),
		...(drawn && positionRange(position.figures).broken ? [text.axisNote] : []),
		...(kind !== 'type'
			? []
			: [
					type === null
						? text.typeUnknown(name)
						: text.ofType(name, type, cityNames(sameType, reader))
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

/** Reasons that keep a series off a line by themselves. */
const EXCLUDING: readonly ReasonCode[] = [
	'defined-otherwise',
	'other-unit',
	'other-accumulation',
	'other-accounts',
	'other-date',
	'no-concept'
];

/** Why a city is not on the line. */
export function exclusionWords({ reason }: Position['left'][number], reader: Reader): string {
	const { language } = reader;
	const text = conceptText[language];
	if (reason.why === 'no-series') return text.leftNoSeries;
	if (reason.why === 'no-known') return text.leftNoKnown;
	if (reason.why === 'no-value') return measureReasonText(reader, reason.measured);
	const { series, assessment } = reason;
	return [
		...assessment.reasons
			.filter((r) => EXCLUDING.includes(r.code) && r.series.includes(series.indicator_id))
			.map((r) => reasonWords(r.code, language)),
		localized(series.about, 'comparability_note', language)
	]
		.filter(Boolean)
		.join(punctuation[language].reasonBreak);
}
