export { errorNotice, type ErrorNotice } from './failure';
export { providePage, type PageContext } from './page-context';
export { default as NotFound } from './NotFound.svelte';
export { PAGES, type PageComponent } from './pages';
