// Writes capabilities-opa-wasm.json: what a policy may use when @open-policy-agent/opa-wasm runs it.
//
//   tsx scripts/capabilities.ts           write the file
//   tsx scripts/capabilities.ts --check   exit 1 when it is stale
//
// A WASM module has most builtins compiled in and asks its host for the others. That host implements a few, not all
// of them like OPA: `regex.split` takes JavaScript's patterns and `yaml.*` another YAML, so one rule could give two
// verdicts; they are left out. `sprintf` stays: it differs from OPA for composite values and big integers only, and
// rules format neither. Without `allow_net` entries nothing reaches the network.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { opaServer } from "../src/server.ts";

interface Capabilities {
  readonly builtins: readonly { readonly name: string }[];
}

const file = fileURLToPath(new URL("../capabilities-opa-wasm.json", import.meta.url));
const differing = ["regex.split", "yaml.is_valid", "yaml.marshal", "yaml.unmarshal"];

const all = await capabilities();
const compiled = new Set((await capabilities("--wasm")).builtins.map(({ name }) => name));
const hosted = hostBuiltins().filter((name) => !differing.includes(name));
const kept = all.builtins.filter(({ name }) => compiled.has(name) || hosted.includes(name));
const text = JSON.stringify({ ...all, builtins: kept, allow_net: [] }, null, 2);

if (!process.argv.includes("--check")) {
  writeFileSync(file, `${text}\n`);
  console.log(`${kept.length} of ${all.builtins.length} builtins; by the host: ${hosted.join(", ")}`);
} else if (JSON.stringify(JSON.parse(readFileSync(file, "utf8")), null, 2) !== text) {
  console.error("stale: packages/opa/capabilities-opa-wasm.json; run scripts/capabilities.ts");
  process.exitCode = 1;
}

async function capabilities(...flags: string[]): Promise<Capabilities> {
  const serve = await opaServer();
  const { exitCode, stdout } = serve({ args: ["capabilities", ...flags], cwd: import.meta.dirname });
  if (exitCode !== 0) throw new Error("opa capabilities failed");
  return JSON.parse(new TextDecoder().decode(stdout)) as Capabilities;
}

/** The builtins that the npm package implements, from its source. */
function hostBuiltins(): string[] {
  const require = createRequire(import.meta.url);
  const builtins = require("../node_modules/@open-policy-agent/opa-wasm/src/builtins/index.js") as Record<
    string,
    unknown
  >;
  return Object.keys(builtins).sort();
}
