import type { Route } from '../routes';
import type { PageParams } from '../state';
import { useReader } from '../ui';
import { usePage } from './page-context';

/** Address of a page in the reader's language, with the filters that are set now. */
export type PageLink = (page: Route['page'], id?: string | null, params?: PageParams) => string;

/** What makes links within the site; called while a component is set up. */
export function usePageLink(): PageLink {
	const reader = useReader();
	const { urlState } = usePage();
	return (page, id = null, params) =>
		urlState.hrefOf({ language: reader.language, page, id }, params);
}
