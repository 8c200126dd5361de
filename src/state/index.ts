export { Answers, type PageState } from './answers.svelte';
export { EngineState } from './engine-state.svelte';
export { Address } from './address.svelte';
export { Ask, type Answerer, type AskStatus } from './ask.svelte';
export {
	freeText,
	oneOf,
	type BrokenParameter,
	type ChoiceDefaults,
	type Choices,
	type Options,
	type OptionSpec
} from './choices';
export { View } from './view.svelte';
