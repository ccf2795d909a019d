/** `tmes policy check`: whether rules and packs can be used as they stand. */
import { readTenantDocuments, type DraftTenant, type FindingsOn } from "@tmes-as-code/policy";
import { createOpa, lockFile, type Problem } from "@tmes-as-code/policy-build";
import { printNote } from "../errors.ts";
import type { ExitCode } from "../exit-codes.ts";
import { writeResult } from "../output.ts";
import { compileFolder, type Compiled } from "./compiled.ts";
import { builtInSample, readPolicyFolder, versionsOf, type PolicyFolder } from "./folder.ts";
import { placeholders } from "./placeholders.ts";
import { countOf, reported } from "./problems.ts";
import { findingsBy, satisfy } from "./satisfy.ts";

/** What every rule's folder has besides rule.rego. */
const beside = ["rule_test.rego", "violating.yaml", "compliant.yaml"];

/**
 * Checks the rules and packs of a folder.
 *
 * @throws UsageError for what cannot be read; BuildError naming all that keeps a rule or pack from being used.
 */
export async function checkPolicies(path: string): Promise<ExitCode> {
  const folder = readPolicyFolder(path);
  const compiled = compileFolder(await createOpa(), folder);
  const packs = Object.keys(compiled.built.packs).map((pack) => ofPack(folder, compiled, pack));
  const held = versionsOf(folder, compiled.built.rules);
  const problems = [
    ...missingFiles(folder),
    ...placeholders(folder),
    ...held.problems,
    ...packs.flatMap((one) => one.problems),
  ];
  const said = [
    `${countOf(folder.sources.ruleIds.length)} checked: compiled, METADATA, reads, types, versions.`,
    ...(held.unnoted === 0
      ? []
      : [`${folder.nameOf(lockFile)} lacks the version of ${countOf(held.unnoted)}: \`tmes policy build\` writes it.`]),
    ...packs.map((one) => one.text),
    "",
  ];
  writeResult(said.join("\n"), undefined);
  packs.flatMap((one) => one.notes).forEach(printNote);
  return reported(problems, folder);
}

function missingFiles({ sources }: PolicyFolder): readonly Problem[] {
  const known = { ...sources.tests, ...sources.samples };
  return sources.ruleIds.flatMap((id) =>
    beside
      .map((name) => `rules/${id}/${name}`)
      .filter((file) => known[file] === undefined)
      .map((file) => ({ file, message: "is missing.", hint: "`tmes policy new` shows what it looks like." })),
  );
}

interface PackCheck {
  readonly text: string;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

function ofPack(folder: PolicyFolder, { bundle, built }: Compiled, pack: string): PackCheck {
  const file = `packs/${pack}.yaml`;
  const findingsOn = findingsBy(pack, [bundle], new Date().toISOString().slice(0, 10));
  const witness = folder.sources.witnesses[`packs/${pack}.tenant.yaml`];
  if (witness !== undefined) return ofWitness(folder, pack, findingsOn, witness);
  const found = satisfy(
    findingsOn,
    Object.keys(built.packs[pack]?.rules ?? {}).flatMap((rule) => tenantsOf(folder, rule)),
  );
  switch (found.answer) {
    case "satisfiable":
      return { text: `Pack ${pack}: a tenant can satisfy all its rules; one was found.`, notes: [], problems: [] };
    case "contradiction": {
      const { rules, place, wants } = found.contradiction;
      const message = `rules ${rules.join(" and ")} contradict each other: at ${place} the first wants ${wants[0]}, the second ${wants[1]}.`;
      const hint = `Take one of them out, change a parameter, or show in packs/${pack}.tenant.yaml a tenant that satisfies all.`;
      return {
        text: `Pack ${pack}: contradicts itself.`,
        notes: [],
        problems: [{ file, line: lineOf(folder, file, rules[1]), message, hint }],
      };
    }
    case "undecided":
      return {
        text: `Pack ${pack}: whether a tenant can satisfy all its rules was not decided.`,
        notes: [
          `${folder.nameOf(file)}: ${found.why} A tenant document packs/${pack}.tenant.yaml that satisfies all its rules settles it.`,
        ],
        problems: [],
      };
  }
}

function ofWitness(folder: PolicyFolder, pack: string, findingsOn: FindingsOn, text: string): PackCheck {
  const file = `packs/${pack}.tenant.yaml`;
  const { tenants } = readTenantDocuments(text, folder.nameOf(file));
  const findings = tenants.flatMap(({ tenant, items }) =>
    findingsOn({
      apiVersion: "tmes/v1",
      tenant,
      items: items.map(({ kind, name, settings }) => ({ kind, name, settings })),
    }),
  );
  if (findings.length === 0)
    return { text: `Pack ${pack}: satisfied by ${folder.nameOf(file)}.`, notes: [], problems: [] };
  return {
    text: `Pack ${pack}: ${folder.nameOf(file)} does not satisfy it.`,
    notes: [],
    problems: findings.map(({ rule, item, path, verdict }) => ({
      file,
      message: `rule ${rule} ${verdict === "fail" ? "has a finding" : "cannot decide"} on ${item === undefined ? "the tenant" : `${item.kind} "${item.name}"`}: ${path}.`,
    })),
  };
}

/** The tenants of the compliant.yaml of a rule, own or built-in. */
function tenantsOf(folder: PolicyFolder, rule: string): readonly DraftTenant[] {
  const file = `rules/${rule}/compliant.yaml`;
  const text = folder.sources.samples[file] ?? builtInSample(rule);
  if (text === undefined) return [];
  return readTenantDocuments(text, folder.nameOf(file)).tenants.map(({ tenant, items }) => ({
    tenant,
    items: items.map(({ kind, name, settings }) => ({ kind, name, settings })),
  }));
}

/** The line of a pack that names a rule. */
function lineOf({ sources }: PolicyFolder, file: string, rule: string): number | undefined {
  const index = (sources.packs[file] ?? "").split("\n").findIndex((line) => line.trim().startsWith(`${rule}:`));
  return index < 0 ? undefined : index + 1;
}
