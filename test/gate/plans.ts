/** Makes the plans of a pull request: a synth of both programs, and Terraform's plan of each on the state of the first. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The repositories of both sides. */
export const fixtures = join(import.meta.dirname, "fixtures");

/** The version of Terraform that made the plans that are kept. */
export const terraformVersion = "1.11.4";

/** Whether that Terraform is on the PATH. */
export const hasTerraform = ((): boolean => {
  const { status, stdout } = spawnSync("terraform", ["version", "-json"], { encoding: "utf8" });
  return status === 0 && stdout.includes(`"terraform_version": "${terraformVersion}"`);
})();

/** What a side hands over, by the name of the file. */
export type Handover = Readonly<Record<"plan.json" | "tmes-sources.json", string>>;

/** Runs both programs and Terraform. Times and ids, which differ with each run, are made the same. */
export function makePlans(): Readonly<Record<"base" | "head", Handover>> {
  const root = mkdtempSync(join(tmpdir(), "tmes-plans-"));
  try {
    const base = synth(root, "base");
    terraform(base, "init", "-input=false");
    terraform(base, "apply", "-input=false", "-auto-approve");
    const head = synth(root, "head");
    for (const name of ["terraform.tfstate", ".terraform"])
      cpSync(join(base, name), join(head, name), { recursive: true });
    return { base: handover(base), head: handover(head) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Runs a side's program as its author does, and gives the folder of its stack. */
function synth(root: string, side: string): string {
  const folder = join(root, side);
  cpSync(join(fixtures, side), folder, { recursive: true });
  mkdirSync(join(folder, ".git"));
  symlinkSync(join(import.meta.dirname, "../../examples/start/node_modules"), join(folder, "node_modules"));
  // The check at synth finds what the gate is to find, and ends the program after it has written everything.
  spawnSync(process.execPath, ["--import", "tsx", "--conditions=@tmes-as-code/source", "main.ts"], { cwd: folder });
  return join(folder, "cdktf.out/stacks/mail");
}

function terraform(cwd: string, ...args: readonly string[]): string {
  const env = { ...process.env, TF_IN_AUTOMATION: "1" };
  return execFileSync("terraform", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function handover(folder: string): Handover {
  terraform(folder, "plan", "-input=false", "-out=plan");
  const plan: unknown = JSON.parse(terraform(folder, "show", "-json", "plan"), (key, value: unknown) => {
    if (key === "timestamp") return "2026-11-27T00:00:00Z";
    return key === "id" && typeof value === "string" ? "00000000-0000-0000-0000-000000000000" : value;
  });
  return {
    "plan.json": `${JSON.stringify(plan, undefined, 1)}\n`,
    "tmes-sources.json": readFileSync(join(folder, "tmes-sources.json"), "utf8"),
  };
}
