/** The option `--output`. */
import { isFormatId, formatIds } from "@tmes-as-code/policy";
import { realPath } from "@tmes-as-code/policy/node";
import { suggest } from "@tmes-as-code/catalog";
import { InvalidArgumentError } from "commander";
import type { OutputFile } from "./deliver.ts";

/**
 * Reads `<file>` or `<format>=<file>`, and adds it to those before.
 *
 * @throws InvalidArgumentError for a format that there is none of, and for a file that is named already.
 */
export function outputFile(value: string, before: readonly OutputFile[] = []): readonly OutputFile[] {
  const [, id, named] = /^([\w-]+)=(.*)$/s.exec(value) ?? [];
  if (id !== undefined && !isFormatId(id)) {
    throw new InvalidArgumentError(
      `there is no format ${JSON.stringify(id)}${suggest(id, formatIds)}; formats are ${formatIds.join(", ")}. A file with = in its name: ./${value}`,
    );
  }
  const file = named ?? value;
  if (file === "") throw new InvalidArgumentError("expected a file.");
  if (before.some((one) => realPath(one.file) === realPath(file)))
    throw new InvalidArgumentError(`${file} is named twice; give each format a file of its own.`);
  if (id === undefined && before.some(({ format }) => format === undefined))
    throw new InvalidArgumentError("only one file can be without a format; write <format>=<file>.");
  return [...before, id === undefined ? { file } : { file, format: id }];
}
