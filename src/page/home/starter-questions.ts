import type { Language } from '../../domain';
import type { Route } from '../../routes';
import type { PageParams } from '../../state';
import type { QuestionId } from '../../text';

/** A question and the view that answers it: a page by its defaults and at most two choices. */
export interface StarterQuestion {
	id: QuestionId;
	page: Omit<Route, 'language'>;
	options: PageParams;
	/** The part of the page that answers. */
	part?: string;
}

/** The questions that the first page offers, in its order. */
export const STARTER_QUESTIONS: readonly StarterQuestion[] = [
	{ id: 'rpa', page: { page: 'theme', id: 'rpa' }, options: {} },
	{ id: 'collection', page: { page: 'concept', id: 'tax-collection-rate' }, options: {} },
	{ id: 'staff', page: { page: 'concept', id: 'regular-staff' }, options: {} },
	{ id: 'single', page: { page: 'home', id: null }, options: {}, part: 'matrix' },
	{ id: 'leave', page: { page: 'concept', id: 'paid-leave-days' }, options: { as: 'rank' } },
	{ id: 'grades', page: { page: 'grades', id: null }, options: {} },
	{ id: 'promises', page: { page: 'promises', id: null }, options: {} },
	{
		id: 'collectionEverywhere',
		page: { page: 'statistic', id: 'tax-collection-rate' },
		options: {}
	},
	{
		id: 'donations',
		page: { page: 'concept', id: 'hometown-tax-amount' },
		options: { as: 'per-resident', group: 'yamaguchi-central' },
		part: 'standing'
	}
];

/** The address of a question's view. */
export function addressOf(
	{ page, options, part }: StarterQuestion,
	language: Language,
	hrefOf: (route: Route, options: PageParams) => string
): string {
	return hrefOf({ ...page, language }, options) + (part === undefined ? '' : `#${part}`);
}
