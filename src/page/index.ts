export { errorNotice, type ErrorNotice } from './failure';
export { type LastStepOf, providePage, type PageContext } from './page-context';
export { default as NotFound } from './NotFound.svelte';
export { PAGES, type PageComponent } from './pages';
