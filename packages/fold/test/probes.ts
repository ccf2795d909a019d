/** Evaluates a text that uses a made-up package, and tells what its probes are made with. */
import { analyze } from "@typescript-eslint/scope-manager";
import { parse } from "@typescript-eslint/typescript-estree";
import * as fold from "../src/index.ts";
import type { Evaluation, Libraries, Observation, Value } from "../src/index.ts";

/** `probes` exports the classes that are observed; `app` is a package that changes nothing. */
export const libraries: Libraries = {
  packages: [
    {
      specifier: /^probes$/,
      classes: new Map([
        [
          "Probe",
          {
            copies: true,
            properties: {
              name: [{ argument: 2, property: "name" }, { argument: 1 }],
              group: [{ argument: 2, property: "group" }, { argument: 0 }],
              fixed: [{ value: "fixed" }],
            },
          },
        ],
        ["Group", { properties: { site: [{ argument: 2, property: "site" }] }, typeArguments: ["site"] }],
      ]),
    },
    { specifier: /^app$/, members: new Map([["Part", new Set(["node"])]]) },
  ],
  overridingMethods: ["addOverride"],
  overridingMembers: new Set(["input"]),
  removingMethods: ["tryRemoveChild"],
  finishingMethods: ["synth"],
};

/** What the evaluator makes of a file that is seen alone. */
export function evaluated(
  code: string,
  { evaluate, Module }: Pick<typeof fold, "evaluate" | "Module"> = fold,
): Evaluation {
  // As ESLint's parser does it, without tokens and comments.
  const ast = parse(code, { range: true, loc: true });
  const scopes = analyze(ast, { sourceType: "module", lib: [] });
  return evaluate(new Module("main.ts", ast, scopes, true), { libraries });
}

/**
 * The probes of a program, in order of names: `a: true` is made for certain with `setting.active` being true, `a: true?` may
 * be made, and `a: overridden` is changed behind its arguments.
 */
export function probes(code: string): readonly string[] {
  return probesIn(evaluated(code));
}

/** The same, of what a program was evaluated to. */
export function probesIn({ observations, overridden }: Evaluation): readonly string[] {
  return observations
    .filter(({ of }) => of.name === "Probe")
    .map((probe) => `${nameOf(probe)}: ${overridden || isOverridden(probe) ? "overridden" : stateOf(probe)}`)
    .sort();
}

const isOverridden = (probe: Observation): boolean => probe.overridden || probe.overrides.length > 0;

function nameOf({ args }: Observation): string {
  const name = read(args.entries[2]?.value, "name");
  return (name === "undefined" ? read(args.entries[1]?.value) : name).replaceAll('"', "");
}

function stateOf({ args, exists }: Observation): string {
  return `${read(args.entries[2]?.value, "setting", "active")}${exists ? "" : "?"}`;
}

/** What a value holds at a path: `true`, `one of true, false`, `unknown`, or the type if it is not a primitive. */
function read(value: Value | undefined, ...[key, ...path]: readonly string[]): string {
  if (value === undefined) return "undefined";
  if (value.type === "oneOf")
    return `one of ${value.options.map((option) => read(option, ...(key === undefined ? [] : [key, ...path]))).join(", ")}`;
  if (key !== undefined && value.type === "object") return read(value.entries.get(key)?.value ?? value.open, ...path);
  if (value.type !== "known") return value.type;
  return value.value === undefined ? "undefined" : JSON.stringify(value.value);
}
