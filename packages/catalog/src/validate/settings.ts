/**
 * Validation of one item's settings.
 *
 * What is missing is not a problem: nobody has said it, and it is unknown. `missingSettings` tells a construct what its
 * author has to say. A setting whose condition is declared otherwise (feedback without Predictive Machine Learning, the
 * Virtual Analyzer on an outbound rule) is `not-available`, unless it is `false` or an empty list: that something which
 * cannot be is off, is true.
 */
import { checkMembers, compile, read, type Compiled } from "./compile.ts";
import {
  describe,
  isObject,
  nothing,
  unknownKind,
  type Problem,
  type Step,
  type ValidationOptions,
} from "./problem.ts";
import { expectation, type Walk } from "./scalar.ts";

/**
 * What is wrong with the settings of one item, all of it.
 *
 * For the kind `tenant` the settings are those of a tenant document's `tenant`, without its name.
 */
export function validateSettings(kindId: string, settings: unknown, options: ValidationOptions = {}): Problem[] {
  const problems: Problem[] = [];
  const kind = compile(kindId);
  if (kind === undefined) problems.push(unknownKind([], kindId));
  else checkSettings(kind, settings, [], problems, options);
  return problems;
}

/** Settings the kind's author has to say and did not: those required whose conditions are declared to hold. */
export function missingSettings(kindId: string, settings: unknown, options: ValidationOptions = {}): Problem[] {
  const kind = compile(kindId);
  if (kind === undefined) return [unknownKind([], kindId)];
  if (!isObject(settings)) return [];
  const problems: Problem[] = [];
  const isUnknown = options.isUnknown ?? nothing;
  for (const { setting, steps, requires } of kind.required) {
    for (const path of places(settings, steps, isUnknown)) {
      const holds = requires.every(({ requirement, steps: controller }) =>
        requirement.in.includes(read(settings, controller, path) as string | number | boolean),
      );
      if (holds && valueAt(settings, path) === undefined) {
        problems.push({ path, code: "missing", expected: expectation(setting), found: "nothing" });
      }
    }
  }
  return problems;
}

export function checkSettings(
  kind: Compiled,
  settings: unknown,
  path: Step[],
  problems: Problem[],
  options: ValidationOptions,
): void {
  if (!isObject(settings)) {
    problems.push({ path, code: "wrong-type", expected: "settings by name", found: describe(settings, "free-text") });
    return;
  }
  const found: Problem[] = [];
  const walk: Walk = { root: settings, path: [], problems: found, isUnknown: options.isUnknown ?? nothing };
  checkMembers(kind.root, settings, walk);
  for (const problem of found) problems.push({ ...problem, path: [...path, ...problem.path] });
}

/** Every place a path stands for: one, or one for each element of the list. None below a value nobody can see. */
function places(root: object, steps: readonly string[], isUnknown: (value: unknown) => boolean): Step[][] {
  let found: Step[][] = [[]];
  for (const step of steps) {
    found = found.flatMap((path) => {
      const here = path.length === 0 ? root : valueAt(root, path);
      if (here !== undefined && isUnknown(here)) return [];
      if (step !== "*") return [[...path, step]];
      return Array.isArray(here) ? here.map((_, index): Step[] => [...path, index]) : [];
    });
  }
  return found;
}

const valueAt = (root: object, path: readonly Step[]): unknown => {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<Step, unknown>)[step];
  }
  return value;
};
