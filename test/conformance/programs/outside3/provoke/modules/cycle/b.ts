import { value } from "./a.ts";

export const fromB = value ?? false;
export const readA = (): boolean | undefined => value;
