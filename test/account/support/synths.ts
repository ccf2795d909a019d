/** What synthesised programs leave: `cdktf.out` folders as layouts, and changes of them. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import {
  TmesPolicy,
  TmesPolicyError,
  TmesSuspiciousObjects,
  TmesSyslogServer,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

/** Texts by path below the `cdktf.out`. */
export type SynthFiles = Readonly<Record<string, string>>;

const made = new Map<string, SynthFiles>();

/** The `cdktf.out` of a program that is made once. */
function synthesised(id: string, program: (app: App) => void): SynthFiles {
  const known = made.get(id);
  if (known !== undefined) return known;
  const outdir = mkdtempSync(join(tmpdir(), "tmes-synth-"));
  try {
    const app = new App({ outdir });
    program(app);
    TmesPolicy.of(app).configure({ report: "silent", today: "2026-11-24" });
    try {
      app.synth();
    } catch (error) {
      // A finding is what some programs are for.
      if (!(error instanceof TmesPolicyError)) throw error;
    }
    const files = filesBelow(outdir, outdir);
    made.set(id, files);
    return files;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function filesBelow(folder: string, top: string): SynthFiles {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      return entry.isDirectory()
        ? Object.entries(filesBelow(path, top))
        : [[relative(top, path), readFileSync(path, "utf8")]];
    }),
  );
}

function tenantIn(stack: TerraformStack, name: string): TmesTenant {
  return new TmesTenant(stack, "tenant", {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["DE"],
    inventory: "complete",
  });
}

function objectsIn(scope: TmesTenant, senderAddresses: boolean): void {
  new TmesSuspiciousObjects(scope, "settings", {
    apexCentral: { enabled: false },
    threatIntelligence: { filesAndUrls: true, senderAddresses },
  });
}

/** One stack `mail` with one tenant. */
export function oneStack(senderAddresses: boolean): SynthFiles {
  return synthesised(`one ${String(senderAddresses)}`, (app) => {
    objectsIn(tenantIn(new TerraformStack(app, "mail"), "acme"), senderAddresses);
  });
}

/** Two stacks, `first` with a tenant that passes, `second` with one of which the given is true. */
export function twoStacks(senderAddresses: boolean): SynthFiles {
  return synthesised(`two ${String(senderAddresses)}`, (app) => {
    objectsIn(tenantIn(new TerraformStack(app, "first"), "acme-one"), false);
    objectsIn(tenantIn(new TerraformStack(app, "second"), "acme-two"), senderAddresses);
  });
}

/** One tenant whose items are in the stacks `first` and `second`; a server in the second. */
export function spread(): SynthFiles {
  return synthesised("spread", (app) => {
    const tenant = tenantIn(new TerraformStack(app, "first"), "acme");
    objectsIn(tenant, false);
    const second = new TerraformStack(app, "second");
    new TmesSyslogServer(second, "siem", {
      tenant,
      name: "siem",
      address: "siem.example.com",
      port: 6514,
      protocol: "tls",
      tlsAuthentication: true,
    });
  });
}

/** This file, which the programs' source maps point to. */
export const programText = readFileSync(new URL(import.meta.url), "utf8");

/** Its path from the repository's root, as the source maps have it. */
export const programFile = "test/account/support/synths.ts";

/** Files with a change of one of them. */
export function edit(files: SynthFiles, file: string, change: (text: string) => string): SynthFiles {
  const text = files[file];
  if (text === undefined) throw new Error(`${file} is not in the synth.`);
  const changed = change(text);
  if (changed === text) throw new Error(`${file} was not changed.`);
  return { ...files, [file]: changed };
}

/** Files with a change of one that is JSON. */
export function editJson(
  files: SynthFiles,
  file: string,
  change: (value: Record<string, unknown>) => void,
): SynthFiles {
  return edit(files, file, (text) => {
    const value: Record<string, unknown> = JSON.parse(text);
    change(value);
    return JSON.stringify(value, null, 2);
  });
}

/** Files without some. */
export function drop(files: SynthFiles, ...unwanted: readonly string[]): SynthFiles {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !unwanted.some((name) => file.startsWith(name))));
}

/** Files whose report has the digests of what is there now, as an author who hides a change would write them. */
export function redigested(files: SynthFiles): SynthFiles {
  return editJson(files, "policy-validation-report.json", (report) => {
    const digests = Object(report["digests"]);
    for (const stack of Object.keys(digests)) {
      const text = files[stack];
      if (text !== undefined) digests[stack] = createHash("sha256").update(text).digest("hex");
    }
    report["digests"] = { ...digests };
  });
}
