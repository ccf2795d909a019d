/** What becomes of flows. */
import { isDeepStrictEqual } from "node:util";
import { byCodeUnit, firstOf } from "../report/text.ts";
import type { FlowChange, TenantView } from "../types.ts";
import {
  decidingItems,
  flowsOfItems,
  inFull,
  isSameContext,
  leaveOpenTheSame,
  type DecidedFlow,
  type DecidedItem,
} from "./flows.ts";
import type { IsRetired } from "./gone.ts";
import { keyText, type Lookup } from "./side.ts";

/** Kinds whose flows depend on other items: where logs go is in the profile of a server. */
const dependent = new Set(["syslog-forwarding"]);

/**
 * The flows that differ. Items that are alike on both sides are left out before their flows are made.
 *
 * @param changed - Keys of the items that both sides have and that are not alike.
 */
export function flowChanges(
  base: Lookup,
  head: Lookup,
  changed: ReadonlySet<string>,
  isRetired: IsRetired,
): readonly FlowChange[] {
  const changes: FlowChange[] = [];
  for (const tenant of new Set([...base.tenants.keys(), ...head.tenants.keys()])) {
    const [before, after] = [base.tenants.get(tenant), head.tenants.get(tenant)];
    if (before === after) continue;
    const isSame = before !== undefined && after !== undefined && isSameContext(before, after);
    const [was, is] = [itemsOf(before), itemsOf(after)];
    const isAlike = (item: DecidedItem): boolean => {
      if (!isSame || dependent.has(item.kind)) return false;
      const key = keyText(tenant, item);
      const [x, y] = [was.get(key), is.get(key)];
      if (x === undefined || y === undefined || x.undeclared !== y.undeclared) return false;
      return x.undeclared === true ? isDeepStrictEqual({ ...x, origin }, { ...y, origin }) : !changed.has(key);
    };
    const withOthers = !isSame || !leaveOpenTheSame(before, after);
    const flowsIn = (
      view: TenantView | undefined,
      items: ReadonlyMap<string, DecidedItem>,
    ): ReadonlyMap<string, DecidedFlow> => {
      const some = [...items.values()].filter((item) => !isAlike(item));
      const flows = view === undefined ? [] : flowsOfItems(view, some, withOthers);
      return new Map(flows.map((one) => [`${one.flow.id}\n${one.item?.kind ?? ""}\n${one.item?.name ?? ""}`, one]));
    };
    // Deleted code switches nothing off: only a retired record states that the console no longer has it.
    const isOpen = ({ item }: DecidedFlow): boolean => {
      if (head.mayHave(tenant)) return true;
      if (after === undefined) return !isRetired({ tenant });
      return item !== undefined && base.item(tenant, item) !== undefined && !isRetired({ tenant, item });
    };
    changes.push(...tenantChanges(flowsIn(before, was), flowsIn(after, is), isOpen));
  }
  return changes.sort((a, b) => {
    const [x, y] = [a.head ?? a.base, b.head ?? b.base];
    return x === undefined || y === undefined
      ? 0
      : firstOf(
          byCodeUnit(x.tenant, y.tenant),
          byCodeUnit(x.module, y.module),
          byCodeUnit(x.data, y.data),
          byCodeUnit(x.id, y.id),
        );
  });
}

/** Where items come from decides nothing. */
const origin = {};

function itemsOf(view: TenantView | undefined): ReadonlyMap<string, DecidedItem> {
  const items = view === undefined ? [] : decidingItems(view);
  return new Map(items.map((item) => [keyText(view?.tenant.name ?? "", item), item]));
}

/** Whether the head leaves open what became of an item that it does not have. */
type IsOpen = (flow: DecidedFlow) => boolean;

function tenantChanges(
  before: ReadonlyMap<string, DecidedFlow>,
  after: ReadonlyMap<string, DecidedFlow>,
  isOpen: IsOpen,
): readonly FlowChange[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key): readonly FlowChange[] => {
    const [base, head] = [before.get(key), after.get(key)];
    const change = changeOf(base, head, isOpen);
    if (change === undefined) return [];
    // The data of a declared flow are the same on both sides.
    if (head === undefined) return base === undefined ? [] : inFull(base).map((flow) => ({ change, base: flow }));
    if (base === undefined) return inFull(head).map((flow) => ({ change, head: flow }));
    const is = inFull(head);
    return inFull(base).flatMap((flow, index) => {
      const own = is[index];
      return own === undefined ? [] : [{ change, base: flow, head: own }];
    });
  });
}

function changeOf(
  base: DecidedFlow | undefined,
  head: DecidedFlow | undefined,
  isOpen: IsOpen,
): FlowChange["change"] | undefined {
  const [was, is] = [base?.state ?? "absent", head?.state ?? "absent"];
  if (base !== undefined && head === undefined) {
    if (was === "does-not-flow") return undefined;
    return isOpen(base) ? "no-longer-known" : "removed";
  }
  if (was === is) {
    if (is === "does-not-flow") return undefined;
    return isDeepStrictEqual([base?.recipient, base?.retention], [head?.recipient, head?.retention])
      ? undefined
      : "changed";
  }
  if (was === "absent") return is === "does-not-flow" ? undefined : "added";
  if (is === "not-known") return "no-longer-known";
  if (was === "not-known") return "changed";
  return is === "flows" ? "added" : "removed";
}
