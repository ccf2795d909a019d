// The library.
export * as mail from "./mail.js";
