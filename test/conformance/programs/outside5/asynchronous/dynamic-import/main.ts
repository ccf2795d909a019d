// Each tenant's module is imported dynamically by name, and its default export gets the stack.
// Shape: a command that loads the configuration module of one environment with import().
// Environments: TARGET=brussels; TARGET=antwerp
import { App, TerraformStack } from "cdktf";

type TenantModule = { default: (stack: TerraformStack) => void };

const targets: Record<string, () => Promise<TenantModule>> = {
  antwerp: () => import("./tenants/antwerp.ts"),
  brussels: () => import("./tenants/brussels.ts"),
};

const target = process.env["TARGET"] ?? "brussels";
const load = targets[target];
if (load === undefined) throw new Error(`Unknown target ${target}`);

const app = new App();
const { default: declare } = await load();
declare(new TerraformStack(app, target));
app.synth();
