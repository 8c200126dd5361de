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
	/** How it is answered on the first page; by the figures of its measure where left out. */
	answer?: 'same-year' | 'grades' | 'step' | 'targets' | 'place';
	/** The measure that answers on the first page, where the view is not that of a measure. */
	concept?: string;
	/** The reform step that answers. */
	milestone?: string;
}

/** The questions that the first page offers, in its order. */
export const STARTER_QUESTIONS: readonly StarterQuestion[] = [
	{ id: 'rpa', page: { page: 'theme', id: 'rpa' }, options: {}, concept: 'rpa-processes' },
	{ id: 'collection', page: { page: 'concept', id: 'tax-collection-rate' }, options: {} },
	{ id: 'staff', page: { page: 'concept', id: 'regular-staff' }, options: {} },
	{
		id: 'online',
		page: { page: 'theme', id: 'online-services' },
		options: {},
		part: 'milestones',
		answer: 'step',
		milestone: 'online-applications'
	},
	{
		id: 'leave',
		page: { page: 'concept', id: 'paid-leave-days' },
		options: { as: 'rank' },
		answer: 'same-year'
	},
	{ id: 'grades', page: { page: 'grades', id: null }, options: {}, answer: 'grades' },
	{ id: 'promises', page: { page: 'promises', id: null }, options: {}, answer: 'targets' },
	{
		id: 'collectionEverywhere',
		page: { page: 'statistic', id: 'tax-collection-rate' },
		options: {},
		answer: 'place'
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
