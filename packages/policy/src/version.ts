/** The engine's version, in every report. The same as the package's. */
export const version = "0.1.0";
