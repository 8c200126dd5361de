import { expect, test } from 'vitest';
import { qrCode } from '../../src/ui/qr-code';

/** The dark modules of a path, as rows of 0 and 1. */
function modules({ size, path }: { size: number; path: string }): string[] {
	const rows = Array.from({ length: size }, () => '0'.repeat(size));
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
		const [from, row, length] = [Number(x), Number(y), Number(run)];
		rows[row] = rows[row]!.slice(0, from) + '1'.repeat(length) + rows[row]!.slice(from + length);
	}
	return rows;
}

test('draws the three corners that readers of a code look for', () => {
	const code = qrCode('https://example.org/sheet/?f=theme/rpa/%23schedule');
	const rows = modules(code);
	const corner = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
	const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
	expect(at(0, 0)).toEqual(corner);
	expect(at(code.size - 7, 0)).toEqual(corner);
	expect(at(0, code.size - 7)).toEqual(corner);
});
test('grows with its text', () => {
	expect(qrCode('a').size).toBe(21);
	expect(qrCode('a'.repeat(600)).size).toBeGreaterThan(70);
});
