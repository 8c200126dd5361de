import type { SiteFrame } from '../../site';

/** An address with one fiscal year chosen in place of any other choice of years; as it is for years beyond the data. */
export function yearAddress(
	address: string,
	year: number,
	{ firstYear, lastYear }: Pick<SiteFrame, 'firstYear' | 'lastYear'>
): string {
	if (year < firstYear || year > lastYear) return address;
	const [path = '', search = ''] = address.split('?');
	const choices = new URLSearchParams(search);
	choices.set('y', `${year}-${year}`);
	return `${path}?${choices.toString().replaceAll('%2C', ',')}`;
}
