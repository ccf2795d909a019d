/** `tmes init --missing`: stubs of what the rules read and an input does not declare, as after a pack was added. */
import { isObject, type JsonObject } from "@tmes-as-code/catalog";
import {
  completeTenant,
  hclItem,
  mergeTenants,
  readTenantDocuments,
  typescriptItem,
  yamlItem,
  type DraftItem as Item,
  type Explained,
  type FindingsOn,
  type ItemView,
  type Path,
  type Surface,
  type TenantView,
} from "@tmes-as-code/policy";
import { findConfig, readConfig, reportRoot } from "@tmes-as-code/policy/node";
import { engineOf } from "./engine-setup.ts";
import { printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { expectedDocuments } from "./expected-documents.ts";
import { readInputs } from "./inputs.ts";
import { writeResult } from "./output.ts";
import type { Language } from "./start/choices.ts";

/** The language in which an input is written, by what was read. */
function languageOf(surface: Surface): Language {
  if (surface === "document") return "yaml";
  return surface === "synth" ? "typescript" : "hcl";
}

/**
 * Prints a stub of each object that the rules of the path's configuration read and that its tenant does not declare. Settings
 * that a declared object lacks are printed as comments, so that all of it can be appended to a document or `.tf` file.
 *
 * @throws UsageError for an input that has not one tenant, and InputError and ConfigError.
 */
export async function missing(path: string, given: { readonly language?: Language }): Promise<ExitCode> {
  const lookup = { root: undefined };
  const root = reportRoot(lookup);
  const { inputs } = await readInputs(
    [path],
    {
      onConfig: () => undefined,
      claimsFor: (of) => readConfig(findConfig(of, lookup)).stated,
      expected: expectedDocuments(undefined, lookup, root),
    },
    root,
  );
  const [view, ...others] = [...mergeTenants(inputs.map(({ source }) => source)).tenants];
  if (view === undefined || others.length > 0) {
    throw new UsageError(
      `${path}: expected one tenant, found ${view === undefined ? "none" : String(others.length + 1)}.`,
      "Name the document, cdktf.out, plan or state of one tenant.",
    );
  }
  const setup = { found: findConfig(path, lookup), pack: undefined, bundle: undefined };
  const engine = engineOf({ ...setup, today: new Date().toISOString().slice(0, 10) });
  const lacking = lackedBy(view, (document) =>
    engine
      .check([readTenantDocuments(JSON.stringify(document), "tenant.json")])
      .findings.filter(({ rule }) => !rule.includes("/")),
  );
  const language = given.language ?? languageOf(view.surface);
  const [stubs, additions] = [false, true].map((isPart) => lacking.filter((one) => one.isPart === isPart));
  const explained: Explained = new Set();
  const said = [
    `${counted(stubs?.length ?? 0, "object")} not declared`,
    ...(additions === undefined || additions.length === 0
      ? []
      : [`${counted(additions.length, "declared object")} incomplete (comments that begin with "Add to")`]),
  ];
  const texts = lacking.map((one) => textOf(one, { language, tenant: view.tenant.name, explained }));
  writeResult(texts.map((text) => `${text}\n`).join(""), undefined);
  printNote(`${said.join(", ")}.`);
  return exitCodes.ok;
}

/** `1 object is`, `2 objects are`. */
function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? " is" : "s are"}`;
}

interface Lacking extends Item {
  /** The item is declared, and lacks these settings. */
  readonly isPart: boolean;
}

/** What the rules read and the tenant does not declare; objects come before settings. */
function lackedBy({ tenant, items }: TenantView, findingsOn: FindingsOn): readonly Lacking[] {
  const complete = completeTenant(tenant, findingsOn, items.map(declaredOf));
  const all = complete.items.map(({ kind, name, settings }): Lacking => {
    const own = items.find((one) => one.kind === kind && one.name === name);
    return own === undefined
      ? { kind, name, settings, isPart: false }
      : { kind, name, settings: without(settings, own.settings, own, ["settings"]), isPart: true };
  });
  return all
    .filter(({ isPart, settings }) => !isPart || Object.keys(settings).length > 0)
    .sort((a, b) => Number(a.isPart) - Number(b.isPart));
}

function declaredOf({ kind, name, default: standsFor, settings }: ItemView): Item {
  return { kind, name, ...(standsFor === undefined ? {} : { default: standsFor }), settings };
}

/** The settings that are not declared and not merely unseen on this surface. */
function without(settings: JsonObject, declared: JsonObject, item: ItemView, path: Path): JsonObject {
  const kept = Object.entries(settings).flatMap(([key, value]): readonly (readonly [string, typeof value])[] => {
    const place = [...path, key];
    const before = declared[key];
    if (isUnseen(item, place)) return [];
    if (before === undefined) return [[key, value]];
    if (!isObject(value) || !isObject(before)) return [];
    const rest = without(value, before, item, place);
    return Object.keys(rest).length === 0 ? [] : [[key, rest]];
  });
  return Object.fromEntries(kept);
}

function isUnseen({ unknowns }: ItemView, place: Path): boolean {
  return unknowns.some(
    ({ path, reason }) => reason !== "unconfirmed" && path.every((step, index) => step === place[index]),
  );
}

interface Place {
  readonly language: Language;
  readonly tenant: string;
  readonly explained: Explained;
}

function textOf({ isPart, ...item }: Lacking, { language, tenant, explained }: Place): string {
  const lines = {
    typescript: () => typescriptItem(item, {}, explained),
    yaml: () => yamlItem(item, explained),
    hcl: () => ["", ...hclItem(item, tenant, explained)],
  }[language]();
  if (!isPart) return lines.join("\n");
  const sign = language === "typescript" ? "//" : "#";
  const name = item.name === "settings" ? "" : ` ${JSON.stringify(item.name)}`;
  return [
    "",
    `${sign} Add to ${item.kind}${name}:`,
    ...lines.filter((line) => line !== "").map((line) => `${sign} ${line}`),
  ].join("\n");
}
