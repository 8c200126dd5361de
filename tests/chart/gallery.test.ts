import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDrawingDocument } from '../../scripts/site/drawing-document';
import { themeFigures, givenGrades, planSchedule } from '../../src/query';
import { everything, openRealDb } from '../lib/real-data';
import { toDrawingText } from './drawing-text';
import { restartFigures } from '../lib/rows';
import type { Drawing, Studio } from './studio';

const OUTPUT = join(import.meta.dirname, 'output');
const files = import.meta.glob<Record<string, Drawing>>('./plots/*.ts', { eager: true });
const nameOf = (path: string) => path.replace(/^.*\/(.*)\.ts$/, '$1');

const { db, data } = await openRealDb();
const studio: Studio = {
	document: openDrawingDocument(),
	figures: (theme) => db.ask(themeFigures, everything(data, theme)),
	steps: (theme) => db.ask(planSchedule, everything(data, theme)),
	grades: (theme) => db.ask(givenGrades, everything(data, theme)),
	ask: (query, parameters) => db.ask(query, parameters)
};

const warn = vi.spyOn(console, 'warn');
const error = vi.spyOn(console, 'error');
beforeEach(() => {
	warn.mockClear();
	error.mockClear();
});
afterEach(() => {
	// A drawing that warns is a drawing that is wrong.
	expect([...warn.mock.calls, ...error.mock.calls]).toEqual([]);
});

test.each(Object.entries(files).map(([path, drawings]) => [nameOf(path), drawings] as const))(
	'%s looks as it did',
	async (name, drawings) => {
		const [draw, ...more] = Object.values(drawings);
		expect(more, 'a file holds one drawing').toEqual([]);
		restartFigures();
		const drawn = toDrawingText(await draw!(studio));
		expect(drawn).not.toMatch(/NaN|Infinity|undefined|\[object/);
		const expected = join(OUTPUT, `${name}.svg`);
		const changed = join(OUTPUT, `${name}-changed.svg`);
		rmSync(changed, { force: true });
		if (!existsSync(expected)) {
			if (process.env['CI']) throw new Error(`tests/chart/output/${name}.svg is missing`);
			writeFileSync(expected, drawn);
		}
		if (drawn === readFileSync(expected, 'utf8')) return;
		writeFileSync(changed, drawn);
		expect(drawn).toBe(readFileSync(expected, 'utf8'));
	}
);

test('every kept drawing is still drawn', () => {
	const names = Object.keys(files).map((path) => `${nameOf(path)}.svg`);
	const kept = readdirSync(OUTPUT).filter((file) => !file.endsWith('-changed.svg'));
	expect(kept.filter((file) => !names.includes(file))).toEqual([]);
});
