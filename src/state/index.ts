export { PageQueries, type PageState } from './page-queries.svelte';
export { EngineState } from './engine-state.svelte';
export { Address } from './address.svelte';
export { LiveQuery, type QueryRunner, type QueryStatus } from './live-query.svelte';
export {
	freeText,
	oneOf,
	type InvalidParam,
	type FilterDefaults,
	type Filters,
	type PageParams,
	type ParamSpec
} from './filters';
export { UrlState } from './url-state.svelte';
