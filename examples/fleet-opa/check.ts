// Checks a fleet through several OPA servers: `npx tsx check.ts [fleet.json]`. Exit codes as `tmes check` has them.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fleet, type TenantDocument } from "./fleet.ts";
import { startServers } from "./servers.ts";

const servers = 2;
/** Requests that each server works on at a time. */
const workers = 2;

const bundle = createRequire(import.meta.url).resolve("@tmes-as-code/policies/tmes-policies.tar.gz");
const file = process.argv[2] ?? "fleet.json";

if (spawnSync("opa", ["version"], { stdio: "ignore" }).status !== 0) {
  console.error("This example needs the command opa on the PATH: https://www.openpolicyagent.org/docs/#running-opa");
  process.exit(2);
}
if (process.argv[2] === undefined) writeFileSync(file, `${JSON.stringify(fleet(12), null, 2)}\n`);

/** What `data.tmes.check` says of a document. Without verdicts it cannot be judged, and `findings` says why. */
interface Checked {
  readonly verdicts?: readonly { readonly verdict: string }[];
  readonly findings: readonly { readonly message: string }[];
  readonly deny: readonly unknown[];
}

const documents = JSON.parse(readFileSync(file, "utf8")) as readonly TenantDocument[];
const verdicts = new Map<string, number>();
const denied = new Set<string>();

const { addresses, stop } = await startServers(bundle, servers);
try {
  const queue = documents[Symbol.iterator]();
  const lanes = addresses.flatMap((address) => Array.from({ length: workers }, () => lane(address, queue)));
  await Promise.all(lanes);
} finally {
  await stop();
}

for (const [verdict, count] of [...verdicts].toSorted()) console.log(`${verdict}: ${String(count)}`);
console.log(`${String(denied.size)} of ${String(documents.length)} tenants have errors.`);
process.exitCode = denied.size > 0 ? 1 : 0;

/** Takes documents from the queue until it is empty. */
async function lane(address: string, queue: Iterable<TenantDocument>): Promise<void> {
  for (const document of queue) {
    const answer = await fetch(`${address}/v1/data/tmes/check`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ input: document }),
      signal: AbortSignal.timeout(120_000),
    });
    const { result } = (await answer.json()) as { readonly result: Checked };
    if (result.verdicts === undefined) throw new Error(result.findings.map(({ message }) => message).join("\n"));
    for (const { verdict } of result.verdicts) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (result.deny.length > 0) denied.add(document.tenant.name);
  }
}
