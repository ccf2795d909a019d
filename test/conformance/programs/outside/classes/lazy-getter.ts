// Shape: `??=` in a getter: the resource is made when it is first used, as in CDK's lazily made roles.
import { TmesDirectoryImport, TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Organisation extends TerraformStack {
  private _tenant?: TmesTenant;

  get tenant(): TmesTenant {
    this._tenant ??= new TmesTenant(this, "tenant", {
      name: "school",
      site: "eu",
      edition: "standard",
      dataSubjects: ["LV"],
    });
    return this._tenant;
  }

  importDirectory(displayNames: boolean): void {
    new TmesDirectoryImport(this.tenant, "import", { enabled: true, displayNames, format: "ldif" });
  }

  protect(count: number): void {
    new TmesHighProfileUsers(this.tenant, "people", { source: "custom", customCount: count });
  }
}

const app = new App();
const school = new Organisation(app, "school");
school.protect(2);
school.importDirectory(false);
app.synth();
