import { expect, test } from 'vitest';
import { formatFindings } from '../../src/domain/dataset';
import { checkSeals, readSealedState } from '../../scripts/data/unreviewed-rows';
import { CHANGE_KINDS } from '../lib/random-changes';
import { isTold, makeChange, sealedData } from '../lib/told-changes';

// `npm run test:changes` makes twenty of each kind and counts what rules and seals find of them.
const CHANGES = [0, 1];

const files = sealedData();

test('data as they were sealed hold', () => {
	expect(formatFindings(checkSeals(readSealedState(files), () => null))).toEqual([]);
});

test('every kind has a name of its own', () => {
	const names = CHANGE_KINDS.map((kind) => kind.name);
	expect(names).toEqual([...new Set(names)]);
});

test.each(CHANGE_KINDS)('$name is told with its file and line', (kind) => {
	for (const n of CHANGES) {
		const change = makeChange(files, kind, n);
		expect(change, `change ${n}`).not.toBeNull();
		expect(isTold(files, change!, kind.byRule), `change ${n} of ${change!.file}`).toBe(true);
	}
});
