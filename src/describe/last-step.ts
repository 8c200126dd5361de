import { type Measure, type MeasureInputs, measureValue, perResidentBasisOf } from '../analysis';
import type { ObservationDetail } from '../query';
import { conceptText, formatDate, formatFigure, formatNumber, inLanguage, messages } from '../text';
import { formatMeasured, referenceWords } from './measure';
import { formatValue } from './observation';
import type { ReaderContext } from './reader-context';

/** A number as it is drawn, where that is not the printed one, and how the one follows from the other. */
export interface LastStep {
	/** With its unit: 「599円／人」. */
	amount: string;
	/** The arithmetic; null where a conversion of units is all there is. */
	step: string | null;
	/** Where a number of the step that no document of the city has comes from. */
	source: string | null;
}

/**
 * The last step from a printed figure to the number that is drawn of it in a measure; null where the
 * printed one is drawn, or none.
 */
export function lastStep(
	row: ObservationDetail,
	measure: Measure,
	inputs: MeasureInputs,
	words: ReaderContext
): LastStep | null {
	const { value, residents, reference } = measureValue(row, measure, inputs);
	if (value === null || measure === 'printed') return null;
	const { language } = words;
	const text = conceptText[language].lastStep;
	const amount = formatMeasured(value, row, measure, words);
	if (residents) {
		const basis = perResidentBasisOf(row);
		const isMoney = basis === 'yen';
		const divided = formatFigure(
			{
				value: isMoney ? row.value_base! : row.concept_value!,
				unit: isMoney ? text.yen : inLanguage(row, 'concept_unit', language),
				bound: null
			},
			language,
			messages(language).bounds
		);
		const count = formatNumber(residents.residents, language);
		return {
			amount,
			step: text[basis === 'thousand' ? 'perThousand' : 'perResident'](divided, count, amount),
			source: text.residents(formatDate(residents.as_of, language), residents.source)
		};
	}
	if (reference)
		return {
			amount,
			step: `${formatValue(row, words)} − ${referenceWords(reference, words)} = ${amount}`,
			source: null
		};
	return value === row.value ? null : { amount, step: null, source: null };
}
