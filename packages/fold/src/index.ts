/** Evaluates a TypeScript program without running it: what it makes of classes that the caller knows, with which values. */
export type { PlainObject, PlainValue, PropertyEdit } from "./edits.ts";
export { evaluate, type EvaluateOptions, type Evaluation, type Unfollowed } from "./evaluate.ts";
export type { Libraries, Library, ObservedClass, PropertySource } from "./libraries.ts";
export { Module, type ModuleLoader } from "./module.ts";
export { argumentAt, join, known, nullish, objectOfEntries, unknown } from "./values.ts";
export type {
  Arguments,
  Entry,
  Finished,
  InstanceValue,
  ObjectValue,
  Observation,
  Override,
  Primitive,
  RunningCall,
  Value,
} from "./values.ts";
