import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { groupBy } from '../../group-by';
import { type DocumentedEntry, type DocumentIndex, indexDocuments } from '../documents';
import { isAddressPart } from './addresses';

const either = (words: readonly string[]): string => words.join(' or ');

/** The rows of the tables whose rows stand in a document. */
const documented = (entries: Entries): DocumentedEntry[] => [
	...entries.initiative,
	...entries.observation,
	...entries.schedule_step,
	...entries.evaluation,
	...entries.milestone_record
];

/** A municipality has plans and documents, and what tells its plans and its documents apart is there. */
function checkMunicipality(entries: Entries, index: DocumentIndex): Finding[] {
	return entries.municipality.flatMap((entry) => {
		const { slug, name_en } = entry.row;
		const lacking = [
			['plans.csv', index.plansOf(slug)],
			['source-documents.csv', index.documentsOf(slug)]
		] as const;
		return lacking
			.filter(([, list]) => list.length === 0)
			.map(([file]) => finding(entry, `${name_en} has 0 rows in ${file}; expected at least 1`));
	});
}

/** The identifiers of a plan's initiatives begin with the slug and are those of no other plan. */
function checkPrefixes(entries: Entries, index: DocumentIndex): Finding[] {
	const slugs = new Map(entries.municipality.map((e) => [e.row.code, e.row.slug]));
	const first = new Map<string, string>();
	return entries.plan.flatMap((entry) => {
		const { plan_id, municipality_code, first_fiscal_year } = entry.row;
		const slug = slugs.get(municipality_code);
		if (slug === undefined) return [];
		const prefix = index.prefixOf(entry.row);
		if (!isAddressPart(prefix) || (prefix !== slug && !prefix.startsWith(`${slug}-`)))
			return [
				finding(
					entry,
					`column initiative_prefix: "${prefix}" does not begin with the slug in small letters, digits and hyphens; expected ${slug} or ${slug}-…`
				)
			];
		const other = first.get(prefix);
		first.set(prefix, other ?? plan_id);
		return other === undefined
			? []
			: [
					finding(
						entry,
						`column initiative_prefix: "${prefix}" is that of plan ${other}; expected one of its own, e.g. ${slug}-${first_fiscal_year}`
					)
				];
	});
}

/** A document names its plan and its place in time where its municipality has several. */
function checkDocumentRows(entries: Entries, index: DocumentIndex): Finding[] {
	const cities = new Map(entries.municipality.map((e) => [e.row.code, e.row]));
	const taken = new Map<string, string>();
	return entries.source_document.flatMap((entry) => {
		const { document_id, plan_id, sequence, municipality_code } = entry.row;
		const city = cities.get(municipality_code);
		if (!city) return [];
		const [plans, documents] = [index.plansOf(city.slug), index.documentsOf(city.slug)];
		const findings: Finding[] = [];
		const plansThere = either(plans.map((p) => p.plan_id));
		if (plan_id === null && plans.length > 1)
			findings.push(
				finding(
					entry,
					`column plan_id: is empty, and ${city.name_en} has ${plans.length} plans; expected ${plansThere}`
				)
			);
		if (entries.plan.some((e) => e.row.plan_id === plan_id) && !index.planOfDocument(entry.row))
			findings.push(
				finding(
					entry,
					`column plan_id: "${plan_id}" is no plan of ${city.name_en}; expected ${plansThere}`
				)
			);
		const place = `${municipality_code} ${sequence}`;
		const other = taken.get(place);
		if (sequence === null) {
			if (documents.length > 1)
				findings.push(
					finding(
						entry,
						`column sequence: is empty, and ${city.name_en} has ${documents.length} documents; expected 1 for the earliest, 2 for the next …`
					)
				);
		} else if (sequence < 1)
			findings.push(
				finding(entry, `column sequence: ${sequence} is no place; expected 1 for the earliest`)
			);
		else if (other !== undefined)
			findings.push(
				finding(
					entry,
					`column sequence: ${sequence} is that of ${other}; expected a place of its own in time`
				)
			);
		else taken.set(place, document_id);
		return findings;
	});
}

/** Cells that may not be empty: one finding for a file in which all are, as where the column is absent. */
function emptyCells(
	column: string,
	empty: readonly Entry<unknown>[],
	all: readonly Entry<unknown>[],
	reason: (entry: Entry<unknown>) => string
): Finding[] {
	const rows = groupBy(all, (e) => e.file);
	return [...groupBy(empty, (e) => e.file)].flatMap(([file, list]) =>
		list.length > 1 && list.length === rows.get(file)!.length
			? [
					{
						file,
						line: 1,
						message: `column ${column}: is absent or empty in all ${list.length} rows${reason(list[0]!)}`
					}
				]
			: list.map((e) => finding(e, `column ${column}: is empty${reason(e)}`))
	);
}

/** An initiative names its plan where its municipality has several. */
function checkPlans(entries: Entries, index: DocumentIndex): Finding[] {
	const known = new Set(entries.plan.map((e) => e.row.plan_id));
	const expected = ({ slug }: Entry<unknown>) =>
		`expected ${either(index.plansOf(slug).map((p) => p.plan_id))}`;
	const unplaced = entries.initiative.filter(
		(e) => index.plansOf(e.slug).length > 0 && !index.planOf(e)
	);
	return [
		...emptyCells(
			'plan_id',
			unplaced.filter((e) => e.row.plan_id === null),
			entries.initiative,
			(e) => `, and ${e.slug} has ${index.plansOf(e.slug).length} plans; ${expected(e)}`
		),
		...unplaced
			.filter((e) => e.row.plan_id !== null && known.has(e.row.plan_id))
			.map((e) =>
				finding(e, `column plan_id: "${e.row.plan_id}" is no plan of ${e.slug}; ${expected(e)}`)
			)
	];
}

/** A row names its document where its municipality has several, and one of its municipality. */
function checkRows(entries: Entries, index: DocumentIndex): Finding[] {
	const known = new Set(entries.source_document.map((e) => e.row.document_id));
	const expected = ({ slug }: Entry<unknown>) =>
		`expected ${either(index.documentsOf(slug).map((d) => d.document_id))}`;
	const all = documented(entries);
	const unplaced = all.filter((e) => index.documentsOf(e.slug).length > 0 && !index.documentOf(e));
	return [
		...emptyCells(
			'document_id',
			unplaced.filter((e) => e.row.document_id === null),
			all,
			(e) => `, and ${e.slug} has ${index.documentsOf(e.slug).length} documents; ${expected(e)}`
		),
		...unplaced
			.filter((e) => e.row.document_id !== null && known.has(e.row.document_id))
			.map((e) =>
				finding(
					e,
					`column document_id: "${e.row.document_id}" is no document of ${e.slug}; ${expected(e)}`
				)
			)
	];
}

/** What a document says of an initiative, it says as a document of the initiative's plan. */
function checkPlanOfRows(entries: Entries, index: DocumentIndex): Finding[] {
	const indicators = new Map(
		entries.indicator.map((e) => [e.row.indicator_id, e.row.initiative_id])
	);
	const check = (entry: DocumentedEntry, initiativeId: string | undefined): Finding[] => {
		const document = index.documentOf(entry);
		const plan = initiativeId === undefined ? undefined : index.planOfInitiative(initiativeId);
		const other = document && index.planOfDocument(document);
		const city = plan?.municipality_code;
		return !plan || !other || plan === other || other.municipality_code !== city
			? []
			: [
					finding(
						entry,
						`column document_id: "${document.document_id}" is a document of plan ${other.plan_id}; expected one of plan ${plan.plan_id}, which ${initiativeId} is part of`
					)
				];
	};
	const own = (list: readonly (DocumentedEntry & Entry<{ initiative_id: string }>)[]) =>
		list.flatMap((e) => check(e, e.row.initiative_id));
	return [
		...own(entries.initiative),
		...entries.observation.flatMap((e) => check(e, indicators.get(e.row.indicator_id))),
		...own(entries.schedule_step),
		...own(entries.evaluation),
		...own(entries.milestone_record)
	];
}

/**
 * A municipality may have several plans, and a plan several documents. What tells them apart may be
 * left empty where there is one, and is there where there are several.
 */
export function checkDocuments(entries: Entries): Finding[] {
	const index = indexDocuments(entries);
	return [
		checkMunicipality,
		checkPrefixes,
		checkDocumentRows,
		checkPlans,
		checkRows,
		checkPlanOfRows
	].flatMap((check) => check(entries, index));
}
