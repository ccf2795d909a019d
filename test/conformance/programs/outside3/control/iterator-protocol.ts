// Shape: an object with its own iterator that can be left early. Nothing breaks a rule.
import { TmesDirectoryImport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Pages implements Iterable<readonly string[]> {
  closed = 0;
  constructor(
    private readonly names: readonly string[],
    private readonly size: number,
  ) {}

  [Symbol.iterator](): Iterator<readonly string[]> {
    let start = 0;
    return {
      next: () => {
        if (start >= this.names.length) return { done: true, value: undefined };
        const value = this.names.slice(start, start + this.size);
        start += this.size;
        return { done: false, value };
      },
      return: () => {
        this.closed += 1;
        return { done: true, value: undefined };
      },
    };
  }
}

const pages = new Pages(["anvil", "bellows", "chisel", "drill", "engine"], 2);
const app = new App();
for (const page of pages) {
  for (const name of page) {
    const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
      name: `forge-${name}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["LU"],
    });
    new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: pages.closed > 0 });
  }
  if (page.includes("drill")) break;
}
app.synth();
