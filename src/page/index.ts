export { errorNotice, type ErrorNotice } from './failure';
export { providePage, type PageContext } from './page-context';
export { pageParams } from './options';
