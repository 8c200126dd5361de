import { expect, test } from 'vitest';
import { seriesOf } from '../../src/analysis';
import { verdictWords } from '../../src/describe';
import { figure, readerOf } from '../lib/rows';

test('one series alone is as defined, not comparable', () => {
	const [ja, en] = [readerOf('ja'), readerOf('en')];
	const [ube, mine] = seriesOf([figure({ municipality: 'ube' }), figure({ municipality: 'mine' })]);
	const same = { verdict: 'same', reasons: [] } as const;
	expect(verdictWords(same, [ube!], ja)).toBe('定義どおり（同じ定義で並べる相手なし）');
	expect(verdictWords(same, [ube!], en)).toMatch(/^As defined/);
	expect(verdictWords(same, [ube!, mine!], ja)).toBe('比較できる');
	expect(verdictWords({ verdict: 'with-care', reasons: [] }, [ube!], ja)).toBe('注意して比較');
});
