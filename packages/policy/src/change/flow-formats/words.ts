/** What the forms of flows say alike. */
import { flowData, moduleById, kindById } from "@tmes-as-code/catalog";
import { shownText } from "../../engine/show.ts";
import { plain } from "../../output/plain.ts";
import type { Flow, FlowState } from "../../types.ts";

/** In the order they are listed. */
export const states = ["flows", "not-known", "does-not-flow"] as const satisfies readonly FlowState[];

export const stateTitles: Readonly<Record<FlowState, string>> = {
  flows: "Flows",
  "not-known": "Not known",
  "does-not-flow": "Does not flow",
};

/** What no public source states, and what was not read. */
export const notKnown = "not known";

export function moduleTitle({ module }: Flow): string {
  return moduleById(module)?.title ?? kindById(module)?.title ?? module;
}

export function dataLabel({ data }: Flow): string {
  return flowData(data)?.label ?? data;
}

/** The recipient, and where it is. */
export function recipientText({ recipient: { service, region } }: Flow): string {
  return `${plain(service)} (${region === undefined ? `region ${notKnown}` : plain(region)})`;
}

/** What decides it: an item, a setting and its value. */
export function causeText({ cause: { item, path, value } }: Flow): string {
  const owner = item === undefined ? "" : `${item.kind} "${plain(item.name)}"`;
  const setting = path === "" ? "" : `${path} = ${plain(shownText(value))}`;
  return [owner, setting].filter((part) => part !== "").join(", ");
}

/** Flows that differ in their data only. */
export interface FlowGroup {
  readonly first: Flow;
  readonly data: readonly string[];
}

/** The flows of one tenant and state, those that differ in their data only together. */
export function groupFlows(flows: readonly Flow[]): readonly FlowGroup[] {
  const groups = new Map<string, { first: Flow; data: string[] }>();
  for (const flow of flows) {
    const { id: _, data: __, sources: ___, ...same } = flow;
    const key = JSON.stringify(same);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: flow, data: [dataLabel(flow)] });
    else group.data.push(dataLabel(flow));
  }
  return [...groups.values()];
}

/** The flows of each tenant, by its name. */
export function flowsByTenant(flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> {
  const byTenant = new Map<string, Flow[]>();
  for (const flow of flows) {
    const own = byTenant.get(flow.tenant);
    if (own === undefined) byTenant.set(flow.tenant, [flow]);
    else own.push(flow);
  }
  return byTenant;
}
