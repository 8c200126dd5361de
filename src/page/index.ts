export { failureOf, type FailureParts } from './failure';
export { providePage, type PageContext } from './page-context';
export { pageParams } from './options';
