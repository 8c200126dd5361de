/** What documents say in place of a date that they do not print. */
const NO_DATE = '記載なし';

/**
 * The date of issue as a document prints it; null where it prints none.
 * @param issued column `issued` of `source_document`: 「令和2年7月」, 「記載なし（令和2年度の結果）」
 */
export function issuedDate(issued: string | null): string | null {
	return issued === null || issued.startsWith(NO_DATE) ? null : issued;
}
