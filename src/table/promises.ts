import type { FollowedPromise, PromiseOutcome, UnfollowedTarget } from '../analysis';
import {
	formatPublished,
	formatTarget,
	formatYear,
	promiseStatistic,
	promiseWhen,
	type Reader
} from '../describe';
import type { PromiseFigure } from '../query';
import { inLanguage, localized, messages, promisesText } from '../text';
import type { TableColumn } from './column';

/** A figure of a promise, with what can be said of it where it is a target. */
export interface PromiseRow {
	figure: PromiseFigure;
	outcome: PromiseOutcome | null;
	/** Official figure less target in the unit of the target; null unless the definitions agree. */
	difference: number | null;
}

/** The figures of promises, targets with their outcome, in the order of the query. */
export function promiseRows(promises: readonly FollowedPromise[]): PromiseRow[] {
	return promises.flatMap(({ rows, targets }) =>
		rows.map((figure) => {
			const followed = targets.find((t) => t.target === figure);
			return {
				figure,
				outcome: followed?.outcome ?? null,
				difference: followed?.difference ?? null
			};
		})
	);
}

/** Columns of the table of promises. */
export function promiseColumns(reader: Reader): TableColumn<PromiseRow>[] {
	const { language } = reader;
	const { chart, certainties, municipality } = reader.text;
	const { kinds, comparabilities } = messages(language);
	const text = promisesText[language];
	return [
		{
			heading: municipality,
			cell: ({ figure }) => reader.municipalities.get(figure.municipality).name
		},
		{
			heading: chart.initiative,
			cell: ({ figure }) =>
				`${figure.initiative_number} ${localized(figure, 'initiative', language)}`,
			priority: 'detail'
		},
		{ heading: chart.indicator, cell: ({ figure }) => localized(figure, 'label', language) },
		{
			heading: text.statistic,
			cell: ({ figure }) => promiseStatistic(figure, language),
			priority: 'detail'
		},
		{
			heading: text.relation,
			cell: ({ figure }) => comparabilities[figure.relation],
			priority: 'detail'
		},
		{
			heading: text.difference,
			cell: ({ figure }) => localized(figure, 'difference', language),
			priority: 'detail'
		},
		{ heading: text.origin, cell: ({ figure }) => text.origins[figure.origin], priority: 'detail' },
		{
			heading: chart.kind,
			cell: ({ figure }) => (figure.kind === null ? text.official : kinds[figure.kind])
		},
		{
			heading: chart.year,
			cell: ({ figure }) =>
				figure.fiscal_year === null
					? localized(figure, 'scope', language) || formatYear(figure, reader)
					: formatYear(figure, reader),
			order: ({ figure }) => figure.fiscal_year
		},
		{
			heading: text.asOf,
			cell: ({ figure }) => (figure.as_of === null ? null : promiseWhen(figure, reader)),
			priority: 'detail'
		},
		{
			heading: text.value,
			cell: ({ figure }) => figure.value,
			source: ({ figure }) => (figure.value === null ? null : figure.observation_id),
			numeric: true,
			priority: 'value'
		},
		{ heading: text.unit, cell: ({ figure }) => inLanguage(figure, 'unit', language) || null },
		{
			heading: text.published,
			cell: ({ figure }) => figure.value_text ?? figure.published,
			source: ({ figure }) => figure.observation_id,
			priority: 'detail'
		},
		{
			heading: text.publishedUnit,
			cell: ({ figure }) =>
				figure.origin === 'plan' ? null : inLanguage(figure, 'published_unit', language) || null,
			priority: 'detail'
		},
		{
			heading: text.outcome,
			cell: ({ outcome }) => (outcome === null ? null : text.outcomes[outcome])
		},
		{ heading: text.gap, cell: ({ difference }) => difference, numeric: true, priority: 'detail' },
		{
			heading: text.document,
			cell: ({ figure }) =>
				figure.origin === 'plan'
					? localized(
							{ document_ja: figure.document_ja, document_en: figure.document_en },
							'document',
							language
						)
					: null,
			priority: 'detail'
		},
		{ heading: chart.page, cell: ({ figure }) => figure.page, numeric: true, priority: 'detail' },
		{
			heading: chart.line,
			cell: ({ figure }) => figure.source_line,
			numeric: true,
			priority: 'detail'
		},
		{
			heading: chart.certainty,
			cell: ({ figure }) => (figure.certainty === null ? null : certainties[figure.certainty]),
			priority: 'detail'
		},
		{
			heading: text.citation,
			cell: ({ figure }) =>
				figure.origin === 'official' ? localized(figure, 'citation', language) : null,
			priority: 'detail'
		}
	];
}

/** Columns of the table of targets whose statistic measures something else. */
export function unfollowedColumns(reader: Reader): TableColumn<UnfollowedTarget>[] {
	const { language } = reader;
	const { chart, municipality } = reader.text;
	const text = promisesText[language];
	return [
		{
			heading: municipality,
			cell: ({ about }) => reader.municipalities.get(about.municipality).name
		},
		{
			heading: chart.initiative,
			cell: ({ about }) => `${about.initiative_number} ${localized(about, 'initiative', language)}`,
			priority: 'detail'
		},
		{ heading: chart.indicator, cell: ({ about }) => localized(about, 'label', language) },
		{
			heading: text.target,
			cell: ({ target }) => target && formatTarget(target, reader),
			source: ({ target }) => target?.observation_id ?? null,
			priority: 'value'
		},
		{ heading: chart.year, cell: ({ target }) => target && formatYear(target, reader) },
		{
			heading: chart.page,
			cell: ({ target }) => target?.page ?? null,
			numeric: true,
			priority: 'detail'
		},
		{
			heading: chart.line,
			cell: ({ target }) => target?.source_line ?? null,
			numeric: true,
			priority: 'detail'
		},
		{ heading: text.statistic, cell: ({ about }) => promiseStatistic(about, language) },
		{ heading: text.latest, cell: ({ latest }) => latest && formatPublished(latest, reader) },
		{
			heading: text.asOf,
			cell: ({ latest }) => latest && promiseWhen(latest, reader),
			priority: 'detail'
		},
		{ heading: text.difference, cell: ({ about }) => localized(about, 'difference', language) },
		{
			heading: text.citation,
			cell: ({ about }) => localized(about, 'citation', language),
			priority: 'detail'
		}
	];
}
