/** Notes which declared settings are dormant, for the coverage of a report. Rules do not see them (policies/lib). */
import { kindById, switchesOf } from "@tmes-as-code/catalog";
import { at } from "../json.ts";
import { orderDormant } from "../report/order.ts";
import type { Coverage, ItemView, Path } from "../types.ts";

type Dormant = Coverage["dormant"][number];

/** Collects items, then tells which of their settings have no effect. */
export interface DormantTracker {
  item(item: ItemView): void;
  dormant(): readonly Dormant[];
}

/** A setting with its switches, the outermost first. What is in a list is dormant with the list. */
interface Dependent {
  readonly path: string;
  readonly at: Path;
  readonly switches: readonly { readonly path: string; readonly at: Path }[];
}

const dependents = new Map<string, readonly Dependent[]>();

/** Makes a tracker, for one check. */
export function createDormantTracker(): DormantTracker {
  const found = new Map<string, Dormant>();
  return {
    item(item) {
      for (const { path, at: place, switches } of dependentsOf(item.kind)) {
        const off = switches.find((one) => isDeclaredOff(item, one.at));
        if (off === undefined || at(item.settings, place) === undefined) continue;
        const key = `${item.kind} ${path} ${off.path}`;
        const count = (found.get(key)?.count ?? 0) + 1;
        found.set(key, { kind: item.kind, path, while: off.path, count });
      }
    },
    dormant: () => [...found.values()].sort(orderDormant),
  };
}

function dependentsOf(kind: string): readonly Dependent[] {
  const known = dependents.get(kind);
  if (known !== undefined) return known;
  const made = (kindById(kind)?.settings ?? []).flatMap((setting): readonly Dependent[] => {
    const switches = switchesOf(setting).map((path) => ({ path, at: path.split(".") }));
    return switches.length === 0 ? [] : [{ path: setting.path, at: setting.path.split("."), switches }];
  });
  dependents.set(kind, made);
  return made;
}

function isDeclaredOff({ settings, unknowns }: ItemView, path: Path): boolean {
  return at(settings, path) === false && !unknowns.some((unknown) => covers(unknown.path, ["settings", ...path]));
}

function covers(unknown: Path, path: Path): boolean {
  return unknown.every((step, depth) => step === path[depth]);
}
