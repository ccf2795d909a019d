// Shape: a table of locales, each with its texts and options, in a `Record` keyed by a union.
import { TmesQuarantineDigest, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Locale = "de-AT" | "fr-FR" | "en-US";

interface LocaleConfig {
  readonly site: TmesSite;
  readonly template: string;
  readonly sendAt: readonly string[];
  readonly preview?: boolean;
}

const locales: Readonly<Record<Locale, LocaleConfig>> = {
  "de-AT": { site: "eu", template: "Zusammenfassung", sendAt: ["08:00"] },
  "fr-FR": { site: "eu", template: "Courrier retenu", sendAt: ["08:00", "14:00"], preview: false },
  "en-US": { site: "us", template: "Held messages", sendAt: ["09:00"] },
};

const countryOf = (locale: Locale): string => locale.split("-")[1] ?? "DE";
const slug = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, "-");

const app = new App();
(Object.keys(locales) as Locale[]).forEach((locale) => {
  const { site, template, sendAt, preview = false } = locales[locale];
  const stack = new TerraformStack(app, `digest-${slug(locale)}`);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `wagtail-${slug(locale)}`,
    site,
    edition: "standard",
    dataSubjects: [countryOf(locale)],
  });
  new TmesQuarantineDigest(tenant, "Everyone", {
    enabled: true,
    recipients: "all",
    schedule: { frequency: "daily", times: sendAt },
    template,
    inlineActions: { enabled: preview, preview },
  });
});
app.synth();
