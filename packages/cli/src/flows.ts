/** `tmes flows`: which personal data leaves for whom because of which setting. */
import { flowFormats, flowsOf, mergeTenants, version, type FlowFormatId, type FlowReport } from "@tmes-as-code/policy";
import { findConfig, namedConfig, readConfig, reportRoot } from "@tmes-as-code/policy/node";
import type { InputSurface } from "@tmes-as-code/policy";
import { printError, printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { expectedDocuments } from "./expected-documents.ts";
import { readInputs } from "./inputs.ts";
import { writeResult } from "./output.ts";
import { coloured, width } from "./terminal.ts";

/** Options of `tmes flows`; see its `--help`. */
export interface FlowOptions {
  readonly as?: InputSurface;
  readonly config?: string;
  readonly root?: string;
  readonly format: FlowFormatId;
  readonly output?: string;
  readonly verbose?: boolean;
}

/**
 * Lists the flows of what is read. No rule is applied; of a configuration only what it says of inputs counts.
 *
 * @throws UsageError, and InputError and ConfigError: then nothing is printed or written.
 */
export async function flows(paths: readonly string[], options: FlowOptions): Promise<ExitCode> {
  const { config, format, output, verbose = false } = options;
  const lookup = { root: options.root };
  const root = reportRoot(lookup);
  const foundFor = (path: string | undefined) =>
    config === undefined ? findConfig(path, lookup) : namedConfig(config, lookup);
  const { inputs, notRead, faults } = await readInputs(
    paths,
    {
      ...(options.as === undefined ? {} : { as: options.as }),
      onConfig: (path) => {
        foundFor(path);
      },
      claimsFor: (path) => readConfig(foundFor(path)).stated,
      expected: expectedDocuments(config, lookup, root),
    },
    root,
  );
  const { tenants } = mergeTenants(inputs.map(({ source }) => source));
  const views = [...tenants].sort((a, b) => (a.tenant.name < b.tenant.name ? -1 : 1));
  if (views.length === 0) {
    throw new UsageError(
      `${inputs.map(({ source }) => source.file).join(", ")}: there is no tenant in it.`,
      "Name what holds TMES tenants: tenant documents, a cdktf.out, a plan or a state.",
    );
  }
  const report: FlowReport = {
    schema: "tmes-flows/v1",
    engine: version,
    inputs: inputs.map(({ source: { file, surface }, sha256 }) => ({ file, surface, sha256 })),
    notRead,
    tenants: views.map(({ tenant: { name }, view, openBecause }) => ({ name, view, openBecause })),
    flows: views.flatMap((view) => flowsOf(view)),
  };
  const toFile = output !== undefined;
  const text = flowFormats[format].print(report, {
    colour: !toFile && coloured("stdout"),
    width: toFile ? 100 : width(),
    verbose,
  });
  writeResult(text, output);
  if (output !== undefined) printNote(`wrote ${output} (${format}).`);
  faults.forEach(printError);
  return faults.length > 0 ? exitCodes.unusable : exitCodes.ok;
}
