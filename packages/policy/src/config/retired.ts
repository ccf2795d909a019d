/** `retired` in `tmes.config.yaml`: reviewed statements that an item or tenant is gone, and what was done at the console. */
import { normalName } from "@tmes-as-code/catalog";
import { isObject } from "../json.ts";
import type { ItemKey, Json, JsonObject, Path } from "../types.ts";
import { narrow, readId, readItem, readText } from "./exceptions.ts";
import type { Fail } from "./failure.ts";
import { knownKeys } from "./known-keys.ts";

/** What was done at the console; of a claim, that it was withdrawn. */
const done = ["switched-off", "deleted", "moved-to", "withdrawn"] as const;

/** One record as written. */
export interface RetiredConfig {
  readonly id: string;
  readonly tenant: string;
  /** The item that is gone; without it and `claim`, the tenant is. */
  readonly item?: ItemKey;
  /** The claim that was withdrawn. */
  readonly claim?: "inventory";
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly ticket?: string;
  /** ISO date on which it was done. */
  readonly date: string;
  readonly done: (typeof done)[number];
  /** Where it is now, for `moved-to`. */
  readonly to?: string;
}

const keys = ["id", "tenant", "item", "claim", "reason", "owner", "approver", "ticket", "date", "done", "to"];

/** Reads the list; `value` is undefined where there is none. */
export function readRetired(value: Json | undefined, fail: Fail): readonly RetiredConfig[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return fail(["retired"], "`retired` must be a list.");
  const records = value.map((entry: Json, index) => readRecord(entry, ["retired", index], fail));
  for (const [index, { id }] of records.entries()) {
    if (records.findIndex((other) => other.id === id) < index)
      fail(["retired", index, "id"], `two retired records are called \`${id}\`.`, "Reports name records by their id.");
  }
  return records;
}

function readRecord(entry: Json, path: Path, fail: Fail): RetiredConfig {
  if (!isObject(entry)) return fail(path, "a retired record is a mapping.", `Its keys: ${keys.join(", ")}.`);
  knownKeys(entry, keys, path, fail);
  const text = (key: string): string => readText(entry, key, path, fail);
  const item = readItem(entry["item"], [...path, "item"], fail);
  const claim = readClaim(entry, path, fail);
  const what = text("done");
  const known = done.find((one) => one === what);
  if (known === undefined) return fail([...path, "done"], `\`done\` must be one of ${done.join(", ")}.`);
  if ((known === "withdrawn") !== (claim !== undefined))
    return fail([...path, "done"], "`done: withdrawn` is for records with a `claim`, and only for them.");
  const { to } = entry;
  if ((known === "moved-to") !== (to !== undefined))
    return fail(path, "`to` is required with `done: moved-to`, and only there.");
  return {
    id: readId(text("id"), [...path, "id"], fail),
    tenant: normalName(narrow(text("tenant"), [...path, "tenant"], fail)),
    ...(item === undefined ? {} : { item }),
    ...(claim === undefined ? {} : { claim }),
    reason: text("reason"),
    owner: text("owner"),
    approver: text("approver"),
    ...(entry["ticket"] === undefined ? {} : { ticket: text("ticket") }),
    date: readDate(text("date"), [...path, "date"], fail),
    done: known,
    ...(to === undefined ? {} : { to: text("to") }),
  };
}

function readClaim({ claim, item }: JsonObject, path: Path, fail: Fail): "inventory" | undefined {
  if (claim === undefined) return undefined;
  if (claim !== "inventory") return fail([...path, "claim"], "`claim` must be inventory.");
  return item === undefined ? claim : fail([...path, "claim"], "a record names an `item` or a `claim`, not both.");
}

function readDate(day: string, path: Path, fail: Fail): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return day;
  return fail(path, "`date` must be a day such as 2026-01-31, on which it was done.");
}
