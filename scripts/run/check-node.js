/**
 * Whether this Node can run the project's tools: 20.19 or later of 20, 22.13 or later of 22, or 24
 * and up (the versions that vite and eslint name).
 * @param {string} version as in `process.versions.node`
 */
export function isNodeRecentEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major === 20) return minor >= 19;
	if (major === 22) return minor >= 13;
	return major >= 24;
}

/** Ends the process with a plain sentence when Node is too old. */
export function checkNode() {
	if (isNodeRecentEnough(process.versions.node)) return;
	console.error(
		`Node ${process.versions.node} は使えません。Node 20.19 以上、22.13 以上、または 24 以上を入れてください。\n` +
			`Node ${process.versions.node} is too old: install Node 20.19+, 22.13+ or 24+ (https://nodejs.org/).`
	);
	process.exit(1);
}
