import { TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";
import type { North } from "./north.ts";
import type { South } from "./south.ts";

/** All regions, for what is said of any of them. */
export type AnyRegion = North | South;

export abstract class Region {
  abstract readonly site: TmesSite;
  abstract readonly people: readonly string[];

  constructor(protected readonly app: App) {}

  protected tenant(name: string): TmesTenant {
    const stack = new TerraformStack(this.app, name);
    return new TmesTenant(stack, "tenant", {
      name,
      site: this.site,
      edition: "standard",
      dataSubjects: this.people,
      inventory: "complete",
    });
  }

  abstract declare(): void;
}
