/** Terraform's and OpenTofu's states: as `show -json` prints them, or a `terraform.tfstate` of version 4. */
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { IntegrityNotice, JsonObject, SourceResult, Unknown } from "../types.ts";
import { isNotice, readBlock, tenantsOf, type Block } from "./blocks.ts";
import { jsonObject } from "./json-object.ts";
import { hiddenSettings, keysText, member } from "./plan.ts";
import type { SourceMap } from "./source-map.ts";
import { marked, withoutUnknown } from "./unseen.ts";

interface Resource {
  readonly address: string;
  readonly input: unknown;
  readonly sensitive: unknown;
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
  for (const { address, input, sensitive } of resourcesOf(state, file)) {
    const unknowns: readonly Unknown[] = marked(sensitive).map((path) => ({ path, reason: "redacted" }));
    const read = readBlock(
      { address, input: withoutUnknown(input, unknowns), unknowns, exists: true },
      { file, maps, numericText: true },
    );
    if (read === undefined) continue;
    if (isNotice(read)) notices.push(read);
    else {
      blocks.push(read);
      notices.push(...hiddenSettings(read));
    }
  }
  const own = tenantsOf(blocks, { surface: "state", file, otherReasons: [] });
  return { tenants: own.tenants, notices: [...notices, ...own.notices], surface: "state", file };
}

function resourcesOf(state: JsonObject, file: string): readonly Resource[] {
  if (isObject(state["values"])) return shown(state["values"]["root_module"]);
  if (state["version"] === 4 && Array.isArray(state["resources"])) return stored(state["resources"]);
  if (state["format_version"] !== undefined && state["values"] === undefined && state["planned_values"] === undefined)
    return [];
  throw new InputError({
    file,
    message: `expected a state (terraform show -json, or a terraform.tfstate of version 4), found an object with ${keysText(state)}.`,
    hint: "Make it with `terraform show -json`.",
  });
}

function shown(module: unknown): readonly Resource[] {
  if (!isObject(module)) return [];
  const resources: readonly unknown[] = Array.isArray(module["resources"]) ? module["resources"] : [];
  const children: readonly unknown[] = Array.isArray(module["child_modules"]) ? module["child_modules"] : [];
  return [
    ...resources.flatMap((resource): readonly Resource[] => {
      const address = member(resource, "address");
      if (member(resource, "type") !== "terraform_data" || typeof address !== "string") return [];
      return [
        {
          address,
          input: member(resource, "values", "input"),
          sensitive: member(resource, "sensitive_values", "input"),
        },
      ];
    }),
    ...children.flatMap((child) => shown(child)),
  ];
}

function stored(resources: readonly unknown[]): readonly Resource[] {
  return resources.flatMap((resource): readonly Resource[] => {
    const instances = member(resource, "instances");
    const name = member(resource, "name");
    const module = member(resource, "module");
    if (member(resource, "type") !== "terraform_data" || typeof name !== "string" || !Array.isArray(instances))
      return [];
    const address = `${typeof module === "string" ? `${module}.` : ""}terraform_data.${name}`;
    return instances.map((instance: unknown): Resource => {
      const index = member(instance, "index_key");
      const sensitive = member(instance, "sensitive_attributes");
      return {
        address: index === undefined ? address : `${address}[${JSON.stringify(index)}]`,
        input: member(instance, "attributes", "input", "value"),
        // Where parts are sensitive, the stored form names them in steps; taking all of the settings is the safe side.
        sensitive: Array.isArray(sensitive) && sensitive.length > 0 ? { settings: true } : undefined,
      };
    });
  });
}
