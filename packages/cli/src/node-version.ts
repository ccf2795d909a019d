/** The oldest Node.js that runs these tools, as the `engines` of each package say. */
export const oldestNode = "20.19";

/** What to say where Node.js is too old; `undefined` where it is not. `version`: as `process.version` gives it. */
export function tooOld(version: string): string | undefined {
  const [oldest = 0, found = 0] = [oldestNode, version].map((text) => {
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(text) ?? [];
    return Number(major) * 1000 + Number(minor);
  });
  if (found >= oldest) return undefined;
  return `error: tmes needs Node.js ${oldestNode} or later, found ${version}.\n  help: Install a newer Node.js, then run the command again.\n`;
}
