export { failureOf, type FailureParts } from './failure';
export { providePage, usePage, type PageContext } from './page-context';
