import type { FoundKind, SearchEntry } from '../../site';
import type { SinglePage } from '../../routes';
import type { PageLink } from '../page-link';

/** Where each kind of thing stands. */
const PLACES: Readonly<Record<FoundKind, (link: PageLink, id: string) => string>> = {
	concept: (link, id) => link('concept', id),
	statistic: (link, id) => link('statistic', id),
	theme: (link, id) => link('theme', id),
	municipality: (link, id) => link('municipality', id),
	group: (link, id) => link('group', id),
	initiative: (link, id) => link('initiative', id),
	term: (link, id) => `${link('dictionary')}#term-${id}`,
	page: (link, id) => link(id as SinglePage)
};

/** The address of a thing that was found. */
export const foundLink = (link: PageLink, { kind, id }: SearchEntry): string =>
	PLACES[kind](link, id);
