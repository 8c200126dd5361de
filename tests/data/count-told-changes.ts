import { CHANGE_KINDS } from '../lib/random-changes';
import { countTold, sealedData, type ToldChanges } from '../lib/told-changes';

// `npm run test:changes`: twenty random changes of each kind to the data, one at a time, and how many
// of them the checks tell. Ends with code 1 where they tell fewer than 99 of 100.
const CHANGES = 20;
const WANTED = 0.99;

const row = ({ name, made, byRules, bySeals, told }: ToldChanges): string =>
	`| ${name} | ${made} | ${byRules} | ${bySeals} | ${told} |`;

const files = sealedData();
const counts: ToldChanges[] = [];
console.log(
	'| change | made | told by rules | told by seals | told |\n| --- | --: | --: | --: | --: |'
);
for (const kind of CHANGE_KINDS) {
	const count = countTold(files, kind, CHANGES);
	counts.push(count);
	console.log(row(count));
}
const sum = (column: 'made' | 'byRules' | 'bySeals' | 'told'): number =>
	counts.reduce((total, count) => total + count[column], 0);
console.log(
	row({
		name: `**${counts.length} kinds**`,
		made: sum('made'),
		byRules: sum('byRules'),
		bySeals: sum('bySeals'),
		told: sum('told')
	})
);
process.exitCode = sum('told') >= WANTED * sum('made') ? 0 : 1;
