/** Takes exceptions as written to what they select: the paths of a rule's input, and what is wrong with them anyway. */
import { everyElement, nodeAt, patternOf, settingNodes, settingsTreeOf, suggest } from "@tmes-as-code/catalog";
import type { Manifest, PackInfo, RuleInfo } from "@tmes-as-code/catalog";
import { personalOf } from "../engine/show.ts";
import { at, parsePath, pathText } from "../json.ts";
import { acceptedDigest } from "./accepted-digest.ts";
import { isRoleName } from "../role-address.ts";
import type { AcceptedValue, Json, JsonObject, Path } from "../types.ts";
import type { ActiveException, ExceptionFault } from "./active-exception.ts";
import type { Config } from "./config.ts";
import type { Baseline } from "./baseline.ts";
import type { CoveredConfig, ExceptionConfig } from "./exceptions.ts";
import { failureOf, type Fail } from "./failure.ts";

/**
 * The exceptions of a configuration as they are decided by.
 *
 * @param packs - The packs of the configuration.
 * @throws ConfigError for rules, kinds and settings that do not exist, and for values that must not be written down.
 */
export function resolveExceptions(
  config: Config,
  manifest: Manifest,
  packs: readonly PackInfo[],
  fail: Fail,
): readonly ActiveException[] {
  const exceptions = config.exceptions.map((written, index): ActiveException => {
    const at: Path = ["exceptions", index];
    const { id, owner, approver, reason, ticket, expires } = written;
    return {
      ...{ id, owner: namedRole(owner), approver: namedRole(approver), reason, ticket, expires },
      ...covering(written, { manifest, packs, at, fail }),
      faults: [...faultsOf(written), ...neverExcepted(written, packs)],
      ...(config.file === undefined ? {} : { location: { file: config.file, ...config.locate(at) } }),
    };
  });
  return [...exceptions, ...(config.baseline === undefined ? [] : baselined(config.baseline, manifest, packs))];
}

/** The entries of a baseline. */
function baselined(
  { file, salt, groups, locate }: Baseline,
  manifest: Manifest,
  packs: readonly PackInfo[],
): readonly ActiveException[] {
  const fail = failureOf({ file, locate });
  return groups.flatMap(({ reason, owner, expires, findings }, group) =>
    findings.map((written, index): ActiveException => {
      const at: Path = ["baselines", group, "findings", index];
      return {
        ...{ id: `baseline:${written.id}`, baseline: true, owner: namedRole(owner), reason, expires },
        ...covering(written, { manifest, packs, at, fail }),
        ...(salt === undefined ? {} : { salt }),
        ...(written.unconfirmed === undefined ? {} : { unconfirmed: written.unconfirmed }),
        // What cannot be decided yet accepts nothing: a starter's items are not confirmed, whatever the rule.
        faults: [
          ...(isRole(owner) ? [] : (["personal"] as const)),
          ...(written.covers === "fail" ? neverExcepted(written, packs) : []),
        ],
        location: { file, ...locate(at) },
      };
    }),
  );
}

/** What is covered, in the terms of a rule's input. */
function covering(
  written: CoveredConfig,
  {
    manifest,
    packs,
    at,
    fail,
  }: { readonly manifest: Manifest; readonly packs: readonly PackInfo[]; readonly at: Path; readonly fail: Fail },
): Pick<
  ActiveException,
  "rule" | "version" | "tenant" | "item" | "path" | "shownPath" | "covers" | "accepted" | "unseen" | "maxDays"
> {
  const info = ruleOf(written, manifest, (message) =>
    fail([...at, "rule"], message, "`tmes explain` lists all rules."),
  );
  const path = inputPath(written, written.path, info, at, fail);
  checkPath(written, path, info, at, fail);
  const accepted = acceptedOf(written, path, at, fail);
  const maxDays = longest(info.id, packs);
  return {
    rule: info.id,
    version: written.version,
    tenant: written.tenant,
    ...(written.item === undefined ? {} : { item: written.item }),
    path,
    shownPath: written.path,
    covers: written.covers,
    ...(accepted === undefined ? {} : { accepted }),
    unseen: [path, ...written.unknown.map((one) => inputPath(written, one, info, [...at, "unknown"], fail))],
    ...(maxDays === undefined ? {} : { maxDays }),
  };
}

function neverExcepted({ rule }: CoveredConfig, packs: readonly PackInfo[]): readonly ExceptionFault[] {
  return packs.some((pack) => pack.neverExcepted?.includes(rule) === true) ? ["never-excepted"] : [];
}

function ruleOf({ rule }: CoveredConfig, { rules }: Manifest, fail: (message: string) => never): RuleInfo {
  const info = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return info ?? fail(`unknown rule \`${rule}\`${suggest(rule, Object.keys(rules))}.`);
}

/** A path as findings show it, in the rule's input. */
function inputPath({ item }: CoveredConfig, text: string, info: RuleInfo, at: Path, fail: Fail): Path {
  const path = parsePath(text);
  if (path === undefined || path.includes(everyElement))
    return fail([...at, "path"], `\`${text}\` is not a path as findings show it.`);
  const root = path[0];
  if (info.scope === "item") {
    if (item === undefined) {
      return fail(
        at,
        "the exception has no `item`.",
        `Rule ${info.id} looks at items: name the one the finding shows.`,
      );
    }
    return root === "tenant" ? path : ["item", ...path];
  }
  // Settings of other items than the finding's are shown with their item.
  if (root === "tenant" || root === "items") return path;
  if (item !== undefined) return ["items", item.kind, item.name, ...path];
  return fail(at, "the exception has no `item`, and `path` is not of the tenant.", "Name the item the finding shows.");
}

/** Kinds and settings exist, so that a misspelling is reported instead of never matching. */
function checkPath({ item }: CoveredConfig, path: Path, info: RuleInfo, at: Path, fail: Fail): void {
  if (item !== undefined && !info.kinds.includes(item.kind)) {
    fail(
      [...at, "item", "kind"],
      `rule \`${info.id}\` does not look at kind \`${item.kind}\`${suggest(item.kind, info.kinds)}.`,
      `It looks at ${info.kinds.join(", ")}.`,
    );
  }
  const { kind, inner } = ownerOf(path, item?.kind);
  const tree = settingsTreeOf(kind);
  if (tree === undefined || nodeAt(tree, inner) !== undefined) return;
  const declared = pathText(patternOf(inner));
  if (kind === "tenant" && declared === "name") return;
  const known = settingNodes(tree).map(({ setting }) => setting.path);
  fail([...at, "path"], `kind \`${kind}\` has no setting \`${declared}\`${suggest(declared, known)}.`);
}

/** Whose setting a path is, and its path within the settings. */
function ownerOf(path: Path, itemKind: string | undefined): { readonly kind: string; readonly inner: Path } {
  if (path[0] === "tenant") return { kind: "tenant", inner: path.slice(1) };
  if (path[0] === "item") return { kind: itemKind ?? "", inner: path.slice(2) };
  return { kind: String(path[1]), inner: path.slice(4) };
}

/** The accepted value is at the path; where that leads into a list, in the list's element, wherever that moves. */
function acceptedOf({ value, item }: CoveredConfig, path: Path, at: Path, fail: Fail): ActiveException["accepted"] {
  if (value === undefined) return undefined;
  const place = acceptedPlace(path);
  if (place.length < path.length && "equals" in value) {
    return fail(
      [...at, "value"],
      `\`value\` must be the digest of ${pathText(place.slice(path[0] === "item" ? 1 : 0))}, since positions in a list can change.`,
      digestHint,
    );
  }
  if ("equals" in value && isPersonal(place, item?.kind)) {
    return fail([...at, "value"], "`value` may say something about a person: give its digest.", digestHint);
  }
  return { path: place, value };
}

/** Where an accepted value stands: at the path, or, where that leads into a list, the whole element. */
function acceptedPlace(path: Path): Path {
  const position = path.findIndex((key) => typeof key === "number");
  return position < 0 ? path : path.slice(0, position + 1);
}

function isPersonal(place: Path, itemKind: string | undefined): boolean {
  if (place[0] === "item" && place.length === 2 && (place[1] === "name" || place[1] === "kind")) return false;
  const { kind, inner } = ownerOf(place, itemKind);
  return personalOf(kind, inner) !== "none";
}

/**
 * What an exception of a finding at `path` names as its value.
 *
 * @param document - The rule's input.
 * @param salts - The configuration's salt for digests, and one to use where it has none.
 */
export function valueToAccept(
  { tenant, item }: { readonly tenant: string; readonly item?: { readonly kind: string; readonly name: string } },
  path: Path,
  document: JsonObject,
  salts: { readonly salt?: string | undefined; readonly newSalt: string },
): AcceptedValue {
  const place = acceptedPlace(path);
  const value = at(document, place);
  if (value === undefined) return { absent: true };
  const plain = place.length === path.length && isPlain(value) && !isPersonal(place, item?.kind);
  if (plain) return { equals: value };
  const { salt, newSalt } = salts;
  const digest = acceptedDigest({ tenant, ...(item ? { item } : {}) }, place, value, salt ?? newSalt);
  return salt === undefined ? { digest, newSalt } : { digest };
}

function isPlain(value: Json): boolean {
  return (Array.isArray(value) ? value : [value]).every((entry: Json) => entry !== null && typeof entry !== "object");
}

const digestHint = "`tmes exception <rule> <path>` writes the exception with its digest.";

/** The shortest of what the packs that name a rule allow; of all packs where none names it. */
export function longest(rule: string, packs: readonly PackInfo[]): number | undefined {
  const naming = packs.filter(({ rules }) => Object.hasOwn(rules, rule));
  const limits = (naming.length > 0 ? naming : packs).flatMap(({ exceptions }) => exceptions?.maxDays ?? []);
  return limits.length === 0 ? undefined : Math.min(...limits);
}

function faultsOf({ owner, approver }: ExceptionConfig): readonly ExceptionFault[] {
  return [
    ...(isRole(owner) && isRole(approver) ? [] : (["personal"] as const)),
    ...(isSameRole(owner, approver) ? (["self-approved"] as const) : []),
  ];
}

/** Whether two roles are one: case does not count, and what follows a plus sign in an address leads to the same mailbox. */
export function isSameRole(a: string, b: string): boolean {
  const mailbox = (role: string): string => role.toLowerCase().replace(/\+[^@]*(?=@)/, "");
  return mailbox(a) === mailbox(b);
}

/** A team handle (`@org/team`) or the address of a role; a handle without a team may be a person's. */
export function isRole(text: string): boolean {
  if (/^@[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)+$/.test(text)) return true;
  const [, localPart] = /^([^@\s]+)@[A-Za-z0-9.-]+$/.exec(text) ?? [];
  return localPart !== undefined && isRoleName(localPart);
}

/** What may be shown: never a person. */
export function namedRole(text: string): string {
  return isRole(text) ? text : "(no team or role)";
}
