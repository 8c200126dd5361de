import { expect, test } from 'vitest';
import { readOptions } from '../../../scripts/run/options';
import { ScriptError } from '../../../scripts/run/script-error';

const read = (...args: string[]) => readOptions(['data', 'sources'], args);

test('each option has a value', () => {
	expect(read('--data', 'a', '--sources=b')).toEqual({ data: 'a', sources: 'b' });
	expect(read()).toEqual({});
});

test.each([[['--date', 'a']], [['--data']], [['a']], [['--data', 'a', 'b']]])(
	'refuses %j',
	(args) => {
		expect(() => read(...args)).toThrow(
			new ScriptError([`invalid options: ${args.join(' ')}; expected --data …, --sources …`])
		);
	}
);
