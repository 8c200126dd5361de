import { expect, test } from 'vitest';
import {
	type DataFiles,
	FILE_SEALS,
	openDataFiles,
	replaceFile
} from '../../../scripts/data/data-files';
import {
	checkFilesNamed,
	checkFileSeals,
	findUnreviewedFiles,
	pickFiles,
	sealFiles
} from '../../../scripts/data/file-seals';
import { formatFindings } from '../../../src/domain/dataset';

const encode = (text: string) => new TextEncoder().encode(text);
const AREA = 'data/official/area.csv';
const DEBT = 'data/official/debt.csv';
const base = [AREA, DEBT].reduce<DataFiles>(
	(files, file) => replaceFile(files, file, encode('municipality_code,2023\n352021,5\n')),
	openDataFiles('tests/data/base')
);
const sealAll = (files: DataFiles) =>
	replaceFile(files, FILE_SEALS, encode(sealFiles(files, findUnreviewedFiles(files).unreviewed)));
const sealed = sealAll(base);
const check = (files: DataFiles) => formatFindings(checkFileSeals(files));

test('files as they were sealed hold, whatever their line ends', () => {
	expect(check(sealed)).toEqual([]);
	expect(
		check(replaceFile(sealed, AREA, encode('municipality_code,2023\r\n352021,5\r\n')))
	).toEqual([]);
});

test('new, changed and lost files are told, with what to do', () => {
	expect(check(base)).toHaveLength(2);
	expect(check(replaceFile(sealed, AREA, encode('municipality_code,2023\n352021,6\n')))).toEqual([
		`${AREA}:1: file has changed since it was reviewed; hold it against what was published, name it in data/CHANGELOG.md, then npm run data:seal -- --reviewed ${AREA}`
	]);
	const lost = replaceFile(sealed, AREA, null);
	expect(check(lost)).toEqual([
		`${FILE_SEALS}:2: ${AREA} is gone; put it back, or say why in data/CHANGELOG.md, then npm run data:seal -- --reviewed ${AREA}`
	]);
	expect(check(sealAll(lost))).toEqual([]);
});

test.each([
	['name,digest\n', `${FILE_SEALS}:1: header is "name,digest"; expected file,digest`],
	[
		'file,digest\nofficial/area.csv,12\n',
		`${FILE_SEALS}:2: "official/area.csv,12" is no seal; expected the name of a file and 12 hexadecimal digits`
	]
])('a damaged file of seals is told: %j', (text, told) => {
	expect(check(replaceFile(base, FILE_SEALS, encode(text)))).toContain(told);
});

test.each([
	['data/official', [AREA, DEBT]],
	['official/area.csv', [AREA]],
	['./data/official/debt.csv', [DEBT]],
	['area', [AREA]],
	['ube', []]
])('"%s" picks out %j', (word, expected) => {
	const { unreviewed } = findUnreviewedFiles(base);
	expect(pickFiles(unreviewed, word).map((u) => u.file)).toEqual(expected);
});

test('only files that the newest entry names are sealed', () => {
	const { unreviewed } = findUnreviewedFiles(base);
	const log = (line: string) => `# Changes\n\n## 2026-04-01: 変更 / Change\n\n${line}\n`;
	expect(() => checkFilesNamed(unreviewed, log('- `official/`'))).not.toThrow();
	expect(() => checkFilesNamed(unreviewed, log('- `official/area.csv`, `debt`'))).not.toThrow();
	expect(() => checkFilesNamed(unreviewed, log('- `official/area.csv`'))).toThrow(DEBT);
});
