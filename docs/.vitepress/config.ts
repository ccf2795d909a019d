/** The site: `npm run docs`. It loads nothing from elsewhere, and its search runs in the browser. */
import { join } from "node:path";
import { defineConfig } from "vitepress";
import { anchorOf } from "../site/markdown.ts";
import { navigation } from "../site/navigation.ts";

const pages = join(import.meta.dirname, "../../.cache/site/pages");

export default defineConfig({
  title: "tmes-as-code",
  description: "Policy as code for Trend Micro Email Security tenants",
  lang: "en-US",
  srcDir: pages,
  outDir: join(import.meta.dirname, "../dist"),
  cacheDir: join(import.meta.dirname, "../../.cache/site/cache"),
  // Anchors as on GitHub, so that a link works in both places.
  markdown: {
    anchor: { slugify: anchorOf },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    nav: [
      { text: "Start", link: "/guides/start" },
      { text: "Concepts", link: "/concepts/" },
      { text: "Officers", link: "/officers/" },
      { text: "Rules", link: "/rules/" },
      { text: "Help", link: "/troubleshooting" },
    ],
    sidebar: navigation(pages),
    outline: { level: [2, 3] },
    search: { provider: "local" },
    externalLinkIcon: true,
  },
});
