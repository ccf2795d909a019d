/** What reads tenant documents: each surface says whether it accepts one. */
import { join } from "node:path";
import { isObject, kindById, tenantDocumentSchema } from "@tmes-as-code/catalog";
import * as library from "@tmes-as-code/constructs";
import { createOpa } from "@tmes-as-code/opa";
import { InputError, readPlan, readTenantDocuments } from "@tmes-as-code/policy";
import { formsOf, readSources } from "@tmes-as-code/policy-build";
import { Ajv2020 } from "ajv/dist/2020.js";
import { App, TerraformStack } from "cdktf";

/** Whether a document is accepted, by its position; `undefined` where the surface cannot have such a document. */
export type Answers = readonly (boolean | undefined)[];

/** A surface. */
export interface Surface {
  readonly name: string;
  ask(documents: readonly unknown[]): Answers | Promise<Answers>;
}

/** All of them. `outdir` is where CDKTF may write. */
export function surfaces(outdir: string): readonly Surface[] {
  return [
    { name: "JSON Schema", ask: each(jsonSchema()) },
    { name: "document reader", ask: each((one) => accepted(() => readTenantDocuments(JSON.stringify(one), "a.json"))) },
    { name: "plan reader", ask: each(inPlan) },
    { name: "constructs", ask: each((one) => inConstructs(one, outdir)) },
    { name: "OPA, document", ask: (all) => inOpa("document", all) },
    { name: "OPA, plan", ask: (all) => inOpa("plan", all.map(planOf)) },
  ];
}

function each(ask: (document: unknown) => boolean | undefined): Surface["ask"] {
  return (documents) => documents.map(ask);
}

function accepted(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof InputError || error instanceof library.TmesConfigError) return false;
    throw error;
  }
}

function jsonSchema(): (document: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  return ajv.compile(tenantDocumentSchema()) as (document: unknown) => boolean;
}

function inPlan(document: unknown): boolean | undefined {
  const plan = planOf(document);
  return plan === undefined ? undefined : accepted(() => readPlan(JSON.stringify(plan), "plan.json"));
}

interface Parts {
  readonly tenant: Readonly<Record<string, unknown>>;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** A document whose envelope says something; Terraform has no envelope to get wrong. */
function partsOf(document: unknown): Parts | undefined {
  if (!isObject(document)) return undefined;
  const { $schema = "", apiVersion, tenant, items } = document;
  if (apiVersion !== "tmes/v1" || !isObject(tenant) || !Array.isArray(items)) return undefined;
  if (typeof $schema !== "string" && $schema !== null) return undefined;
  const list: readonly unknown[] = items;
  const objects = list.filter(isObject);
  return objects.length === list.length ? { tenant, items: objects } : undefined;
}

/** A document as a Terraform plan, where it can be one: kinds are texts, and the tenant is one block. */
function planOf(document: unknown): object | undefined {
  const parts = partsOf(document);
  if (parts === undefined) return undefined;
  const { name: tenant, ...settings } = parts.tenant;
  if (parts.items.some(({ kind }) => typeof kind !== "string" || kind === "tenant")) return undefined;
  const inputs = [
    { tmes: "tenant/v1", tenant, name: tenant, settings },
    ...parts.items.map(({ kind, ...item }) => ({ tmes: `${String(kind)}/v1`, tenant, ...item })),
  ];
  return {
    format_version: "1.2",
    complete: true,
    errored: false,
    planned_values: {
      root_module: {
        resources: inputs.map((input, index) => ({
          address: `terraform_data.r${String(index)}`,
          mode: "managed",
          type: "terraform_data",
          values: { input },
          sensitive_values: {},
        })),
      },
    },
    resource_changes: inputs.map((input, index) => ({
      address: `terraform_data.r${String(index)}`,
      type: "terraform_data",
      change: { actions: ["create"], after: { input }, after_unknown: {}, after_sensitive: {} },
    })),
    configuration: {
      root_module: {
        resources: inputs.map((_, index) => ({ address: `terraform_data.r${String(index)}`, type: "terraform_data" })),
      },
    },
  };
}

const constructsOf = new Map<string, object>(
  Object.values(library).flatMap((each) => {
    const kind: unknown = typeof each === "function" && "kind" in each ? each.kind : undefined;
    return typeof kind === "string" ? [[kind, each]] : [];
  }),
);

/** A document as a program, where it can be one: settings are properties, and a name left out is the construct's id. */
function inConstructs(document: unknown, outdir: string): boolean | undefined {
  const parts = partsOf(document);
  if (parts === undefined) return undefined;
  const items = parts.items.map(({ kind, name, default: standsFor, unconfirmed, settings, ...others }) => ({
    ...{ standsFor, unconfirmed },
    type: typeof kind === "string" && kind !== "tenant" ? constructsOf.get(kind) : undefined,
    single: typeof kind === "string" && kindById(kind)?.presence.type === "always",
    name,
    settings: settings ?? {},
    others,
  }));
  if (typeof parts.tenant["name"] !== "string") return undefined;
  for (const { type, name, settings, others } of items) {
    if (type === undefined || typeof name !== "string" || !isObject(settings)) return undefined;
    if (Object.keys(others).length > 0 || ["name", "tenant", "default", "unconfirmed"].some((key) => key in settings))
      return undefined;
  }
  return accepted(() => {
    const stack = new TerraformStack(new App({ outdir }), "s");
    const tenant: unknown = Reflect.construct(library.TmesTenant, [stack, "tenant", parts.tenant]);
    items.forEach(({ type, single, name, standsFor, unconfirmed, settings }, index) => {
      const named = {
        ...(single && name === "settings" ? {} : { name }),
        ...(standsFor === undefined ? {} : { default: standsFor }),
        ...(unconfirmed === undefined ? {} : { unconfirmed }),
      };
      if (type !== undefined)
        Reflect.construct(type as new () => object, [tenant, `i${String(index)}`, { ...Object(settings), ...named }]);
    });
  });
}

/** Asks the adapters in one call: a Rego test prints an answer for each document. */
async function inOpa(adapter: "document" | "plan", documents: readonly unknown[]): Promise<Answers> {
  const opa = await createOpa();
  const { rego, adapters } = readSources(join(import.meta.dirname, "../../policies"));
  const library = Object.fromEntries(Object.entries(rego).filter(([file]) => !file.startsWith("rules/")));
  const asked = documents.flatMap((document, index) => (document === undefined ? [] : [{ document, index }]));
  const [result] = opa.test({
    files: {
      ...library,
      ...adapters,
      "data.json": JSON.stringify({
        tmes: { forms: formsOf(new Map()), asked: asked.map(({ document }) => document) },
      }),
      "ask_test.rego": `package ask_test

test_ask if {
	answers := [count(problems) |
		some document in data.tmes.asked
		problems := data.tmes.adapters.${adapter}.problems with input as document
	]
	print(json.marshal(answers))
}
`,
    },
    run: "^data.ask_test",
    timeout: 600,
  });
  const printed = Buffer.from(result?.output ?? "", "base64").toString();
  const answers = JSON.parse(printed.slice(printed.indexOf("["))) as readonly number[];
  const byIndex = new Map(asked.map(({ index }, position) => [index, answers[position] === 0]));
  return documents.map((_, index) => byIndex.get(index));
}
