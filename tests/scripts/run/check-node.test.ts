import { expect, test } from 'vitest';
import { isNodeRecentEnough } from '../../../scripts/run/check-node.js';

test.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0'])('Node %s will do', (version) => {
	expect(isNodeRecentEnough(version)).toBe(true);
});

test.each(['16.20.2', '18.20.4', '20.18.3', '21.7.3', '22.12.0', '23.11.0'])(
	'Node %s is too old',
	(version) => {
		expect(isNodeRecentEnough(version)).toBe(false);
	}
);
