import { createServer } from 'node:net';

/**
 * A port of localhost on which nobody listens.
 * @returns {Promise<number>}
 */
export function freePort() {
	return new Promise((done, fail) => {
		const server = createServer();
		server.on('error', fail);
		server.listen(0, 'localhost', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
