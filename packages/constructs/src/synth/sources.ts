/** `tmes-sources.json`: which construct and which line of the author's each address of a stack comes from. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { canonicalJson, inputDigest } from "@tmes-as-code/policy";
import { sourcesFile } from "@tmes-as-code/policy/node";
import { Tokenization, DefaultTokenResolver, StringConcat, type App, type TerraformStack } from "../cdktf.ts";
import { describe, TmesConfigError } from "../errors.ts";
import type { TmesResource } from "../resource.ts";

/** Throws where two stacks have one id: CDKTF writes both into one folder, and one is lost without a word. */
export function refuseSharedFolders(stacks: readonly TerraformStack[]): void {
  const byId = new Map<string, TerraformStack>();
  for (const stack of stacks) {
    const first = byId.get(stack.node.id);
    if (first !== undefined) {
      throw new TmesConfigError([
        {
          message: `Two stacks have the id ${stack.node.id}: ${first.node.path} and ${stack.node.path}. CDKTF writes both to one folder, so that one is lost. Give one another id.`,
        },
      ]);
    }
    byId.set(stack.node.id, stack);
  }
}

/**
 * Writes `tmes-sources.json` for each stack of an app that was just written, and removes what an earlier synth left.
 *
 * @throws TmesConfigError when a construct did not get into the file it belongs to.
 */
export function writeSources(app: App, resources: readonly TmesResource[]): void {
  const byStack = new Map<string, TmesResource[]>();
  for (const resource of resources)
    byStack.set(resource.stackName, [...(byStack.get(resource.stackName) ?? []), resource]);
  for (const [name, { synthesizedStackPath }] of Object.entries(app.manifest.stacks)) {
    const stackFile = join(app.outdir, synthesizedStackPath);
    const file = join(dirname(stackFile), sourcesFile);
    const own = byStack.get(name);
    if (own === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    refuseSharedAddresses(own);
    const written: unknown = JSON.parse(readFileSync(stackFile, "utf8"));
    const items = own.map((resource) =>
      source(resource, at(written, "resource", resource.terraformResourceType, resource.friendlyUniqueId)),
    );
    writeFileSync(file, `${JSON.stringify({ schema: "tmes-sources/v1", items }, null, 2)}\n`);
  }
}

/** Throws where two constructs have one address: CDKTF merges them into one resource. */
function refuseSharedAddresses(resources: readonly TmesResource[]): void {
  const byAddress = new Map<string, TmesResource>();
  for (const resource of resources) {
    const first = byAddress.get(resource.address);
    if (first !== undefined) {
      throw new TmesConfigError(
        [
          {
            message: `It has the same address, ${resource.address}, as ${describe(first.declaration)}. Give one another id.`,
          },
        ],
        resource.declaration,
      );
    }
    byAddress.set(resource.address, resource);
  }
}

function source(resource: TmesResource, written: unknown): object {
  const { tenant, kind, name, path, location } = resource.declaration;
  const input = resolved(resource);
  if (written === undefined) {
    throw new TmesConfigError(
      [
        {
          message: `It is missing in the output of stack ${resource.stackName}. Either an aspect of a later stack made it after this stack was written, or it was moved away (moveTo, moveToId): use moveFromId on the new construct instead.`,
        },
      ],
      resource.declaration,
    );
  }
  if (canonicalJson(at(input, "spread") ?? null) !== canonicalJson(at(written, "input", "spread") ?? null)) {
    throw new TmesConfigError(
      [
        {
          message: `Its list of items per stack changed after stack ${resource.stackName} was written: an aspect of another stack made or removed items. Make them before synth.`,
        },
      ],
      resource.declaration,
    );
  }
  const repeated = ["count", "for_each"].find((argument) => at(written, argument) !== undefined);
  if (repeated !== undefined) {
    throw new TmesConfigError(
      [
        {
          message: `It has ${repeated}: Terraform would make none or several of it, all with one key. Make one construct for each.`,
        },
      ],
      resource.declaration,
    );
  }
  return {
    address: resource.address,
    tenant,
    kind,
    name,
    construct: path,
    ...(location === undefined ? {} : { location }),
    digest: inputDigest(input),
  };
}

/** The input as the construct made it, in the form it has in cdk.tf.json. */
function resolved(resource: TmesResource): unknown {
  return Tokenization.resolve(resource.synthesizedInput(), {
    scope: resource,
    preparing: false,
    resolver: new DefaultTokenResolver(new StringConcat()),
  });
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}
