import { describe, expect, test } from 'vitest';
import { WorkerCrashedError } from '../../src/engine';
import {
	monitorWorker,
	SpareWorker,
	WorkerMonitor,
	type WorkerHello
} from '../../src/engine/worker-monitor';

const never = () => new Promise<never>(() => {});
const errorOf = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => undefined,
		(error: unknown) => error
	);

/** A worker that does nothing but say hello, or fail to load. */
class FakeWorker extends EventTarget {
	terminated = false;
	constructor(loads = true) {
		super();
		const hello: WorkerHello = { hello: 'machikurabe', lock: null };
		setTimeout(() =>
			this.dispatchEvent(loads ? new MessageEvent('message', { data: hello }) : new Event('error'))
		);
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
		await monitorWorker(worker.asWorker(), monitor);
		expect(monitor.hasCrashed).toBe(false);
		worker.dispatchEvent(Object.assign(new Event('error'), { message: 'Uncaught Error: boom' }));
		expect((await monitor.crashed).details.reason).toBe('Uncaught Error: boom');
	});
	test('rejects when the script cannot be loaded', async () => {
		const monitor = new WorkerMonitor();
		expect(await errorOf(monitorWorker(new FakeWorker(false).asWorker(), monitor))).toMatchObject({
			details: { during: 'start', reason: 'its script could not be loaded' }
		});
	});
});

describe('SpareWorker', () => {
	/** A spare worker, the workers that were made, and whether the next ones load. */
	function build() {
		const made: FakeWorker[] = [];
		const control = { loads: true };
		const spare = new SpareWorker(() => {
			const worker = new FakeWorker(control.loads);
			made.push(worker);
			return worker.asWorker();
		});
		return { made, control, spare };
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
		expect(await errorOf(spare.acquire())).toBeInstanceOf(WorkerCrashedError);
		expect(made[2]!.terminated).toBe(true);
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
