/** `tmes exception rehash`: digests that were made without a salt, made again with the configuration's. */
import { acceptedSalted, type Config, type Finding } from "@tmes-as-code/policy";
import { namedConfig, readConfig, readText } from "@tmes-as-code/policy/node";
import { join } from "node:path";
import { newSaltOf } from "./covered.ts";
import { reportOn, type ReportOptions } from "./check.ts";
import { printError, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { notOne } from "./one-configuration.ts";
import { saveEdited } from "./output.ts";
import { say } from "./terminal.ts";
import { newSalt } from "./salt.ts";

/**
 * Rewrites the configuration: only the digests change, and a `salt` is added where there is none. The values are read from
 * what is checked; an exception that covers nothing there keeps its digest.
 *
 * @throws UsageError where there is no one configuration, and what `reportOn` throws.
 */
export async function rehash(paths: readonly string[], options: ReportOptions): Promise<ExitCode> {
  const outcome = await reportOn(paths, options, { accepts: { newSalt: newSalt() } });
  const { configurations, findings } = outcome.report;
  const [{ file }] = configurations;
  if (configurations.length > 1 || file === undefined) throw notOne(configurations.length);
  const path = join(outcome.root, file);
  const config = readConfig(namedConfig(path, { root: options.root }));
  const unsalted = unsaltedOf(config);
  if (unsalted.size === 0) {
    say(`${file}: no digest without a salt.\n`);
    return exitCodes.ok;
  }
  const digests = new Map([...unsalted].flatMap(([id, before]) => replacement(id, before, findings)));
  const salt = config.salt ?? newSaltOf(findings);
  let text = readText(path, file);
  for (const [before, after] of digests) text = text.replaceAll(before, after);
  if (config.salt === undefined && salt !== undefined && digests.size > 0) text = `salt: ${salt}\n${text}`;
  saveEdited(text, path);
  const left = [...unsalted].filter(([, before]) => !digests.has(before)).map(([id]) => id);
  say(`${file}: ${String(unsalted.size - left.length)} of ${String(unsalted.size)} digests have a salt now.\n`);
  if (left.length === 0) return exitCodes.ok;
  printError(
    new UsageError(
      `${left.join(", ")}: covers nothing in what was read, so its value is not known.`,
      "Name all inputs. Until it expires, the digest without a salt counts.",
    ),
  );
  return exitCodes.unusable;
}

/** Digests without a salt, by the ids of their exceptions. */
function unsaltedOf({ exceptions }: Config): ReadonlyMap<string, string> {
  return new Map(
    exceptions.flatMap(({ id, value }) =>
      value !== undefined && "digest" in value && !acceptedSalted(value.digest) ? [[id, value.digest] as const] : [],
    ),
  );
}

function replacement(id: string, before: string, findings: readonly Finding[]): readonly (readonly [string, string])[] {
  const accepted = findings.find(({ exception }) => exception?.id === id)?.accepts;
  return accepted !== undefined && "digest" in accepted ? [[before, accepted.digest]] : [];
}
