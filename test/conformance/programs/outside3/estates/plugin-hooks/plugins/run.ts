import type { Draft, Plugin } from "./types.ts";

const rank = { pre: 0, normal: 1, post: 2 } as const;

export function runPlugins(plugins: readonly Plugin[], initial: Draft): Draft {
  const sorted = [...plugins].sort((a, b) => rank[a.enforce ?? "normal"] - rank[b.enforce ?? "normal"]);
  let draft = initial;
  for (const { settings } of sorted) {
    draft = { ...draft, ...settings?.(draft) };
  }
  return draft;
}
