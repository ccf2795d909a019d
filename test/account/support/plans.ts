/** Plans and states that Terraform made (`fixtures/terraform/make.mjs`), and changes of them by hand. */
import { readFileSync } from "node:fs";

/** An item's input, as far as cases change it. */
export interface Input {
  [key: string]: unknown;
  settings: { threatIntelligence: { senderAddresses: unknown; filesAndUrls: unknown } };
}

interface Resource {
  [key: string]: unknown;
  address: string;
  values: { [key: string]: unknown; input: Input };
}

interface Change {
  [key: string]: unknown;
  address: string;
  change: {
    [key: string]: unknown;
    actions: string[];
    before: { [key: string]: unknown; input: Input } | null;
    after: { [key: string]: unknown; input: Input };
    after_unknown: Record<string, unknown>;
    after_sensitive: Record<string, unknown>;
  };
}

interface ConfiguredResource {
  [key: string]: unknown;
  address: string;
  expressions: Record<string, unknown>;
}

/** What cases change of a plan. */
export interface Plan {
  [key: string]: unknown;
  planned_values: { root_module: { resources: Resource[] } };
  resource_changes: Change[];
  configuration: { root_module: { resources: ConfiguredResource[] } };
}

/** A fixture's text. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/terraform/${name}.json`, import.meta.url), "utf8");
}

/** A fixture's plan as a value, changed. */
export function planValue(name: string, change: (plan: Plan) => void = () => undefined): Plan {
  const value: Plan = JSON.parse(fixture(name));
  change(value);
  return value;
}

/** A fixture's plan as text, changed. */
export function plan(name: string, change: (plan: Plan) => void = () => undefined): string {
  return JSON.stringify(planValue(name, change));
}

/** A resource of the plan, in all three of its parts. */
export function find(of: Plan, wanted: string): { planned: Resource; change: Change; configured: ConfiguredResource } {
  const is = ({ address }: { address: string }): boolean => address.startsWith(wanted);
  const planned = of.planned_values.root_module.resources.find(is);
  const change = of.resource_changes.find(is);
  const configured = of.configuration.root_module.resources.find(is);
  if (planned === undefined || change === undefined || configured === undefined)
    throw new Error("The fixture lacks it.");
  return { planned, change, configured };
}

/** The item that the rule reads. */
export function objects(of: Plan): ReturnType<typeof find> {
  return find(of, "terraform_data.objects");
}

/** Drops what has an address from a list of the plan. */
export function without<T extends { address: string }>(list: readonly T[], name = "terraform_data.objects"): T[] {
  return list.filter(({ address }) => !address.startsWith(name));
}
