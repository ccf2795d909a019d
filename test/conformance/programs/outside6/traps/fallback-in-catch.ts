// Reading a file fails, and the catch block falls back to the settings of the vendor. `finally` only notes where the settings came from.
// Shape: `try { JSON.parse(readFileSync(…)) } catch { return defaults }`, as many scripts read an optional override file.
import { readFileSync } from "node:fs";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Scan {
  learning: boolean;
  feedback: boolean;
}

class SettingsError extends Error {
  override readonly name = "SettingsError";
}

let source = "file";

function settings(file: string): Scan {
  let known = false;
  try {
    const text = readFileSync(new URL(file, import.meta.url), "utf8");
    if (!text.startsWith("{")) throw new SettingsError(`${file} holds no object.`);
    const scan = JSON.parse(text) as Scan;
    known = true;
    return scan;
  } catch (error) {
    if (error instanceof SettingsError) return { learning: false, feedback: false };
    return { learning: true, feedback: true };
  } finally {
    if (!known) source = "vendor";
  }
}

const scan = settings("./scan-settings.json");

const app = new App();
const stack = new TerraformStack(app, "stadium");
const tenant = new TmesTenant(stack, "tenant", {
  name: "stadium",
  site: "eu",
  edition: "standard",
  dataSubjects: ["PT"],
  labels: { settings: source },
  inventory: "complete",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: scan.learning, feedback: scan.feedback },
  virtualAnalyzer: { enabled: false },
});
app.synth();
