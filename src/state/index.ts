export { Answers, type PageState } from './answers.svelte';
export { EngineState } from './engine-state.svelte';
export { Address } from './address.svelte';
export { Ask, type Answerer, type AskStatus } from './ask.svelte';
export {
	readChoices,
	writeChoices,
	type BrokenParameter,
	type ChoiceDefaults,
	type Choices
} from './choices';
export { View } from './view.svelte';
