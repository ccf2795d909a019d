// Shape: `Result` objects instead of exceptions: `{ ok: true, value }` or `{ ok: false, error }`.
import { TmesFilePasswordAnalysis, TmesTenant, type TmesFilePasswordAnalysisProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Result<T> = { ok: true; value: T } | { ok: false; error: string };

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const err = (error: string): Result<never> => ({ ok: false, error });

function validate(timeout: number, passwords: number): Result<TmesFilePasswordAnalysisProps> {
  if (timeout > 30) return err(`${timeout} minutes are too long`);
  return ok({ enabled: true, analysisTimeout: timeout, passwordCount: passwords });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const requests: [name: string, timeout: number][] = [
  ["patient", 60],
  ["hurried", 10],
];
for (const [name, timeout] of requests) {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["LT"] });
  const result = validate(timeout, 5);
  new TmesFilePasswordAnalysis(tenant, "passwords", result.ok ? result.value : { enabled: false });
}
app.synth();
