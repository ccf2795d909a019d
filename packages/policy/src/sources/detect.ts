/** What an input is, by its content. */
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { InputSurface } from "../surfaces.ts";
import { addedToJson, jsonObject } from "./json-object.ts";
import { keysText } from "./plan.ts";

/** Above this many characters the form is detected from the beginning of the text. */
const parsedBelow = 4_000_000;

/**
 * Tells what a text is. `synth`: one stack's `cdk.tf.json`, which is checked by its folder.
 *
 * @throws InputError when it is JSON and none of the forms.
 */
export function detectInput(text: string, file: string): InputSurface {
  if (/\.(?:tf|tofu|hcl)$/i.test(file)) {
    throw new InputError({
      file,
      message: "it is Terraform code, which only Terraform can evaluate.",
      hint: "Check its plan: terraform plan -out=tfplan, then terraform show -json tfplan | tmes check -",
    });
  }
  const head = text.slice(0, 10_000);
  if (!/^\s*\{/.test(head) || /\.ya?ml$/i.test(file)) {
    const added = addedToJson(head, file);
    if (added !== undefined) throw added;
    return "document";
  }
  if (/^\s*\{\s*"(?:\$schema|apiVersion)"/.test(head)) return "document";
  if (text.length > parsedBelow) {
    if (/"planned_values"\s*:/.test(head)) return "plan";
    if (/^\s*\{\s*"(?:meta|serial|encrypted_data)"/.test(head)) throw encrypted(file);
    return /^\s*\{\s*"(?:format_version|version|plan|run)"/.test(head) ? formOfLarge(text) : "document";
  }
  const value = jsonObject(text, file);
  if (value["encrypted_data"] !== undefined) throw encrypted(file);
  if (value["planned_values"] !== undefined || value["resource_changes"] !== undefined) return "plan";
  if (isObject(value["plan"]) && isObject(value["run"])) return "plan";
  if (value["apiVersion"] !== undefined || (isObject(value["tenant"]) && value["items"] !== undefined))
    return "document";
  if (value["format_version"] !== undefined) return "state";
  if (value["version"] !== undefined && value["lineage"] !== undefined) return "state";
  if (isObject(value["terraform"]) || isObject(value["resource"])) return "synth";
  throw new InputError({
    file,
    message: `expected a tenant document, a plan or a state, found JSON with ${keysText(value)}.`,
    hint: "A document has apiVersion, tenant and items; plans and states are what `terraform show -json` prints.",
  });
}

function encrypted(file: string): InputError {
  return new InputError({
    file,
    message: "OpenTofu encrypted this plan or state, so it cannot be read.",
    hint: "Check what `tofu show -json` prints.",
  });
}

function formOfLarge(text: string): InputSurface {
  return text.includes('"planned_values"') ? "plan" : "state";
}
