/** The page of the sites: where each has its data centre and its sandbox. */
import { sites, sources } from "@tmes-as-code/catalog";

type Place = (typeof sites)[number]["dataCentre"];

const inWords = (place: Place): string =>
  place === null ? "not published" : `${place.place} (\`${place.jurisdiction}\`)`;

const source = ({ title, url, ...rest }: (typeof sources)[(typeof cited)[number]]): string =>
  `- [${title}](<${url}>)${"note" in rest ? `. ${rest.note}` : ""}`;

const cited = [...new Set(sites.flatMap((site) => site.sources))];

/** The page as Markdown, without its banner. */
export function sitesPage(): string {
  return `${[
    "# Sites",
    "A tenant has one site, which cannot be changed in the console. The site decides where mail is scanned, quarantined and logged (the data centre), and where the cloud sandbox opens files and links. Declare it as `site` of the [tenant](../kinds/tenant.md).",
    [
      "| Site | Region | Data centre | Sandbox | API host | SPF include |",
      "| --- | --- | --- | --- | --- | --- |",
      ...sites.map(
        ({ id, title, dataCentre, sandbox, apiHost, spfInclude }) =>
          `| \`${id}\` | ${title} | ${inWords(dataCentre)} | ${inWords(sandbox)} | \`${apiHost}\` | ${spfInclude === null ? "not published" : `\`${spfInclude}\``} |`,
      ),
    ].join("\n"),
    "The rules [site-matches-data-subjects](../rules/site-matches-data-subjects.md) and [virtual-analyzer-in-region](../rules/virtual-analyzer-in-region.md) use these facts.",
    "## Uncertain",
    sites.flatMap(({ id, uncertain }) => (uncertain === undefined ? [] : [`- \`${id}\`: ${uncertain}`])).join("\n"),
    "## Sources",
    cited.map((key) => source(sources[key])).join("\n"),
  ].join("\n\n")}\n`;
}
