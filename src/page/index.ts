export { errorNotice, type ErrorNotice } from './failure';
export { type LastStepOf, providePage, type InnerView, type PageContext } from './page-context';
export { default as NotFound } from './NotFound.svelte';
export { default as SheetLink } from './SheetLink.svelte';
export { PAGES, type PageComponent } from './pages';
export type { SuggestionsComponent } from './suggestions';
