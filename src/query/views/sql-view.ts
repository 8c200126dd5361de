/** A view over the published tables: what several queries ask of, in one statement that makes it. */
export interface SqlView {
	name: string;
	sql: string;
}
