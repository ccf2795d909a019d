/** The command's version. The same as the package's. */
export const cliVersion = "0.1.0";
