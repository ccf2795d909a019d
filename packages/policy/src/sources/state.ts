/** Terraform's and OpenTofu's states: as `show -json` prints them, or a `terraform.tfstate` of version 4. */
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { IntegrityNotice, JsonObject, SourceResult, Unknown } from "../types.ts";
import { isNotice, readBlock, tenantsOf, type Block } from "./blocks.ts";
import { jsonObject, placeIn } from "./json-object.ts";
import { hiddenItem, holdsItem } from "./hidden-item.ts";
import { list, malformed, member, resources } from "./modules.ts";
import { hiddenSettings, keysText } from "./plan.ts";
import type { SourceMap } from "./source-map.ts";
import { unseen, withoutUnknown } from "./unseen.ts";

interface Stored {
  readonly address: string;
  readonly input: unknown;
  /** What else may hold an item: other attributes. */
  readonly other: unknown;
  /** Marks of what is sensitive in it. */
  readonly unknowns: readonly Unknown[];
}

/**
 * Reads a state.
 *
 * @param maps - What the synth noted about its sources, if it was one.
 * @throws InputError when it is no state or of another version.
 */
export function readState(text: string, file: string, maps: readonly SourceMap[] = []): SourceResult {
  const state = jsonObject(text, file);
  const blocks: Block[] = [];
  const notices: IntegrityNotice[] = [];
  for (const { address, input, other, unknowns } of resourcesOf(state, text, file)) {
    const read = readBlock(
      { address, input: withoutUnknown(input, unknowns), written: input, unknowns, exists: true },
      { file, maps, numericText: true },
    );
    if (read === undefined) {
      if (holdsItem(input) || holdsItem(other)) notices.push(hiddenItem(address, file));
      continue;
    }
    if (isNotice(read)) notices.push(read);
    else {
      blocks.push(read);
      notices.push(...hiddenSettings(read));
    }
  }
  const own = tenantsOf(blocks, { surface: "state", file, otherReasons: [], notices });
  return { tenants: own.tenants, notices: [...notices, ...own.notices], surface: "state", file };
}

function resourcesOf(state: JsonObject, text: string, file: string): readonly Stored[] {
  if (state["format_version"] === undefined && state["version"] === 4) return stored(state["resources"], file);
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
    ...(type === "terraform_data"
      ? { input: member(body, "values", "input"), other: member(body, "values", "triggers_replace") }
      : { input: undefined, other: member(body, "values") }),
    unknowns: unseen(undefined, member(body, "sensitive_values", "input")),
  }));
}

/** The resources of a `terraform.tfstate`. */
function stored(all: unknown, file: string): readonly Stored[] {
  if (all === undefined) throw malformed(file, ["resources"], "a list");
  return list(all, file, ["resources"]).flatMap((resource, position): readonly Stored[] => {
    if (member(resource, "type") !== "terraform_data" || member(resource, "mode") === "data") return [];
    const path = ["resources", position];
    const name = member(resource, "name");
    if (typeof name !== "string") throw malformed(file, [...path, "name"], "a text");
    const module = member(resource, "module");
    const address = `${typeof module === "string" ? `${module}.` : ""}terraform_data.${name}`;
    const instances = list(member(resource, "instances"), file, [...path, "instances"]);
    return instances.flatMap((instance): readonly Stored[] => {
      // Replaced already, and still to be destroyed.
      if (member(instance, "deposed") !== undefined) return [];
      const index = member(instance, "index_key");
      const sensitive = member(instance, "sensitive_attributes");
      return [
        {
          address: index === undefined ? address : `${address}[${JSON.stringify(index)}]`,
          input: member(instance, "attributes", "input", "value"),
          other: member(instance, "attributes", "triggers_replace", "value"),
          unknowns: (Array.isArray(sensitive) ? (sensitive as readonly unknown[]) : []).flatMap(sensitiveInput),
        },
      ];
    });
  });
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
