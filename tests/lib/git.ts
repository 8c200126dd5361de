import { execFileSync } from 'node:child_process';

/** Runs git in a repository made for a test, as somebody who needs no settings of their own. */
export const gitIn =
	(repository: string) =>
	(...args: string[]) =>
		execFileSync('git', [
			'-C',
			repository,
			'-c',
			'user.name=t',
			'-c',
			'user.email=t@example.org',
			...args
		]);
