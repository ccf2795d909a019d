// Rebuilds wasm/opa.wasm.br from go/ with exactly one Go release, so that everyone gets the same bytes.
//
//   tsx scripts/rebuild.ts           build and write the module, its checksum and THIRD_PARTY_LICENSES
//   tsx scripts/rebuild.ts --check   build and compare with what is committed; exit 1 on any difference
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { thirdPartyLicenses } from "./licenses.ts";

const goRelease = "go1.26.8";
const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");

const go = (cwd: string, ...args: string[]): string =>
  execFileSync("go", args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      GOOS: "wasip1",
      GOARCH: "wasm",
      GOFLAGS: "",
      GOWORK: "off",
      GOTOOLCHAIN: "local",
      GOEXPERIMENT: "",
      GOWASM: "",
      CGO_ENABLED: "0",
    },
  });

const found = go(root, "env", "GOVERSION").trim();
if (found !== goRelease) {
  console.error(`opa.wasm is built with ${goRelease}, this is ${found}. Install ${goRelease} from https://go.dev/dl/.`);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), "opa-wasm-"));
try {
  cpSync(join(root, "go"), work, { recursive: true });
  go(work, "mod", "vendor");
  leaveOutCapabilities(work);
  const output = join(work, "opa.wasm");
  const reactor = ["-buildmode=c-shared", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w -buildid="];
  go(work, "build", "-mod=vendor", ...reactor, "-o", output, ".");
  const bytes = readFileSync(output);
  const sum = createHash("sha256").update(bytes).digest("hex");
  const files = new Map<string, Buffer>([
    ["wasm/opa.wasm.sha256", Buffer.from(`${sum}  opa.wasm\n`)],
    ["THIRD_PARTY_LICENSES", Buffer.from(thirdPartyLicenses(work, go))],
  ]);
  console.log(`opa.wasm: ${bytes.length} bytes, SHA-256 ${sum}`);
  if (check) {
    const stale = [...files].filter(([name, content]) => !isCurrent(name, content));
    for (const [name] of stale) console.error(`stale: packages/opa/${name}; run scripts/rebuild.ts`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    if (isCurrent("wasm/opa.wasm.sha256", files.get("wasm/opa.wasm.sha256")))
      console.log("unchanged: opa.wasm.br stays as it is");
    else files.set("wasm/opa.wasm.br", brotli(bytes));
    for (const [name, content] of files) writeFileSync(join(root, name), content);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function isCurrent(name: string, content: Buffer | undefined): boolean {
  return content !== undefined && existsSync(join(root, name)) && readFileSync(join(root, name)).equals(content);
}

/** OPA embeds the capability files of all its releases: 13 MB that `--capabilities <file>` does not need. */
function leaveOutCapabilities(folder: string): void {
  const vendored = join(folder, "vendor/github.com/open-policy-agent/opa/capabilities");
  for (const name of readdirSync(vendored)) rmSync(join(vendored, name));
  cpSync(join(folder, "overlay/capabilities.go.txt"), join(vendored, "capabilities.go"));
}

function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: 26,
      [constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
