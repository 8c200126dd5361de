export { PageQueries, type PageState } from './page-queries.svelte';
export { EngineState } from './engine-state.svelte';
export { Address, entryOf, newEntry, type Prepare, type RecordMove } from './address.svelte';
export { LiveQuery, type QueryStatus } from './live-query.svelte';
export { QueryCache, queryKey } from './query-cache';
export type { QueryRunner } from './query-runner';
export {
	type InvalidParam,
	type FilterDefaults,
	type Filters,
	type PageParams,
	type ParamSpec
} from './filters';
export { ScrollMemory } from './scroll-memory';
export { SheetBasket } from './sheet-basket.svelte';
export { OnDemand } from './on-demand.svelte';
export { UrlState } from './url-state.svelte';
