import * as z from 'zod/mini';
import { ManifestInvalidError, SchemaUnknownError } from './errors';

const versionOnly = z.object({ schema_version: z.int() });

/** The table of all official figures, of which each statistic has files of its own. */
const OFFICIAL_FIGURE = 'official_figure';

const tableEntry = z
	.object({
		/** Name of the table in SQL. */
		name: z.string().check(z.regex(/^[a-z][a-z0-9_]*$/)),
		/** File beside the manifest or one folder below it; never an address or a way out. */
		file: z
			.string()
			.check(z.regex(/^([a-z0-9][a-z0-9_-]*\/)?[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*$/i)),
		rows: z.int().check(z.nonnegative()),
		bytes: z.int().check(z.positive()),
		sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
		/** Whether it is loaded only when a query needs it. */
		on_demand: z.optional(z.boolean()),
		/** Of a file of official figures: the statistic, and whether all its periods or the latest. */
		statistic_id: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/))),
		part: z.optional(z.enum(['all', 'latest']))
	})
	.check(
		z.refine(
			({ name, on_demand, statistic_id, part }) =>
				name === OFFICIAL_FIGURE
					? on_demand === true && statistic_id !== undefined && part !== undefined
					: statistic_id === undefined && part === undefined,
			{
				error: `a statistic and its part are named where the table is ${OFFICIAL_FIGURE} on demand`
			}
		)
	);

const manifest = z.object({
	schema_version: z.int(),
	/** When the data was built, an ISO date. */
	built: z.optional(z.string()),
	tables: z.array(tableEntry).check(
		z.minLength(1),
		z.refine((tables) => new Set(tables.map(partKey)).size === tables.length, {
			error: 'a table is named twice'
		})
	)
});

/** One table of the manifest: its file, its rows, the file's bytes and SHA-256 in hex. */
export type TableEntry = z.infer<typeof tableEntry>;
/** What has to be known of a table, or of the part of one that a file holds, to find it. */
export type PublishedTable = Pick<
	TableEntry,
	'name' | 'file' | 'on_demand' | 'statistic_id' | 'part'
>;
/** The published tables of one build of the data. */
export type Manifest = z.infer<typeof manifest>;

/** Tells a part of a table from all others. */
function partKey({ name, statistic_id, part }: TableEntry): string {
	return [name, statistic_id, part].join(' ');
}

/**
 * Reads the text of `manifest.json`.
 * @param file Name for messages.
 * @param knownVersion The schema version that this build of the app understands.
 * @throws SchemaUnknownError for another version, ManifestInvalidError for anything else amiss.
 */
export function parseManifest(text: string, file: string, knownVersion: number): Manifest {
	const content = parseJson(text, file);
	const version = versionOnly.safeParse(content);
	if (version.success && version.data.schema_version !== knownVersion) {
		throw new SchemaUnknownError({
			file,
			version: version.data.schema_version,
			known: knownVersion
		});
	}
	const read = manifest.safeParse(content);
	if (read.success) return read.data;
	const issue = read.error.issues[0];
	const problem = `${issue?.path.map(String).join('.') || 'content'}: ${issue?.message ?? 'invalid'}`;
	throw new ManifestInvalidError({ file, problem }, read.error);
}

function parseJson(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new ManifestInvalidError({ file, problem: 'not JSON' }, cause);
	}
}
