import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	FileDamagedError,
	FileMissingError,
	UnreachableError,
	WorkerCrashedError
} from '../../src/engine';
import { fakeSite, offline } from './fake-site';
import {
	HANG_MS,
	monitorWorker,
	SpareWorker,
	WorkerMonitor,
	type WorkerHello,
	type WorkerRefusal
} from '../../src/engine/worker-monitor';

const never = () => new Promise<never>(() => {});
const errorOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => undefined,
		(error: unknown) => error
	);

afterEach(() => {
	vi.useRealTimers();
});

const SCRIPT = new URL('https://city.example/kurabe/worker.js');
const HELLO: WorkerHello = { hello: 'machikurabe', lock: null };
const says = (data: WorkerHello | WorkerRefusal) => new MessageEvent('message', { data });

/** A worker that does nothing but say hello, or fail to load. */
class FakeWorker extends EventTarget {
	terminated = false;
	constructor(first: Event | null = says(HELLO)) {
		super();
		if (first) setTimeout(() => this.dispatchEvent(first));
	}
	terminate = () => void (this.terminated = true);
	asWorker = () => this as unknown as Worker;
}

describe('orCrash', () => {
	test('hands on answers and refusals', async () => {
		const monitor = new WorkerMonitor();
		expect(await monitor.orCrash(() => 7)).toBe(7);
		expect(await monitor.orCrash(async () => 8)).toBe(8);
		const refusal = new Error("Parser Error: out of memory at 'unreachable'");
		expect(await errorOf(monitor.orCrash(() => Promise.reject(refusal)))).toBe(refusal);
		expect(monitor.hasCrashed).toBe(false);
	});

	test('takes a worker that is silent over a piece of work for gone', async () => {
		vi.useFakeTimers();
		const monitor = new WorkerMonitor();
		monitor.becomeReady();
		expect(await monitor.orCrash(() => 7)).toBe(7);
		const given = errorOf(monitor.orCrash(never));
		await vi.advanceTimersByTimeAsync(HANG_MS - 1);
		expect(monitor.hasCrashed).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(await given).toMatchObject({
			details: { during: 'work', reason: 'it has not answered for 120 seconds' }
		});
		expect(vi.getTimerCount()).toBe(0);
	});

	test('rejects what waits when the worker crashes, and all that comes later', async () => {
		const monitor = new WorkerMonitor();
		monitor.becomeReady();
		const waiting = [errorOf(monitor.orCrash(never)), errorOf(monitor.orCrash(never))];
		monitor.markCrashed('gone');
		monitor.markCrashed('gone twice');
		const [error, other] = await Promise.all(waiting);
		expect(error).toBeInstanceOf(WorkerCrashedError);
		expect(other).toBe(error);
		expect(await errorOf(monitor.orCrash(() => 7))).toBe(error);
		expect(await monitor.crashed).toBe(error);
		expect(error).toMatchObject({
			details: { during: 'work', reason: 'gone' },
			message: 'engine: worker died during work: gone'
		});
	});

	test.each([
		['RuntimeError', 'memory access out of bounds'],
		['RuntimeError', 'unreachable'],
		['RangeError', 'Out of memory'],
		['Error', 'Out of Memory Error: could not allocate block'],
		['Error', 'FATAL Error: database has been invalidated'],
		['undefined', '']
	])('takes %s "%s" for a crash', async (name, message) => {
		const monitor = new WorkerMonitor();
		const trap = Object.assign(new Error(message), { name });
		const error = await errorOf(monitor.orCrash(() => Promise.reject(trap)));
		expect(error).toBeInstanceOf(WorkerCrashedError);
		expect(error).toMatchObject({ cause: trap, details: { during: 'start' } });
		expect(await monitor.crashed).toBe(error);
	});
});

describe('monitorWorker', () => {
	test('waits for the first message and hears of errors after it', async () => {
		const worker = new FakeWorker();
		const monitor = new WorkerMonitor();
		await monitorWorker(worker.asWorker(), monitor, SCRIPT);
		expect(monitor.hasCrashed).toBe(false);
		worker.dispatchEvent(Object.assign(new Event('error'), { message: 'Uncaught Error: boom' }));
		expect((await monitor.crashed).details.reason).toBe('Uncaught Error: boom');
	});

	test.each([
		['does not come or cannot be read', new Event('error'), 'it could not be run'],
		[
			'throws',
			Object.assign(new Event('error'), { message: 'Uncaught Error: no' }),
			'Uncaught Error: no'
		]
	])('tells of its own script that it %s', async (_, first, problem) => {
		const worker = new FakeWorker(first).asWorker();
		expect(await monitorWorker(worker, new WorkerMonitor(), SCRIPT)).toEqual({
			script: SCRIPT,
			problem
		});
	});

	test('tells of the engine’s script that it cannot be run', async () => {
		const script = 'https://city.example/kurabe/duckdb.js';
		const first = says({ refused: 'machikurabe', script, problem: 'it does nothing' });
		const worker = new FakeWorker(first).asWorker();
		expect(await monitorWorker(worker, new WorkerMonitor(), SCRIPT)).toEqual({
			script: new URL(script),
			problem: 'it does nothing'
		});
	});

	test('gives up a worker that never begins', async () => {
		vi.useFakeTimers();
		const worker = new FakeWorker(null).asWorker();
		const given = errorOf(monitorWorker(worker, new WorkerMonitor(), SCRIPT));
		await vi.advanceTimersByTimeAsync(HANG_MS);
		expect(await given).toMatchObject({
			code: 'worker-died',
			details: { during: 'start', reason: 'it has not answered for 120 seconds' }
		});
	});
});

describe('SpareWorker', () => {
	/** A spare worker, the workers that were made, and whether the next ones load. */
	function build() {
		const made: FakeWorker[] = [];
		const asked: string[] = [];
		const control = { loads: true };
		const { fetch, files } = fakeSite({ 'worker.js': offline });
		const spare = new SpareWorker({
			script: SCRIPT,
			create(script) {
				const worker = new FakeWorker(control.loads ? says(HELLO) : new Event('error'));
				made.push(worker);
				asked.push(script.search);
				return worker.asWorker();
			},
			fetch
		});
		return { made, asked, files, control, spare };
	}

	test('hands out the spare one, without a network', async () => {
		const { made, control, spare } = build();
		await spare.acquire();
		spare.prepare();
		spare.prepare();
		expect(made).toHaveLength(2);
		await new Promise((resolve) => setTimeout(resolve, 5));
		control.loads = false;
		expect((await spare.acquire()).worker).toBe(made[1]);
		expect(await errorOf(spare.acquire())).toBeInstanceOf(UnreachableError);
		expect(made[2]!.terminated).toBe(true);
	});

	test.each([
		['that does not come', offline, UnreachableError],
		['that the server does not have', 404, FileMissingError],
		['that comes and cannot be run', new Uint8Array([1]), FileDamagedError]
	])('names a script %s, and asks for it past the cache the next time', async (_, answer, kind) => {
		const { asked, control, files, spare } = build();
		files['worker.js'] = answer;
		control.loads = false;
		const error = await errorOf(spare.acquire());
		expect(error).toBeInstanceOf(kind);
		expect(error).toMatchObject({ details: { file: 'worker.js' } });
		control.loads = true;
		await spare.acquire();
		expect(asked).toEqual(['', '?attempt=1']);
	});

	test('does not hand out a worker that crashed or never came', async () => {
		const { made, control, spare } = build();
		spare.prepare();
		await new Promise((resolve) => setTimeout(resolve, 5));
		made[0]!.dispatchEvent(new Event('messageerror'));
		expect((await spare.acquire()).worker).toBe(made[1]);
		control.loads = false;
		spare.prepare();
		await new Promise((resolve) => setTimeout(resolve, 5));
		control.loads = true;
		expect((await spare.acquire()).worker).toBe(made[3]);
	});
});
