/** Our blocks in Terraform: `terraform_data` whose input is {tmes, tenant, name, settings}, turned into tenant views. */
import { kindById, type Kind } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject, pathText } from "../json.ts";
import { suggest } from "../suggest.ts";
import type {
  IntegrityNotice,
  ItemView,
  JsonObject,
  Location,
  Origin,
  Path,
  SourceResult,
  Surface,
  Unknown,
} from "../types.ts";
import { placeOf, placeText } from "./merge.ts";
import { nameProblem, ownerText } from "./names.ts";
import { found, settingsReader, suggestKind } from "./settings.ts";
import { originOf, sourceOf, type SourceMap } from "./source-map.ts";
import { openReasons, type TerraformTenant } from "./spread.ts";

/** A `terraform_data` as a source found it. */
export interface RawBlock {
  readonly address: string;
  /** Its input: without the values that are unknown, `null` in place of unknown list elements. */
  readonly input: unknown;
  /** What cannot be seen, by path within the input. `[]`: all of it. */
  readonly unknowns: readonly Unknown[];
  /** `false`: it may not exist. */
  readonly exists: boolean;
}

/** One of our blocks. */
export interface Block {
  readonly kind: string;
  readonly tenant: string;
  readonly name: string;
  readonly settings: JsonObject;
  /** Within the item: paths start with `settings`. */
  readonly unknowns: readonly Unknown[];
  readonly exists: boolean;
  readonly spread: Readonly<Record<string, number>>;
  readonly origin: Origin;
}

/** What reading a block needs to know. */
export interface BlockContext {
  readonly file: string;
  readonly maps: readonly SourceMap[];
  /** Terraform makes text of numbers where an expression has both. */
  readonly numericText: boolean;
}

const blockKeys = ["tmes", "tenant", "name", "settings", "spread"];

/**
 * One of our blocks; a notice where nobody can tell yet what it declares; nothing where it is none of ours.
 *
 * @throws InputError for a kind, version, key or setting that cannot be meant.
 */
export function readBlock(raw: RawBlock, context: BlockContext): Block | IntegrityNotice | undefined {
  const { address, input, unknowns } = raw;
  const hides = (key: string): boolean =>
    unknowns.some(({ path }) => path.length === 0 || (path.length === 1 && path[0] === key));
  if (unknowns.some(({ path }) => path.length === 0)) return unknownItem(raw, context.file);
  if (!isObject(input)) return undefined;
  const fail = failure(raw, context);
  if (input["tmes"] === undefined) {
    if (hides("tmes")) return unknownItem(raw, context.file);
    if (input["tenant"] !== undefined && input["settings"] !== undefined) {
      return fail(
        ["tmes"],
        "it looks like a tenant's item but does not say its kind.",
        'Add tmes = "<kind>/v1" to its input.',
      );
    }
    return undefined;
  }
  const kind = kindOf(input["tmes"], fail);
  const tenant = input["tenant"];
  const name = input["name"];
  if ((tenant === undefined && hides("tenant")) || (name === undefined && hides("name")))
    return unknownItem(raw, context.file);
  if (typeof tenant !== "string")
    return fail(["tenant"], `tenant: expected the tenant's name, found ${found(tenant)}.`);
  const wrong = nameProblem("tenant", tenant);
  if (wrong !== undefined) return fail(["tenant"], `tenant: ${wrong}`);
  const wrongName = nameProblem(kind.id === "tenant" ? "tenant" : kind, name);
  if (wrongName !== undefined || typeof name !== "string")
    return fail(["name"], `name: ${wrongName ?? "expected a name."}`);
  if (kind.id === "tenant" && name !== tenant)
    return fail(["name"], "name: a tenant's block has the tenant's name as tenant and as name.");
  for (const key of Object.keys(input)) {
    if (!blockKeys.includes(key) && input[key] !== null) {
      return fail(
        [key],
        `${pathText([key])}: unknown key of an item's input${suggest(key, blockKeys)}.`,
        "An input has tmes, tenant, name and settings.",
      );
    }
  }
  const within = unknowns.filter(({ path }) => path[0] === "settings");
  return {
    kind: kind.id,
    tenant,
    name,
    settings: settingsOf(input["settings"], kind, name, within, context, fail),
    unknowns: within,
    exists: raw.exists,
    spread: spreadOf(input["spread"]),
    origin: originOf(sourceOf(context.maps, address, { tenant, kind: kind.id, name }), address, context.file),
  };
}

/** Whether reading a block gave a notice. */
export function isNotice(read: Block | IntegrityNotice): read is IntegrityNotice {
  return "message" in read;
}

type Fail = (path: Path, message: string, hint?: string) => never;

function failure({ address, input }: RawBlock, { file, maps }: BlockContext): Fail {
  return (path, message, hint) => {
    const parts = isObject(input) ? input : {};
    const key = (name: string): string => (typeof parts[name] === "string" ? parts[name] : "");
    const source = maps
      .flatMap((map) => map.items)
      .find((item) => item.address === address && item.tenant === key("tenant") && item.name === key("name"));
    const place: Location = source?.location ?? { file };
    throw new InputError({
      ...place,
      path,
      message: `${address}: ${message}`,
      ...(hint === undefined ? {} : { hint }),
    });
  };
}

function kindOf(tmes: unknown, fail: Fail): Kind {
  if (typeof tmes !== "string") return fail(["tmes"], `tmes: expected "<kind>/v1", found ${found(tmes)}.`);
  const [id = "", version, ...rest] = tmes.split("/");
  const kind = kindById(id);
  if (kind === undefined) {
    return fail(
      ["tmes"],
      `tmes: unknown kind ${JSON.stringify(id.slice(0, 60))}${suggestKind(id)}.`,
      "`tmes explain` lists the kinds.",
    );
  }
  if (version !== "v1" || rest.length > 0) {
    return fail(
      ["tmes"],
      `tmes: expected "${id}/v1", found ${found(tmes, true)}.`,
      "This program reads no other version.",
    );
  }
  return kind;
}

function settingsOf(
  value: unknown,
  kind: Kind,
  name: string,
  unknowns: readonly Unknown[],
  { numericText }: BlockContext,
  fail: Fail,
): JsonObject {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) return fail(["settings"], `settings: expected an object, found ${found(value)}.`);
  const reader = settingsReader(kind);
  if (unknowns.length === 0 && reader.accepts(value)) return value;
  const hidden = new Set(unknowns.map(({ path }) => JSON.stringify(path.slice(1))));
  const { settings, problems } = reader.read(value, ["settings"], {
    numericText,
    isUnknown: (path) => hidden.has(JSON.stringify(path[0] === "settings" ? path.slice(1) : path)),
  });
  const [first] = problems;
  if (first !== undefined) return fail(first.path, `${kind.id} ${JSON.stringify(name)}: ${first.message}`, first.hint);
  return settings;
}

function spreadOf(value: unknown): Readonly<Record<string, number>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([stack, count]) => {
      const number = Number(count);
      return Number.isFinite(number) ? [[stack, number] as const] : [];
    }),
  );
}

function unknownItem({ address }: RawBlock, file: string): IntegrityNotice {
  return {
    id: "unknown-item",
    message: `${address}: nobody can tell yet what it declares, because its kind, tenant or name is known only after apply.`,
    remediation: "Say tmes, tenant and name as constants, and make only single settings depend on other resources.",
    origin: { address, input: { file } },
  };
}

/**
 * The tenants that blocks declare.
 *
 * @param otherReasons - Why the view is open whatever blocks there are, one sentence each.
 * @throws InputError when two blocks have one key.
 */
export function tenantsOf(
  blocks: readonly Block[],
  { surface, file, otherReasons }: { surface: Surface; file: string; otherReasons: readonly string[] },
): Pick<SourceResult, "tenants" | "notices"> {
  refuseDoubles(blocks, file);
  const notices: IntegrityNotice[] = [];
  const names = [...new Set(blocks.map(({ tenant }) => tenant))].sort();
  const tenants = names.map((name): TerraformTenant => {
    const own = blocks.filter((block) => block.tenant === name);
    const block = own.find(({ kind }) => kind === "tenant");
    const items: readonly ItemView[] = own
      .filter(({ kind }) => kind !== "tenant")
      .map(({ kind, name, settings, unknowns, exists, origin }) => ({
        kind,
        name,
        settings,
        unknowns,
        exists,
        origin,
      }));
    if (block === undefined) notices.push(unknownTenant(name, items[0]?.origin ?? {}));
    const facts = { declared: block?.exists ?? false, spread: block?.spread ?? {}, otherReasons };
    const openBecause = openReasons(name, facts, items.length);
    return {
      ...facts,
      tenant: { ...block?.settings, name },
      unknowns: (block?.unknowns ?? []).map((unknown) => ({ ...unknown, path: unknown.path.slice(1) })),
      items,
      view: openBecause.length > 0 ? "open" : "closed",
      openBecause,
      surface,
      origin: block?.origin ?? { input: { file } },
    };
  });
  return { tenants, notices };
}

function refuseDoubles(blocks: readonly Block[], file: string): void {
  const seen = new Map<string, Block>();
  for (const block of blocks) {
    const key = JSON.stringify([block.tenant, block.kind, block.name]);
    const before = seen.get(key);
    if (before !== undefined) {
      throw new InputError({
        ...placeOf(block.origin, file),
        message: `${block.origin.address ?? ""}: ${ownerText(block.tenant, block.kind, block.name)} stands twice: also ${placeText(before.origin, file)}.`,
        hint: "Give one of them another name, or remove it.",
      });
    }
    seen.set(key, block);
  }
}

function unknownTenant(tenant: string, origin: Origin): IntegrityNotice {
  return {
    id: "unknown-tenant",
    tenant,
    message: `Items of tenant ${JSON.stringify(tenant)} are here, but the tenant itself is not: its site and people decide what holds for it.`,
    remediation: "Check it together with the stack that declares the tenant, or correct the tenant's name.",
    origin,
  };
}
