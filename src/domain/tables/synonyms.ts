import { checkedText, defineTable, optionalText, text } from './define';

export const synonym = defineTable({
	name: 'synonym',
	file: 'synonyms.csv',
	location: 'common',
	description: {
		ja: '検索で同じことを言う語のまとまり',
		en: 'Words that say the same to the search, in groups'
	},
	columns: {
		synonym_group: checkedText(
			(cell) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell),
			() => 'a name of small letters, digits and hyphens; expected e.g. collection-rate',
			'まとまりの識別子',
			'Name of the group'
		),
		term: text('語', 'Word or phrase'),
		reading: optionalText('語の読み（ひらがな）', 'How the word is read, in hiragana')
	},
	key: ['synonym_group', 'term'],
	references: []
});
