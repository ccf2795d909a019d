export * from "./mail-app.ts";
