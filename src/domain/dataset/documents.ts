import type { Entries, Entry } from './data-set';
import { groupBy } from '../group-by';
import type { SourceRow, Tables } from '../tables';

type Plan = SourceRow<Tables['plan']>;
type SourceDocument = SourceRow<Tables['source_document']>;

/** A row of a municipality's folder that may name the document it stands in. */
export type DocumentedEntry = Entry<{ document_id: string | null }>;

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Which plan and which document of its municipality each hand-kept row belongs to. */
export type DocumentIndex = ReturnType<typeof indexDocuments>;

/**
 * Looks up plans and documents for rows. A row that names none belongs to the only one that its
 * municipality has; where there are several, it belongs to none until it names one.
 */
export function indexDocuments(entries: Entries) {
	const codes = new Map(entries.municipality.map(({ row }) => [row.slug, row.code]));
	const plans = groupBy(
		entries.plan.map((e) => e.row),
		(p) => p.municipality_code
	);
	const documents = groupBy(
		entries.source_document.map((e) => e.row).sort((a, b) => sequenceOf(a) - sequenceOf(b)),
		(d) => d.municipality_code
	);
	const initiatives = new Map(entries.initiative.map((e) => [e.row.initiative_id, e]));
	const order = new Map(
		[...documents.values()].flatMap((l) => l.map((d, i) => [d.document_id, i]))
	);

	const codeOf = (slug: string | null) => codes.get(slug ?? '') ?? '';
	const plansOf = (slug: string | null): readonly Plan[] => plans.get(codeOf(slug)) ?? [];
	const documentsOf = (slug: string | null): readonly SourceDocument[] =>
		documents.get(codeOf(slug)) ?? [];

	const documentOf = ({ slug, row }: DocumentedEntry): SourceDocument | undefined =>
		row.document_id === null
			? only(documentsOf(slug))
			: documentsOf(slug).find((d) => d.document_id === row.document_id);

	/** The plan that a document sets out or reports on. */
	const planOfDocument = (document: SourceDocument): Plan | undefined => {
		const own = plans.get(document.municipality_code) ?? [];
		return document.plan_id === null ? only(own) : own.find((p) => p.plan_id === document.plan_id);
	};

	/** The plan that an initiative is part of. */
	const planOf = ({ slug, row }: Entry<{ plan_id: string | null }>): Plan | undefined =>
		row.plan_id === null
			? only(plansOf(slug))
			: plansOf(slug).find((p) => p.plan_id === row.plan_id);

	return {
		plansOf,
		documentsOf,
		documentOf,
		planOfDocument,
		planOf,
		/** What the identifiers of a plan's initiatives begin with. */
		prefixOf: (plan: Plan): string =>
			plan.initiative_prefix ??
			entries.municipality.find((m) => m.row.code === plan.municipality_code)?.row.slug ??
			'',
		/** The document that an initiative was entered from; others of its plan report on it later. */
		homeOf: (initiativeId: string): SourceDocument | undefined => {
			const entry = initiatives.get(initiativeId);
			return entry && documentOf(entry);
		},
		/** The plan of an initiative that is named by its identifier. */
		planOfInitiative: (initiativeId: string): Plan | undefined => {
			const entry = initiatives.get(initiativeId);
			return entry && planOf(entry);
		},
		/** Place of a row's document among those of its municipality, the earliest first. */
		orderOf: (entry: DocumentedEntry): number =>
			order.get(documentOf(entry)?.document_id ?? '') ?? 0
	};
}

/** Place of a document in time; the only one of a municipality need not say that it is the first. */
export const sequenceOf = (document: SourceDocument): number => document.sequence ?? 1;
