/** Our blocks in Terraform: `terraform_data` whose input is {tmes, tenant, name, settings}, turned into tenant views. */
import { kindById, suggest, type Kind } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject, pathText } from "../json.ts";
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
import { givesText } from "./template.ts";
import { openReasons, type TerraformTenant } from "./spread.ts";

/** A `terraform_data` as a source found it. */
export interface RawBlock {
  readonly address: string;
  /** Its input: without the values that are unknown, `null` in place of unknown list elements. */
  readonly input: unknown;
  /** The input as it stands in the file, sensitive values and tokens included: only to tell what is none of ours. */
  readonly written: unknown;
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
  /** Whether it cannot be seen how its items are spread. */
  readonly spreadHidden: boolean;
  readonly origin: Origin;
}

/** What reading a block needs to know. */
export interface BlockContext {
  readonly file: string;
  readonly maps: readonly SourceMap[];
  /** Terraform makes text of numbers where an expression has both. */
  readonly numericText: boolean;
}

const itemKeys = ["tmes", "tenant", "name", "settings"];

/**
 * One of our blocks; a notice where nobody can tell yet what it declares; nothing where it is none of ours.
 *
 * @throws InputError for a kind, version, key or setting that cannot be meant.
 */
export function readBlock(raw: RawBlock, context: BlockContext): Block | IntegrityNotice | undefined {
  const { address, input, unknowns } = raw;
  const hides = (key: string): boolean =>
    unknowns.some(({ path }) => path.length === 0 || (path.length === 1 && path[0] === key));
  if (isForeign(raw)) return undefined;
  if (unknowns.some(({ path }) => path.length === 0)) return unknownItem(raw, context.file);
  if (!isObject(input)) return undefined;
  const fail = failure(raw, context);
  if (input["tmes"] === undefined) {
    if (hides("tmes")) return unknownItem(raw, context.file);
    if (itemKeys.every((key) => key === "tmes" || input[key] !== undefined || hides(key))) {
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
  const keys = kind.id === "tenant" ? [...itemKeys, "spread"] : itemKeys;
  for (const key of [...Object.keys(input), ...unknowns.flatMap(({ path }) => path.slice(0, 1).map(String))]) {
    if (!keys.includes(key) && input[key] !== null) {
      return fail(
        [key],
        `${pathText([key])}: unknown key of an item's input${suggest(key, keys)}.`,
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
    spread: spreadOf(input["spread"], fail),
    spreadHidden: unknowns.some(({ path }) => path[0] === "spread"),
    origin: originOf(sourceOf(context.maps, address, { tenant, kind: kind.id, name }), address, context.file),
  };
}

/** Whether reading a block gave a notice. */
export function isNotice(read: Block | IntegrityNotice): read is IntegrityNotice {
  return "message" in read;
}

/**
 * Whether an input that cannot be seen as a whole is surely none of ours. A sensitive one is in the file all the same; of
 * an unknown one nothing is known, but that a template with a text before or after it gives a text.
 */
function isForeign({ written, unknowns }: RawBlock): boolean {
  const whole = unknowns.filter(({ path }) => path.length === 0);
  if (whole.length === 0) return false;
  if (whole.every(({ reason }) => reason === "redacted")) return !isObject(written) || written["tmes"] === undefined;
  return typeof written === "string" && whole.every(({ reason }) => reason === "token") && givesText(written);
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
  for (const { path } of unknowns) {
    const wrong = reader.unknownSetting(path.slice(1), ["settings"]);
    if (wrong !== undefined)
      return fail(wrong.path, `${kind.id} ${JSON.stringify(name)}: ${wrong.message}`, wrong.hint);
  }
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

function spreadOf(value: unknown, fail: Fail): Readonly<Record<string, number>> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) return fail(["spread"], `spread: expected an object, found ${found(value)}.`);
  return Object.fromEntries(
    Object.entries(value).map(([stack, count]): [string, number] => {
      const number = typeof count === "string" && /^\d{1,9}$/.test(count) ? Number(count) : count;
      if (typeof number === "number" && Number.isSafeInteger(number) && number >= 0) return [stack, number];
      return fail(
        ["spread", stack],
        `${pathText(["spread", stack])}: expected the number of the tenant's items in this stack, found ${found(count)}.`,
      );
    }),
  );
}

/**
 * A `terraform_data` that may be an item. One of somebody else's whose input is unknown as a whole cannot be told from
 * ours: plans hold neither its type nor its expression, and whatever it refers to may decide between two items.
 */
function unknownItem({ address, input, unknowns }: RawBlock, file: string): IntegrityNotice {
  const tenant = isObject(input) ? input["tenant"] : undefined;
  const identity = unknowns.filter(({ path: [key] }) => key !== "settings" && key !== "spread");
  const because = identity.some(({ reason }) => reason !== "redacted")
    ? "is known only after apply"
    : "is marked sensitive";
  return {
    id: "unknown-item",
    ...(typeof tenant === "string" && nameProblem("tenant", tenant) === undefined ? { tenant } : {}),
    message: `${address}: nobody can tell yet what it declares, because its kind, tenant or name ${because}.`,
    remediation:
      "Say tmes, tenant and name as constants, and make only single settings depend on other resources. If it is no tenant's item, wrap its value, input = { value = ... }: then that is seen at once.",
    origin: { address, input: { file } },
  };
}

interface Seen {
  readonly surface: Surface;
  readonly file: string;
  /** Why the view is open whatever blocks there are, one sentence each. */
  readonly otherReasons: readonly string[];
  /** What was noticed so far. Where an item could not be told, views are open. */
  readonly notices: readonly IntegrityNotice[];
}

/**
 * The tenants that blocks declare.
 *
 * @throws InputError when two blocks have one key.
 */
export function tenantsOf(
  blocks: readonly Block[],
  { surface, file, otherReasons, notices: before }: Seen,
): Pick<SourceResult, "tenants" | "notices"> {
  refuseDoubles(blocks, file);
  const notices: IntegrityNotice[] = [];
  const byTenant = new Map<string, Block[]>();
  for (const block of blocks) {
    const own = byTenant.get(block.tenant);
    if (own === undefined) byTenant.set(block.tenant, [block]);
    else own.push(block);
  }
  const untold = before.filter(({ id }) => id === "unknown-item");
  const tenants = [...byTenant.keys()].sort().map((name): TerraformTenant => {
    const own = byTenant.get(name) ?? [];
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
    const reasons = [
      ...(block?.spreadHidden === true ? ["How its items are spread over stacks cannot be seen."] : []),
      ...untold
        .filter(({ tenant }) => tenant === undefined || tenant === name)
        .map(({ origin }) => `${origin.address ?? ""} may be an item of it, and nobody can tell yet.`),
      ...otherReasons,
    ];
    const facts = { declared: block?.exists ?? false, spread: block?.spread ?? {}, otherReasons: reasons };
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
