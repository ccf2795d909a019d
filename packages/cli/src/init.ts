/** `tmes init`: a project that works, with a stub of every console object that its rules read. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { itemKinds, jurisdictions, kindById, suggest, validateName } from "@tmes-as-code/catalog";
import {
  baselineFile,
  completeItem,
  completeTenant,
  ConfigError,
  configFile,
  createEngine,
  draftDocument,
  hclItem,
  parseConfig,
  readTenantDocuments,
  stubName,
  typescriptItem,
  yamlItem,
  type DraftTenant,
  type Explained,
  type Finding,
  type JsonObject,
  type Report,
} from "@tmes-as-code/policy";
import { findConfig, isFile, loadBundle, reasonOf } from "@tmes-as-code/policy/node";
import { printError, printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { uninterrupted, writeResult } from "./output.ts";
import { missing } from "./missing.ts";
import { newSalt } from "./salt.ts";
import { say } from "./terminal.ts";
import { starterBaseline } from "./start/baseline.ts";
import {
  cdks,
  editions,
  languages,
  packageManagers,
  pipelines,
  sites,
  type Cdk,
  type Language,
  type PackageManager,
  type Pipeline,
} from "./start/choices.ts";
import {
  configText,
  everyProject,
  firstCommands,
  ignoredFiles,
  keptFiles,
  projectFiles,
  unneededScripts,
  type Choices,
  type Files,
} from "./start/project.ts";

/** Options of `tmes init`; see its `--help`. */
export interface InitOptions {
  readonly language?: Language;
  readonly cdk?: Cdk;
  readonly tenant?: string;
  readonly site?: string;
  readonly edition?: string;
  readonly dataSubjects?: readonly string[];
  readonly pack?: readonly string[];
  readonly packageManager?: PackageManager;
  readonly ci?: Pipeline;
  /** Kinds of which stubs are printed, in place of a project. */
  readonly add?: readonly string[];
  /** An input, of which stubs of what it does not declare are printed. */
  readonly missing?: string;
}

interface Answers extends Choices {
  readonly claims: JsonObject & { readonly name: string };
}

/** Days until the starter's baseline ends. */
const days = 90;

/**
 * Writes a project into `folder`, which is made if it is missing. Asks on a terminal for what no option says.
 *
 * @throws UsageError for what cannot be meant, and when one of its files is there already; then nothing is written.
 */
export async function init(folder: string, options: InitOptions): Promise<ExitCode> {
  if (options.add !== undefined) return add(options.add, options);
  if (options.missing !== undefined) return missing(options.missing, options);
  refuseTaken(folder, everyProject);
  const answers = await answered(folder, options);
  const { files, settings, findings } = starter(answers, new Date());
  refuseTaken(folder, Object.keys(files));
  const kept = keptFiles.filter((name) => existsSync(join(folder, name)));
  const written = Object.fromEntries(Object.entries(files).filter(([name]) => !kept.some((one) => one === name)));
  writeNew(folder, written);
  say(`${said(folder, { files: written, kept, settings, findings }, answers, options)}\n`);
  notListed(folder);
  if (answers.inWorkspace && answers.packageManager === "pnpm")
    printNote(
      `pnpm stops at install scripts that are neither allowed nor refused. Add to the pnpm-workspace.yaml above: \`allowBuilds: { ${unneededScripts.map((name) => `${name}: false`).join(", ")} }\`.`,
    );
  return exitCodes.ok;
}

/** Prints a stub of each kind, as written in a file of the language. */
function add(ids: readonly string[], { language = "typescript", ...options }: InitOptions): ExitCode {
  const { tenant = "acme", site = "eu", edition = "advanced", dataSubjects = ["DE"], pack = ["all"] } = options;
  const claims = { name: tenant, site, edition, dataSubjects };
  const ask = findingsOf(pack, new Date());
  const explained: Explained = new Set();
  const stubs = ids.map((id) => {
    const kind = kindById(id);
    if (kind === undefined || kind.id === "tenant") {
      throw new UsageError(`there is no kind \`${id}\`${suggest(id, itemKinds)}.`, "`tmes explain` lists the kinds.");
    }
    const start = completeItem(kind, stubName(kind));
    const all = completeTenant(claims, (document) => ask(document).findings, [start]).items;
    const item = all.find((one) => one.kind === start.kind && one.name === start.name) ?? start;
    const lines = {
      typescript: () => typescriptItem(item, {}, explained),
      yaml: () => yamlItem(item, explained),
      hcl: () => hclItem(item, tenant, explained),
    }[language]();
    return lines.join("\n").replace(/^\n/, "");
  });
  writeResult(`${stubs.join("\n\n")}\n`, undefined);
  return exitCodes.ok;
}

/** What can be asked and said: each with its default. Choices that need the rules are a function. */
const questions = {
  language: { question: "Language", choices: languages, initial: "typescript" },
  cdk: { question: "CDK", choices: cdks, initial: "cdktf" },
  tenant: { question: "Name of the tenant", initial: "acme" },
  site: { question: "Site that serves it", choices: sites, initial: "eu" },
  edition: { question: "Edition", choices: editions, initial: "standard" },
  dataSubjects: { question: "Countries of the people whose mail it handles, such as DE,FR", initial: "DE" },
  pack: { question: "Packs of rules, with commas between them", choices: packs, initial: "eu-privacy" },
  packageManager: { question: "Package manager", choices: packageManagers, initial: "npm" },
  ci: { question: "Pipeline", choices: pipelines, initial: "none" },
} as const satisfies Record<Asked, Question>;

type Asked = Exclude<keyof InitOptions, "add" | "missing">;

interface Question {
  readonly question: string;
  readonly choices?: readonly string[] | (() => readonly string[]);
  readonly initial: string;
}

function packs(): readonly string[] {
  return Object.keys(loadBundle().manifest.packs);
}

async function answered(folder: string, options: InitOptions): Promise<Answers> {
  const ask = asker(options);
  try {
    const language = await ask("language", among("language", languages));
    const cdk = language === "typescript" ? await ask("cdk", among("CDK", cdks)) : questions.cdk.initial;
    const name = await ask("tenant", tenantOf);
    const site = await ask("site", among("site", sites));
    const edition = await ask("edition", among("edition", editions));
    const dataSubjects = await ask("dataSubjects", dataSubjectsOf);
    const chosen = await ask("pack", (text) => listOf(text).map(among("pack", packs())));
    const packageManager = await ask("packageManager", among("package manager", packageManagers));
    const pipeline = await ask("ci", among("pipeline", pipelines));
    // The console's objects are not listed yet.
    const noticeVersion = edition === "cegp" ? "2025-12-09" : "2021-09-09";
    const claims = { name, site, edition, dataSubjects, noticeVersion, inventory: "partial" };
    const inWorkspace = isInWorkspace(folder, packageManager);
    return { language, cdk, packs: chosen, packageManager, inWorkspace, pipeline, claims };
  } finally {
    ask.close();
  }
}

/** Whether a folder above is the root of a workspace: pnpm has a file for it, the others a key of `package.json`. */
function isInWorkspace(folder: string, manager: PackageManager): boolean {
  const above = dirname(resolve(folder));
  if (above === resolve(folder)) return false;
  const root = join(above, manager === "pnpm" ? "pnpm-workspace.yaml" : "package.json");
  const isRoot = isFile(root) && (manager === "pnpm" || readFileSync(root, "utf8").includes('"workspaces"'));
  return isRoot || isInWorkspace(above, manager);
}

interface Ask {
  /** @throws UsageError for an option that cannot be meant, and when the questions are cancelled. */
  <T>(option: Asked, read: (text: string) => T): Promise<T>;
  close(): void;
}

/** Takes what options say, asks for the rest on a terminal until the answer can be meant, and else takes the default. */
function asker(options: InitOptions): Ask {
  const onTerminal = process.stdin.isTTY && process.stdout.isTTY;
  let terminal: ReturnType<typeof createInterface> | undefined;
  const answer = async ({ question, initial, choices = [] }: Question): Promise<string> => {
    terminal ??= createInterface({ input: process.stdin, output: process.stdout });
    const values = typeof choices === "function" ? choices() : choices;
    const asked = `${question}${values.length === 0 ? "" : ` (${values.join(", ")})`} [${initial}]: `;
    try {
      const text = (await terminal.question(asked)).trim();
      return text === "" ? initial : text;
    } catch (cause) {
      // Ctrl-C or Ctrl-D.
      say("\n");
      throw new UsageError("cancelled; nothing was written.", undefined, { cause });
    }
  };
  const ask = async <T>(option: Asked, read: (text: string) => T): Promise<T> => {
    const given = options[option];
    if (given !== undefined) return read(typeof given === "string" ? given : given.join(","));
    if (!onTerminal) return read(questions[option].initial);
    for (;;) {
      const text = await answer(questions[option]);
      try {
        return read(text);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        printError(error);
      }
    }
  };
  return Object.assign(ask, { close: () => terminal?.close() });
}

function among<T extends string>(what: string, values: readonly T[]): (text: string) => T {
  return (text) => {
    const found = values.find((each) => each === text);
    if (found !== undefined) return found;
    throw new UsageError(`${what}: expected one of ${values.join(", ")}, found ${JSON.stringify(text)}.`);
  };
}

function tenantOf(name: string): string {
  const [wrong] = validateName("tenant", name);
  if (wrong === undefined && /^[a-z0-9][a-z0-9._-]*$/i.test(name)) return name;
  throw new UsageError(
    "the tenant's name also names files.",
    "Use letters, digits, dots, hyphens and underscores, such as acme-europe.",
  );
}

function dataSubjectsOf(text: string): readonly string[] {
  const codes = listOf(text);
  const unknown = codes.find((each) => !Object.hasOwn(jurisdictions, each));
  if (unknown === undefined && codes.length > 0) return codes;
  throw new UsageError(
    `data subjects: expected country codes such as DE,FR, found ${JSON.stringify(unknown ?? "")}.`,
    "Use two capital letters for each country (ISO 3166-1 alpha-2), with commas between them.",
  );
}

function listOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((each) => each !== "");
}

/** A starter, and what it leaves to do. */
interface Starter {
  readonly files: Files;
  /** Settings that are not confirmed. */
  readonly settings: number;
  readonly findings: number;
}

function findingsOf(packs: readonly string[], now: Date): (document: JsonObject) => Report {
  const config = parseConfig(configText(packs), configFile);
  const engine = createEngine({ bundle: loadBundle(), config, today: now.toISOString().slice(0, 10) });
  return (document) =>
    engine.check([readTenantDocuments(JSON.stringify(document), "tenant.json")], { accepts: { newSalt: newSalt() } });
}

function starter({ claims, ...choices }: Answers, now: Date): Starter {
  const check = findingsOf(choices.packs, now);
  const tenant: DraftTenant = completeTenant(claims, (document): readonly Finding[] => check(document).findings);
  const items = tenant.items.map((item) => ({ ...item, unconfirmed: true }));
  const { findings, coverage } = check({ ...draftDocument(tenant), items });
  const expires = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const baseline = findings.length === 0 ? undefined : starterBaseline(findings, expires);
  return {
    files: projectFiles(tenant, baseline, choices),
    settings: coverage.unconfirmed ?? 0,
    findings: findings.length,
  };
}

/** @throws UsageError where a file would be overwritten. */
function refuseTaken(folder: string, names: readonly string[]): void {
  const taken = names.filter((name) => !keptFiles.some((one) => one === name) && existsSync(join(folder, name)));
  if (taken.length === 0) return;
  throw new UsageError(
    `${folder}: there is already ${taken.join(", ")}; nothing was written.`,
    `Name a new or empty folder: \`tmes init <folder>\`. In a project that exists, write ${configFile} yourself; \`tmes init --add <kind>\` and \`tmes init --missing <input>\` print stubs.`,
  );
}

function writeNew(folder: string, files: Files): void {
  try {
    uninterrupted(() => {
      for (const [name, text] of Object.entries(files)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text, { flag: "wx" });
      }
    });
  } catch (cause) {
    throw new UsageError(`${folder}: cannot be written: ${reasonOf(cause)}.`, undefined, { cause });
  }
}

/** A project below another configuration is checked only where that one lists it. */
function notListed(folder: string): void {
  try {
    findConfig(folder, { root: undefined });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    printNote(`${error.file}: ${error.message} ${error.hint ?? ""}`);
  }
}

function said(
  folder: string,
  { files, kept, settings, findings }: Starter & { readonly kept: readonly string[] },
  { claims, ...choices }: Answers,
  options: InitOptions,
): string {
  const assumed = (Object.keys(questions) as Asked[]).filter(
    (option) => options[option] === undefined && (option !== "cdk" || choices.language === "typescript"),
  );
  const defaults = process.stdin.isTTY
    ? []
    : assumed.map((option) => `--${kebab(option)} ${questions[option].initial}`);
  return [
    `Wrote ${Object.keys(files).sort().join(", ")}${folder === "." ? "" : ` to ${folder}`}.`,
    ...(kept.length === 0 ? [] : [`Kept ${kept.join(" and ")}. Ignore in git: ${ignoredFiles(choices).join(", ")}.`]),
    ...(defaults.length === 0 ? [] : [`By default: ${defaults.join(" ")}.`]),
    `${String(settings)} settings of tenant ${claims.name} are not confirmed at the console yet. For ${String(days)} days, ${baselineFile} accepts the ${String(findings)} findings that this leaves open.`,
    "",
    `Next:\n${[...(folder === "." ? [] : [`cd ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)}`]), ...firstCommands(choices)].map((line) => `  ${line}`).join("\n")}`,
  ].join("\n");
}

function kebab(option: string): string {
  return option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
