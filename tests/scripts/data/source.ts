import type { SourceText } from '../../../scripts/data/source-text';

/** Made-up text of a document: the given lines, from 1, and empty ones between, 60 in all. */
export function sourceOf(lines: Record<number, string>): SourceText {
	return { name: 'ube.txt', lines: Array.from({ length: 60 }, (_, i) => lines[i + 1] ?? '') };
}

/** Lines on which the rows of the sample data set stand. */
export const SAMPLE_LINES: Record<number, string> = {
	26: '01\t未収債権\t戦略',
	33: '\t計画\t実施\t実施',
	40: '\t96.79%\t99.05%',
	41: '評価 A',
	42: '\tツールの導入'
};
