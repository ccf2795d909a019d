/** A JSON text that must hold one object: bounded in depth, with exact errors. */
import { foundIn, foundText } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { JsonObject, Location, Path } from "../types.ts";
import { createJsonPlaces, cutJson, duplicateKeys, parseSpan, type JsonSpan, type JsonText } from "./json-text.ts";

/**
 * Parses a text. What pipelines and editors add to JSON has an error of its own.
 *
 * @throws InputError when it is cut off, nested too deeply, no object, or has a key twice.
 */
export function jsonObject(text: string, file: string): JsonObject {
  const { json, span, value } = parsed(text, file);
  if (span === undefined || !isObject(value)) {
    throw new InputError({ file, message: `expected a JSON object, found ${foundText(foundIn(value, false))}.` });
  }
  if (countKeys(value) !== span.keys) {
    const [first, ...others] = duplicateKeys(json, span);
    if (first !== undefined) throw new InputError(first, others);
  }
  const forbidden = forbiddenKey(value);
  if (forbidden !== undefined) {
    throw new InputError({
      ...createJsonPlaces(json)(span, forbidden),
      path: forbidden,
      message: `the key ${JSON.stringify(String(forbidden.at(-1)))} is refused: it reaches into JavaScript's own objects.`,
      hint: "Use another name.",
    });
  }
  return value;
}

function parsed(text: string, file: string): { json: JsonText; span: JsonSpan | undefined; value: unknown } {
  try {
    const json = cutJson(text, file, { elements: false });
    const [span] = json.spans;
    return { json, span, value: span === undefined ? undefined : parseSpan(json, span) };
  } catch (error) {
    throw addedToJson(text, file) ?? error;
  }
}

/** An error for a text that is JSON and something else around it or in it, of which the cause is known. */
export function addedToJson(text: string, file: string): InputError | undefined {
  // No text in JSON has a line break, so no line of JSON begins so.
  if (/^(?:\[command\]|::(?:debug|notice|warning|error|set-output)\b)/m.test(text)) {
    return new InputError({
      file,
      message: "the wrapper of the action setup-terraform printed its own lines around the JSON.",
      hint: "Set `terraform_wrapper: false` for the action, and make the file again.",
    });
  }
  const start = text.slice(0, 10_000);
  // Where it is coloured, a line begins with what resets colours.
  if (
    /^(?:.\[0m)*(?:(?:Terraform|OpenTofu) (?:used the selected providers|will perform the following)|No changes\. )/m.test(
      start,
    )
  ) {
    return new InputError({
      file,
      message: "it is a plan as Terraform prints it for people.",
      hint: "Check its JSON: terraform show -json <plan file> | tmes check -",
    });
  }
  if (/^\s*\{"@level":/.test(start)) {
    return new InputError({
      file,
      message: "it is the log that `terraform plan -json` prints, and has no plan.",
      hint: "Write the plan to a file and check its JSON: terraform plan -out=tfplan, then terraform show -json tfplan | tmes check -",
    });
  }
  if (/\.[cm]?[jt]sx?$/i.test(file)) {
    return new InputError({
      file,
      message: "it is a program, and a check does not run it.",
      hint: "Run it and check what it writes: npx tsx main.ts, then tmes check cdktf.out",
    });
  }
  if (/\.jsonc$/i.test(file) || /^\s*\/[/*]/.test(text.slice(0, 1_000))) {
    return new InputError({
      file,
      message: "expected JSON, found JSON with comments or trailing commas (.jsonc).",
      hint: "Remove the comments. Comments are possible in a tenant document in YAML.",
    });
  }
  return undefined;
}

/** Where a value of a JSON text stands. */
export function placeIn(text: string, file: string, path: Path): Location {
  const json = cutJson(text, file, { elements: false });
  const [span] = json.spans;
  return span === undefined ? { file } : createJsonPlaces(json)(span, path);
}

function countKeys(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, member: unknown) => sum + countKeys(member), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce((sum: number, member) => sum + 1 + countKeys(member), 0);
}

/** Where a key stands that reaches into JavaScript's own objects. */
function forbiddenKey(value: unknown): Path | undefined {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const below = forbiddenKey(value[index]);
      if (below !== undefined) return [index, ...below];
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, "__proto__")) return ["__proto__"];
  for (const key in value) {
    const below = forbiddenKey(value[key]);
    if (below !== undefined) return [key, ...below];
  }
  return undefined;
}
