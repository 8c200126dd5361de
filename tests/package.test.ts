import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
	license: string;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
}

interface Lockfile {
	packages: Record<
		string,
		{ version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
	>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lockText = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(lockText) as Lockfile;

test('every dependency has one exact version', () => {
	const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
	expect(versions.length).toBeGreaterThan(0);
	expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile holds the versions of package.json', () => {
	for (const [name, version] of Object.entries({
		...manifest.dependencies,
		...manifest.devDependencies
	}))
		expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
});

test('the lockfile holds the programs of every platform', () => {
	// A registry that lacks one leaves it out in silence; npm ci then fails for everybody.
	const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
		Object.keys(optionalDependencies ?? {}).filter(
			(name) =>
				!lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`]
		)
	);
	expect(missing).toEqual([]);
});

test('there is one copy of apache-arrow', () => {
	// Two copies do not recognise each other's tables.
	const copies = Object.keys(lock.packages).filter((path) =>
		path.endsWith('node_modules/apache-arrow')
	);
	expect(copies).toEqual(['node_modules/apache-arrow']);
});

test('the licence is MIT, and its text stands in LICENSE', () => {
	expect(manifest.license).toBe('MIT');
	expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/);
});

test('the lockfile leaves the choice of the registry to the reader', () => {
	const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
	expect(named).toEqual([]);
	expect(lockText).not.toMatch(/registry|https?:\/\/[^"]*\.tgz/);
});
