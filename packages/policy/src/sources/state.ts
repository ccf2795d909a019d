/** Terraform's and OpenTofu's states: as `show -json` prints them, or a `terraform.tfstate` of version 4. */
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { JsonObject, SourceResult, StatedClaims, Unknown } from "../types.ts";
import { tenantsOf } from "./blocks.ts";
import { readInputs } from "./hidden-item.ts";
import { jsonObject, placeIn } from "./json-object.ts";
import { list, malformed, member, resources } from "./modules.ts";
import { keysText, valuesOf } from "./plan.ts";
import { readResource } from "./resource.ts";
import type { SourceMap } from "./source-map.ts";
import { unseen, withoutUnknown } from "./unseen.ts";

interface Stored {
  readonly address: string;
  readonly type: unknown;
  readonly input?: unknown;
  readonly [other: string]: unknown;
  /** Marks of what is sensitive in it. */
  readonly unknowns: readonly Unknown[];
}

/**
 * Reads a state.
 *
 * @param maps - What the synth noted about its sources, if it was one.
 * @param claims - What the configuration states of states.
 * @throws InputError when it is not a state or has another version.
 */
export function readState(
  text: string,
  file: string,
  maps: readonly SourceMap[] = [],
  claims: StatedClaims = {},
): SourceResult {
  const state = jsonObject(text, file);
  const stored = resourcesOf(state, text, file);
  const read = readInputs(stored.map(({ input }) => input));
  const context = { file, maps, numericText: true, foreign: claims.foreign ?? [], read };
  const found = stored.map(({ address, type, input: written, unknowns, ...others }) => {
    const input = withoutUnknown(written, unknowns);
    return readResource({ address, type, others, input, written, unknowns, exists: true }, context);
  });
  const blocks = found.flatMap(({ block }) => (block === undefined ? [] : [block]));
  const notices = found.flatMap((each) => each.notices);
  const own = tenantsOf(blocks, { surface: "state", file, otherReasons: [], notices });
  return { tenants: own.tenants, notices: [...notices, ...own.notices], surface: "state", file };
}

function resourcesOf(state: JsonObject, text: string, file: string): readonly Stored[] {
  if (state["format_version"] === undefined && state["version"] === 4) return instancesOf(state["resources"], file);
  const version = state["format_version"];
  if (typeof version !== "string" || state["planned_values"] !== undefined) {
    throw new InputError({
      file,
      message: `expected a state (terraform show -json, or a terraform.tfstate of version 4), found an object with ${keysText(state)}.`,
      hint: "Make it with `terraform show -json`.",
    });
  }
  if (!/^[01]\./.test(version)) {
    throw new InputError({
      ...placeIn(text, file, ["format_version"]),
      message: `expected a state of format version 1, found ${JSON.stringify(version)}.`,
      hint: "Use Terraform 1 or OpenTofu 1.",
    });
  }
  // A state with nothing in it has no values.
  if (state["values"] === undefined) return [];
  const path = ["values", "root_module"];
  return resources(member(state, ...path), file, path).map(({ address, type, body }) => ({
    address,
    type,
    ...valuesOf(type, body),
    unknowns: unseen(undefined, member(body, "sensitive_values", "input")),
  }));
}

/** The resources of a `terraform.tfstate`. */
function instancesOf(all: unknown, file: string): readonly Stored[] {
  if (all === undefined) throw malformed(file, ["resources"], "a list");
  return list(all, file, ["resources"]).flatMap((resource, position): readonly Stored[] => {
    if (member(resource, "mode") === "data") return [];
    const path = ["resources", position];
    const [type, name, module] = ["type", "name", "module"].map((key) => member(resource, key));
    if (typeof type !== "string") throw malformed(file, [...path, "type"], "a text");
    if (typeof name !== "string") throw malformed(file, [...path, "name"], "a text");
    const address = `${typeof module === "string" ? `${module}.` : ""}${type}.${name}`;
    const instances = list(member(resource, "instances"), file, [...path, "instances"]);
    return instances.flatMap((instance): readonly Stored[] => {
      // Replaced already, and still to be destroyed.
      if (member(instance, "deposed") !== undefined) return [];
      const index = member(instance, "index_key");
      const sensitive = member(instance, "sensitive_attributes");
      return [
        {
          address: index === undefined ? address : `${address}[${JSON.stringify(index)}]`,
          type,
          ...(type === "terraform_data"
            ? {
                input: untyped(member(instance, "attributes", "input")),
                triggers: untyped(member(instance, "attributes", "triggers_replace")),
              }
            : { values: member(instance, "attributes") }),
          unknowns: (Array.isArray(sensitive) ? (sensitive as readonly unknown[]) : []).flatMap(sensitiveInput),
        },
      ];
    });
  });
}

/** The value of an attribute of any type: Terraform stores it beside its type. */
function untyped(attribute: unknown): unknown {
  return isObject(attribute) && Object.hasOwn(attribute, "type") ? attribute["value"] : (attribute ?? undefined);
}

/** A path of `sensitive_attributes` as one within the input; what follows a step of another form is covered as a whole. */
function sensitiveInput(steps: unknown): readonly Unknown[] {
  if (!Array.isArray(steps)) return [{ path: [], reason: "redacted" }];
  const [attribute, ...rest] = steps.map((step: unknown) => {
    const value = member(step, "value");
    const key = isObject(value) ? value["value"] : value;
    return typeof key === "string" || typeof key === "number" ? key : undefined;
  });
  if (attribute !== undefined && attribute !== "input") return [];
  const end = rest.indexOf(undefined);
  const path = (end === -1 ? rest : rest.slice(0, end)).filter((key) => key !== undefined);
  return [{ path, reason: "redacted" }];
}
