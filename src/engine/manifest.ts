import * as z from 'zod/mini';
import { ManifestInvalidError, SchemaUnknownError } from './errors';

const versionOnly = z.object({ schema_version: z.int() });

const tableEntry = z.object({
	/** Name of the table in SQL. */
	name: z.string().check(z.regex(/^[a-z][a-z0-9_]*$/)),
	/** File beside the manifest; never an address or a way out of its folder. */
	file: z.string().check(z.regex(/^(?:official\/)?[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*$/i)),
	rows: z.int().check(z.nonnegative()),
	bytes: z.int().check(z.positive()),
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	/** Whether it is left out at the start. */
	on_demand: z.optional(z.boolean())
});

const manifest = z.object({
	schema_version: z.int(),
	/** When the data was built, an ISO date. */
	built: z.optional(z.string()),
	tables: z.array(tableEntry).check(
		z.minLength(1),
		z.refine(
			(tables) => {
				const names = tables.filter((t) => !t.on_demand).map((t) => t.name);
				return new Set(names).size === names.length;
			},
			{ error: 'a table is named twice' }
		)
	)
});

/** One table of the manifest: its file, its rows, the file's bytes and SHA-256 in hex. */
export type TableEntry = z.infer<typeof tableEntry>;
/** The published tables of one build of the data. */
export type Manifest = z.infer<typeof manifest>;

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
