// Shape: a product of brands and countries, flattened with `flatMap`, filtered, and given to a class.
import { TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const brands = ["robin", "wren"] as const;
const countries = ["de", "fr", "it"] as const;

interface Cell {
  readonly brand: (typeof brands)[number];
  readonly country: (typeof countries)[number];
}

const cells: Cell[] = brands
  .flatMap((brand) => countries.map((country) => ({ brand, country })))
  .filter(({ brand, country }) => !(brand === "wren" && country === "it"));

class BrandStack extends TerraformStack {
  constructor(app: App, { brand, country }: Cell) {
    super(app, `${brand}-${country}`);
    const tenant = new TmesTenant(this, "tenant", {
      name: `${brand}-${country}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: [country.toUpperCase()],
    });
    new TmesEmailContinuity(tenant, `${brand}.${country}.example`, {
      enabled: country === "it" || (brand === "wren" && country === "fr"),
      sending: false,
    });
  }
}

const app = new App();
cells.forEach((cell) => new BrandStack(app, cell));
app.synth();
