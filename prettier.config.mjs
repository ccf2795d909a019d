/** @type {import("prettier").Config} */
export default {
  printWidth: 120,
  overrides: [
    // Otherwise Prettier formats it as npm does, one value a line.
    { files: "package.json", options: { parser: "json" } },
  ],
};
