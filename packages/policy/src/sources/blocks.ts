/** Our blocks in Terraform: `terraform_data` whose input is {tmes, tenant, name, settings}, turned into tenant views. */
import {
  becauseWords,
  envelopeWords,
  expectedWords,
  fill,
  foundIn,
  foundText,
  hasDefaultRules,
  kindById,
  kindProblem,
  normalName,
  openSentences,
  problemHint,
  problemHints,
  problemSentences,
  problemText,
  shownPath,
  readSettings,
  unknownItemKey,
  unconfirmedKey,
  unknownSetting,
  validateDefaultName,
  validateName,
  validateUnconfirmed,
  type Kind,
  type Problem,
} from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject, pathText } from "../json.ts";
import { noticeOf } from "../notice.ts";
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
import { ownerText } from "./names.ts";
import { originOf, sourceOf, type SourceMap } from "./source-map.ts";
import { givesText } from "./template.ts";
import { unconfirmedBy } from "./unconfirmed.ts";
import { itemDigestPattern, openReasons, type Spread, type TerraformTenant } from "./spread.ts";

/** A `terraform_data` as a source found it. */
export interface RawBlock {
  readonly address: string;
  /** Its input: without the values that are unknown, `null` in place of unknown list elements. */
  readonly input: unknown;
  /** The input as it is in the file, sensitive values and tokens included: only to recognise what is not ours. */
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
  readonly default?: string;
  readonly settings: JsonObject;
  /** Within the item: paths start with `settings`, or are that of `default`. */
  readonly unknowns: readonly Unknown[];
  readonly exists: boolean;
  readonly spread: Spread;
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
/** Keys that do not tell which item it is. */
const besideIdentity: readonly unknown[] = ["settings", "spread", "default", unconfirmedKey];

/**
 * One of our blocks; a notice if it is not known yet what it declares; nothing if it is not ours.
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
  if (isAbsent(input["tmes"])) {
    if (hides("tmes")) return unknownItem(raw, context.file);
    if (itemKeys.every((key) => key === "tmes" || !isAbsent(input[key]) || hides(key))) {
      const expected = fill(expectedWords["input-kind"], { kind: "<kind>" });
      return fail(["tmes"], fill(problemSentences.missing, { expected }), problemHints["input-kind"]);
    }
    return undefined;
  }
  const kind = kindOf(input["tmes"], fail);
  const tenant = nameIn(input["tenant"]);
  const name = nameIn(input["name"]);
  if ((isAbsent(tenant) && hides("tenant")) || (isAbsent(name) && hides("name"))) return unknownItem(raw, context.file);
  refuse(["tenant"], validateName("tenant", tenant)[0], fail);
  refuse(["name"], validateName(kind.id, name)[0], fail);
  if (typeof tenant !== "string" || typeof name !== "string") return undefined;
  if (kind.id === "tenant" && name !== tenant)
    return fail(["name"], wrongText(expectedWords["tenant-name"], foundText(foundIn(name, false))));
  const keys = [
    ...itemKeys,
    ...(kind.id === "tenant" ? ["spread"] : [unconfirmedKey]),
    ...(hasDefaultRules(kind) ? ["default"] : []),
  ];
  for (const key of [...Object.keys(input), ...unknowns.flatMap(({ path }) => path.slice(0, 1).map(String))]) {
    if (!keys.includes(key)) refuse([], unknownItemKey(envelopeWords.input, [key], keys, kind), fail);
  }
  const within = unknowns.filter(({ path }) => path[0] === "settings");
  const { default: standsFor, [unconfirmedKey]: mark } = input;
  refuse(["default"], validateDefaultName(kind, standsFor)[0], fail);
  refuse([unconfirmedKey], validateUnconfirmed(mark)[0], fail, undefined, context.numericText);
  return {
    kind: kind.id,
    tenant,
    name,
    ...(typeof standsFor === "string" ? { default: standsFor } : {}),
    settings: settingsOf(input["settings"], kind, name, within, context, fail),
    unknowns: [...unconfirmedBy(mark, unknowns), ...within, ...unknowns.filter(({ path }) => path[0] === "default")],
    exists: raw.exists,
    spread: spreadOf(input["spread"], fail),
    spreadHidden: unknowns.some(({ path }) => path[0] === "spread"),
    origin: originOf(sourceOf(context.maps, address, { tenant, kind: kind.id, name }), address, context.file),
  };
}

function nameIn(value: unknown): unknown {
  return typeof value === "string" ? normalName(value) : value;
}

/** Whether reading a block gave a notice. */
export function isNotice(read: Block | IntegrityNotice): read is IntegrityNotice {
  return "message" in read;
}

/**
 * Whether an input that is hidden as a whole is certainly not ours. A sensitive one is still in the file; of
 * an unknown one nothing is known, but that a template with a text before or after it gives a text.
 */
function isForeign({ written, unknowns }: RawBlock): boolean {
  const whole = unknowns.filter(({ path }) => path.length === 0);
  if (whole.length === 0) return false;
  if (whole.every(({ reason }) => reason === "redacted")) return !isObject(written) || written["tmes"] === undefined;
  return typeof written === "string" && whole.every(({ reason }) => reason === "token") && givesText(written);
}

type Fail = (path: Path, text: string, hint?: string, owner?: string) => never;

function failure({ address, input }: RawBlock, { file, maps }: BlockContext): Fail {
  return (path, text, hint, owner) => {
    const parts = isObject(input) ? input : {};
    const key = (name: string): string => (typeof parts[name] === "string" ? parts[name] : "");
    const source = maps
      .flatMap((map) => map.items)
      .find((item) => item.address === address && item.tenant === key("tenant") && item.name === key("name"));
    const place: Location = source?.location ?? { file };
    const message = [address, owner, pathText(path), text]
      .filter((part) => part !== undefined && part !== "")
      .join(": ");
    throw new InputError({ ...place, path, address, message, ...(hint === undefined ? {} : { hint }) });
  };
}

function refuse(below: Path, problem: Problem | undefined, fail: Fail, owner?: string, isConverted = false): void {
  if (problem === undefined) return;
  fail([...below, ...shownPath(problem)], problemText(problem), problemHint(problem, isConverted), owner);
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

function wrongText(expected: string, found: string): string {
  return fill(problemSentences["wrong-type"], { expected, found });
}

function kindOf(tmes: unknown, fail: Fail): Kind {
  const expected = (kind: string): string => fill(expectedWords["input-kind"], { kind });
  if (typeof tmes !== "string") return fail(["tmes"], wrongText(expected("<kind>"), foundText(foundIn(tmes, true))));
  const [id = "", version, ...rest] = tmes.split("/");
  const kind = kindById(id);
  if (kind === undefined) {
    const problem = kindProblem([], id);
    return fail(["tmes"], problemText(problem), problemHint(problem));
  }
  if (version !== "v1" || rest.length > 0)
    return fail(["tmes"], wrongText(expected(id), foundText(foundIn(tmes, true))), problemHints.version);
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
  if (isAbsent(value)) return {};
  const owner = `${kind.id} ${JSON.stringify(name)}`;
  if (!isObject(value))
    return fail(["settings"], wrongText(expectedWords.settings, foundText(foundIn(value, false))), undefined, owner);
  for (const { path } of unknowns) refuse(["settings"], unknownSetting(kind.id, path.slice(1)), fail, owner);
  const hidden = new Set(unknowns.map(({ path }) => JSON.stringify(path.slice(1))));
  const { settings, problems } = readSettings(kind.id, value, {
    numericText,
    // `null` replaces an unknown element.
    ...(hidden.size === 0
      ? {}
      : { isUnknown: (each: unknown, path: Path) => each === null && hidden.has(JSON.stringify(path)) }),
  });
  refuse(["settings"], problems[0], fail, owner, numericText);
  return settings;
}

function spreadOf(value: unknown, fail: Fail): Spread {
  if (isAbsent(value)) return {};
  if (!isObject(value)) return fail(["spread"], wrongText(expectedWords.object, foundText(foundIn(value, false))));
  return Object.fromEntries(
    Object.entries(value).map(([stack, items]): [string, readonly string[] | number] => {
      const number = typeof items === "string" && /^\d{1,9}$/.test(items) ? Number(items) : items;
      if (typeof number === "number" && Number.isSafeInteger(number) && number >= 0) return [stack, number];
      if (Array.isArray(items) && items.every(isItemDigest)) return [stack, items];
      return fail(["spread", stack], wrongText(expectedWords["spread-items"], foundText(foundIn(items, true))));
    }),
  );
}

function isItemDigest(value: unknown): value is string {
  return typeof value === "string" && itemDigestPattern.test(value);
}

/**
 * A `terraform_data` that may be an item. A foreign one whose input is unknown as a whole looks the same as
 * ours: plans hold neither its type nor its expression, and whatever it refers to may decide between two items.
 */
function unknownItem({ address, input, unknowns }: RawBlock, file: string): IntegrityNotice {
  const tenant = isObject(input) ? input["tenant"] : undefined;
  const identity = unknowns.filter(({ path: [key] }) => !besideIdentity.includes(key));
  const because = becauseWords[identity.some(({ reason }) => reason !== "redacted") ? "unknown" : "redacted"];
  return {
    ...noticeOf("unknown-item", { address, because }),
    ...(typeof tenant === "string" && validateName("tenant", tenant).length === 0 ? { tenant } : {}),
    origin: { address, input: { file } },
  };
}

interface Seen {
  readonly surface: Surface;
  readonly file: string;
  /** Why the view is open whatever blocks there are, one sentence each. */
  readonly otherReasons: readonly string[];
  /** What was noticed so far. If an item could not be recognised, views are open. */
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
  const tenants = [...byTenant.keys()].sort().map((name): TerraformTenant => {
    const own = byTenant.get(name) ?? [];
    const block = own.find(({ kind }) => kind === "tenant");
    const items: readonly ItemView[] = own
      .filter(({ kind }) => kind !== "tenant")
      .map(({ kind, name, default: standsFor, settings, unknowns, exists, origin }) => ({
        kind,
        name,
        ...(standsFor === undefined ? {} : { default: standsFor }),
        settings,
        unknowns,
        exists,
        origin,
      }));
    if (block === undefined) notices.push(unknownTenant(name, items[0]?.origin ?? {}));
    const reasons = [
      ...(block?.spreadHidden === true ? [openSentences["spread-hidden"]] : []),
      ...before.flatMap(({ id, tenant, origin }) =>
        (id === "unknown-item" || id === "hidden-item") && (tenant === undefined || tenant === name)
          ? [fill(openSentences[id], { address: origin.address ?? "" })]
          : [],
      ),
      ...otherReasons,
    ];
    const facts = { declared: block?.exists ?? false, spread: block?.spread ?? {}, otherReasons: reasons };
    const openBecause = openReasons(name, facts, items);
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
        ...(block.origin.address === undefined ? {} : { address: block.origin.address }),
        message: `${block.origin.address ?? ""}: ${fill(problemSentences.duplicate, {
          owner: ownerText(block.tenant, block.kind, block.name),
          where: placeText(before.origin, file),
        })}`,
        hint: problemHints.duplicate,
      });
    }
    seen.set(key, block);
  }
}

function unknownTenant(tenant: string, origin: Origin): IntegrityNotice {
  return {
    ...noticeOf("unknown-tenant", { tenant: JSON.stringify(tenant) }),
    tenant,
    origin,
  };
}
