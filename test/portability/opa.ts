/** The plain bundle in OPA, and what `tmes check` says of the same inputs. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { planSentences } from "@tmes-as-code/catalog";
import type { JsonValue } from "@tmes-as-code/opa";
import {
  configData,
  createEngine,
  InputError,
  parseConfig,
  readPlan,
  readTenantDocuments,
  type Config,
  type Engine,
  type Finding,
  type Report,
} from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { createRealOpa } from "@tmes-as-code/testing/real-opa";
import { sample } from "@tmes-as-code/testing/runs";
import type { Case } from "./inputs.ts";

const require = createRequire(import.meta.url);

/** The plain bundle as it is built. */
export const bundle = require.resolve("@tmes-as-code/policies/tmes-policies.tar.gz");

/** Whether a command is here. */
export const isHere = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Whether a native OPA is here. */
export const opa = isHere("opa", "version");

/** The day on which everything is judged. */
const today = "2026-11-24";

const chosen: ReadonlySet<string> = new Set([
  "api-access-restricted",
  "approved-senders-no-personal-addresses",
  "domain-covered",
  "quarantine-digest-minimal",
  "retention-within-limit",
  "site-matches-data-subjects",
  "syslog-tls",
  "tls-peer-minimum",
  "virtual-analyzer-macro-files-off",
  "virtual-analyzer-off",
]);

/** The configuration in which these rules are on, as loud as they say themselves. */
const only = (wanted: (id: string) => boolean): Config =>
  parseConfig(
    `packs: [eu-privacy]\nforeign: [terraform_data.listed, module.listed]\nrules:\n${Object.values(
      loadBundle().manifest.rules,
    )
      .map(({ id, severity }) => `  ${id}: { severity: ${wanted(id) ? severity : "off"} }\n`)
      .join("")}`,
    "tmes.config.yaml",
  );

/** Rules of every sort: on items and on tenants, with lists, texts that hide values, and parameters. */
export const someRules: Config = only((id) => chosen.has(id));

/** Every rule, as a bundle without a configuration has them. */
export const everyRule: Config = only(() => true);

/** An engine with `config`. */
export const engineWith = (config: Config): Engine => createEngine({ bundle: loadBundle(), config, today });

/** `data.tmes.config` for the same. */
export const dataOf = (engine: Engine): object => ({ ...configData(engine.policies), today });

/** What the engine says of an input; the message of the error where it refuses it. */
export function checked(engine: Engine, { surface, input }: Pick<Case, "surface" | "input">): Report | string {
  const text = JSON.stringify(input);
  try {
    const { stated } = engine.policies.used;
    const source =
      surface === "plan" ? readPlan(text, "plan.json", [], stated) : readTenantDocuments(text, "acme.json");
    const report = engine.check([source], { allResults: true });
    const isError = report.findings.some(({ severity }) => severity === "error");
    // As the command ends with exit code 2.
    return report.coverage.tenants === 0 && !isError ? planSentences["no-tenant"] : report;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** A finding without where it stands, which only our own readers know in full. */
export type Placeless = Omit<Finding, "place"> & { readonly address?: string };

/** What another OPA said. */
export interface Answer {
  readonly findings: readonly Placeless[];
  /** `rule tenant kind name: verdict`, sorted; none where there are no verdicts. */
  readonly verdicts: readonly string[] | undefined;
}

/** An OPA that evaluates a query on the plain bundle. */
export interface Evaluator {
  readonly name: string;
  readonly evaluate: (query: string, input: JsonValue) => unknown;
  /** Of many cases, those that it is asked. */
  readonly casesOf: <Each>(cases: readonly Each[]) => readonly Each[];
}

const wasi = await createRealOpa();

/** The OPA that is always here, and a native one where it is. */
export const evaluators: readonly Evaluator[] = [
  {
    name: "OPA in WASI",
    evaluate: (query, input) =>
      wasi.evaluate({
        files: { "bundle.tar.gz": readFileSync(bundle) },
        paths: ["bundle.tar.gz"],
        bundle: true,
        query,
        input,
      }).value,
    // It takes ten times as long as a native one, which is asked all of them where there is one.
    casesOf: (cases) => (opa ? sample(cases, 6) : cases),
  },
  ...(opa ? [{ name: "native OPA", evaluate: evaluateNatively, casesOf: <Each>(cases: Each) => cases }] : []),
];

function evaluateNatively(query: string, input: JsonValue): unknown {
  const output = execFileSync("opa", ["eval", "--bundle", bundle, "--stdin-input", "--format", "raw", query], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 1_000_000_000,
  });
  return JSON.parse(output);
}

/** What an OPA says of inputs, all in one run. */
export function evaluated({ evaluate }: Evaluator, inputs: readonly unknown[], config: object): readonly Answer[] {
  const query =
    "[answer | config := input.config; some each in input.cases; answer := data.tmes.check with input as each with data.tmes.config as config]";
  const input = JSON.parse(JSON.stringify({ cases: inputs, config })) as JsonValue;
  return (evaluate(query, input) as readonly Raw[]).map(({ findings, verdicts }) => ({
    findings: findings.map(placeless),
    verdicts: verdicts?.map(verdictText).toSorted(),
  }));
}

interface Raw {
  readonly findings: readonly Finding[];
  readonly verdicts?: readonly Verdict[];
}

interface Verdict {
  readonly rule: string;
  readonly tenant: string;
  readonly item?: { readonly kind: string; readonly name: string };
  readonly verdict: string;
  readonly applicabilityOpen: boolean;
}

/** A verdict in a line. */
export function verdictText({ rule, tenant, item, verdict, applicabilityOpen }: Verdict): string {
  return `${rule} ${tenant} ${item?.kind ?? ""} ${item?.name ?? ""}: ${verdict}${applicabilityOpen ? " (open)" : ""}`;
}

/** A finding without its lines. */
export function placeless({ place, ...finding }: Finding): Placeless {
  return { ...finding, ...(place.address === undefined ? {} : { address: place.address }) };
}

/** What the engine's report comes to in the same form. */
export function answerOf(report: Report): Answer {
  return {
    findings: report.findings.map(placeless),
    verdicts: (report.results ?? []).map(verdictText).toSorted(),
  };
}
