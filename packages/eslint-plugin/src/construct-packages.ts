/** Which packages are ours, and which are known to leave alone what they are given. */
/** Packages that export the constructs. */
export const constructPackages: readonly string[] = ["@tmes-as-code/constructs", "@tmes-as-code/constructs-cdktn"];

/** A piece of text without which a source file cannot use the constructs by itself. */
export const constructPackageText = "@tmes-as-code/constructs";

/** Whether a package only reads what it is given: passing it an object does not make the object unknown. */
export function isTrusted(module: string): boolean {
  return constructPackages.includes(module) || /^(constructs|cdktf|cdktn|@cdktf\/.+|@cdktn\/.+)$/.test(module);
}
