/** `tmes policy build`: bundles of rules, for our own engine and for any OPA. */
import { dirname, resolve } from "node:path";
import type { SignatureAlgorithm } from "@tmes-as-code/policy";
import { type Artefacts, build, createOpa, lockFile, type Signing } from "@tmes-as-code/policy-build";
import { isFile, loadBundle, nameOf, readText } from "@tmes-as-code/policy/node";
import { printNote, UsageError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { writeResult } from "../output.ts";
import { buildConfigured } from "./configured.ts";
import { defaultFolder, inFolder, readPolicyFolder, versionsOf } from "./folder.ts";
import { placeholders } from "./placeholders.ts";
import { Problems } from "./problems.ts";
import type { SigningKey } from "./signing.ts";
import { bundleFiles, compiledBundle, plainBundle, writeFiles } from "./write-bundle.ts";

/** Options of `tmes policy build`; see its `--help`. */
export interface BuildOptions {
  readonly out: string;
  readonly config?: string;
  readonly sign?: string;
  readonly algorithm: SignatureAlgorithm;
}

/**
 * Builds the rules of a folder, or all that a configuration names with the configuration itself.
 *
 * @throws UsageError, BuildError and ConfigError for what cannot be built; then nothing is written.
 */
export async function buildPolicies(path: string | undefined, options: BuildOptions): Promise<ExitCode> {
  const signing = signingOf(options);
  const built =
    options.config === undefined
      ? await buildFolder(path ?? defaultFolder, signing)
      : await buildAll(path, options.config, signing);
  writeFiles(options.out, bundleFiles(built, keyOf(options)));
  const out = nameOf(options.out, process.cwd());
  const rules = `${String(built.ruleIds.length)} ${built.ruleIds.length === 1 ? "rule" : "rules"}`;
  writeResult(
    [
      `Built ${rules}, revision ${built.revision.slice(0, 12)}.`,
      `  ${out}/bundle            for tmes and the constructs: \`bundles:\` in tmes.config.yaml`,
      `  ${out}/${plainBundle}   for any OPA${signing === undefined ? "" : `, signed (${signing.algorithm})`}`,
      ...(signing === undefined ? [] : [`  ${out}/${compiledBundle}     for \`tmes check --bundle\`, signed too`]),
      "",
    ].join("\n"),
    undefined,
  );
  return exitCodes.ok;
}

async function buildFolder(path: string, signing: Signing | undefined): Promise<Artefacts> {
  const folder = readPolicyFolder(path);
  const unwritten = placeholders(folder);
  if (unwritten.length > 0)
    throw new Problems(unwritten.map((problem) => ({ ...problem, file: folder.nameOf(problem.file) })));
  const opa = await createOpa();
  const built = inFolder(folder, () => build(opa, folder.sources, { signing, known: loadBundle().manifest.rules }));
  const held = versionsOf(folder, built.rules);
  for (const { file, line = 1, message } of held.problems)
    printNote(`${folder.nameOf(file)}:${String(line)}: ${message} \`tmes policy check\` says what to do.`);
  if (held.text !== folder.sources.lock) writeFiles(folder.path, { [lockFile]: held.text });
  return built;
}

async function buildAll(path: string | undefined, config: string, signing: Signing | undefined): Promise<Artefacts> {
  if (path !== undefined) {
    throw new UsageError(
      "--config builds what the configuration names, so a folder cannot be named too.",
      "Build the folder first, and name the result under `bundles` in the configuration.",
    );
  }
  return buildConfigured(config, dirname(resolve(config)), signing);
}

function signingOf({ sign, algorithm }: BuildOptions): Signing | undefined {
  if (sign === undefined) return undefined;
  if (!isFile(sign))
    throw new UsageError(`${sign}: there is no such key file.`, "--sign takes a private key in a PEM file.");
  return { key: resolve(sign), algorithm };
}

function keyOf({ sign, algorithm }: BuildOptions): SigningKey | undefined {
  if (sign === undefined) return undefined;
  const name = nameOf(sign, process.cwd());
  return { key: readText(sign, name), name, algorithm };
}
