import { describe, expect, test } from 'vitest';
import { WorkerDiedError } from '../../src/engine';
import { watchWorker, WorkerLife, type WorkerHello } from '../../src/engine/worker-life';
import { WorkerStock } from '../../src/engine/worker-stock';

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

describe('guard', () => {
	test('hands on answers and refusals', async () => {
		const life = new WorkerLife();
		expect(await life.guard(() => 7)).toBe(7);
		expect(await life.guard(async () => 8)).toBe(8);
		const refusal = new Error("Parser Error: out of memory at 'unreachable'");
		expect(await errorOf(life.guard(() => Promise.reject(refusal)))).toBe(refusal);
		expect(life.ended).toBe(false);
	});

	test('rejects what waits when the worker dies, and all that comes later', async () => {
		const life = new WorkerLife();
		life.becomeReady();
		const waiting = [errorOf(life.guard(never)), errorOf(life.guard(never))];
		life.end('gone');
		life.end('gone twice');
		const [error, other] = await Promise.all(waiting);
		expect(error).toBeInstanceOf(WorkerDiedError);
		expect(other).toBe(error);
		expect(await errorOf(life.guard(() => 7))).toBe(error);
		expect(await life.died).toBe(error);
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
	])('takes %s "%s" for a death', async (name, message) => {
		const life = new WorkerLife();
		const trap = Object.assign(new Error(message), { name });
		const error = await errorOf(life.guard(() => Promise.reject(trap)));
		expect(error).toBeInstanceOf(WorkerDiedError);
		expect(error).toMatchObject({ cause: trap, details: { during: 'start' } });
		expect(await life.died).toBe(error);
	});
});

describe('watchWorker', () => {
	test('waits for the hello and hears of errors after it', async () => {
		const worker = new FakeWorker();
		const life = new WorkerLife();
		await watchWorker(worker.asWorker(), life);
		expect(life.ended).toBe(false);
		worker.dispatchEvent(Object.assign(new Event('error'), { message: 'Uncaught Error: boom' }));
		expect((await life.died).details.reason).toBe('Uncaught Error: boom');
	});
	test('rejects when the script cannot be loaded', async () => {
		const life = new WorkerLife();
		expect(await errorOf(watchWorker(new FakeWorker(false).asWorker(), life))).toMatchObject({
			details: { during: 'start', reason: 'its script could not be loaded' }
		});
	});
});

describe('the stock of workers', () => {
	/** A stock, the workers it made, and whether the next ones load. */
	function build() {
		const made: FakeWorker[] = [];
		const control = { loads: true };
		const stock = new WorkerStock(() => {
			const worker = new FakeWorker(control.loads);
			made.push(worker);
			return worker.asWorker();
		});
		return { made, control, stock };
	}

	test('hands out the spare one, without a network', async () => {
		const { made, control, stock } = build();
		await stock.take();
		stock.refill();
		stock.refill();
		expect(made).toHaveLength(2);
		await new Promise((resolve) => setTimeout(resolve, 5));
		control.loads = false;
		expect((await stock.take()).worker).toBe(made[1]);
		expect(await errorOf(stock.take())).toBeInstanceOf(WorkerDiedError);
		expect(made[2]!.terminated).toBe(true);
	});

	test('does not hand out a spare one that died or never came', async () => {
		const { made, control, stock } = build();
		stock.refill();
		await new Promise((resolve) => setTimeout(resolve, 5));
		made[0]!.dispatchEvent(new Event('messageerror'));
		expect((await stock.take()).worker).toBe(made[1]);
		control.loads = false;
		stock.refill();
		await new Promise((resolve) => setTimeout(resolve, 5));
		control.loads = true;
		expect((await stock.take()).worker).toBe(made[3]);
	});
});
