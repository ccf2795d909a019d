/** Checks of the built site: links, what it loads, accessibility, and its width on a phone. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { delimiter, extname, join, posix } from "node:path";
import { chromium, type Page } from "playwright-core";

/** A page of each kind. */
const samples = [
  "index.html",
  "architecture.html",
  "guides/start.html",
  "rules/virtual-analyzer-in-region.html",
  "kinds/virus-rule.html",
  "reference/report.html",
  "troubleshooting.html",
];

/** How they are looked at: on a phone and on a desk, with widths in pixels. */
const views = [
  { colorScheme: "light", width: 400 },
  { colorScheme: "dark", width: 1280 },
] as const;

/** What is wrong with the site in a folder: a sentence each. */
export async function checkSite(folder: string): Promise<readonly string[]> {
  return [...brokenLinks(folder), ...(await brokenPages(folder))];
}

/** Addresses in the built pages that lead nowhere, and what they load from elsewhere. */
function brokenLinks(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"));
  const texts = new Map(pages.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const ids = new Map(
    [...texts].map(([name, text]) => [name, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id))]),
  );
  return [...texts].flatMap(([page, text]) =>
    [...text.matchAll(/<(\w+)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].flatMap(([, element = "", address = ""]) => {
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address))
        return element === "a" ? [] : [`${page}: <${element}> loads ${address}.`];
      const [path = "", anchor = ""] = address.split("#");
      const to = path === "" ? page : fileOf(posix.resolve("/", posix.dirname(page), path), path.endsWith("/"));
      if (!existsSync(join(folder, to))) return [`${page}: ${address} leads nowhere.`];
      if (anchor === "" || ids.get(to)?.has(decodeURIComponent(anchor)) === true) return [];
      return [`${page}: ${to} has no heading #${anchor}.`];
    }),
  );
}

/** The file behind an address, below the site's folder. */
const fileOf = (path: string, isFolder: boolean): string =>
  decodeURIComponent(isFolder ? posix.join(path, "index.html") : path).slice(1);

const browsers = ["chromium", "chromium-browser", "google-chrome"];

/** Looks at a page of each kind in Chromium, as a reader would. Without Chromium, only says so. */
async function brokenPages(folder: string): Promise<readonly string[]> {
  const executablePath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((place) => browsers.map((name) => join(place, name)))
    .find(existsSync);
  if (executablePath === undefined) {
    console.error("Chromium is not on the PATH: accessibility and width are not checked.");
    return [];
  }
  const server = serve(folder);
  await new Promise((resolve) => server.once("listening", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const problems: string[] = [];
    for (const { colorScheme, width } of views) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      page.on("request", (request) => {
        if (!request.url().startsWith(address)) problems.push(`${page.url()}: asks for ${request.url()}.`);
      });
      page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
      for (const sample of samples) {
        await page.goto(`${address}/${sample}`, { waitUntil: "networkidle" });
        problems.push(...(await lookAt(page, `${sample} (${colorScheme}, ${width} px)`)));
      }
      await page.close();
    }
    return problems;
  } finally {
    await browser.close();
    server.close();
  }
}

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

async function lookAt(page: Page, name: string): Promise<readonly string[]> {
  const [own, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  await page.addScriptTag({ path: axe });
  const violations: readonly string[] = await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
  );
  return [
    ...(own > seen ? [`${name}: is ${own} px wide.`] : []),
    ...violations.map((violation) => `${name}: ${violation}`),
  ];
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

/** The folder at an address of this machine. */
function serve(folder: string): Server {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, fileOf(pathname, pathname.endsWith("/")));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return server.listen(0, "127.0.0.1");
}
