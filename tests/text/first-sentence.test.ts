import { expect, test } from 'vitest';
import { partFirstSentence } from '../../src/text/first-sentence';

test.each([
	['ja', '割合。区分は計。', ['割合。', '区分は計。']],
	['ja', '割合。', ['割合。', '']],
	['en', 'A share of 0.5 or more. Of all. Taxes.', ['A share of 0.5 or more.', 'Of all. Taxes.']],
	['en', 'A share', ['A share', '']]
] as const)('in %s %j is parted after its first sentence', (language, text, parts) => {
	expect(partFirstSentence(text, language)).toEqual(parts);
});
