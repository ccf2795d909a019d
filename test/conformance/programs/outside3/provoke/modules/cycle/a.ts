import { fromB, readA } from "./b.ts";

export var value: boolean | undefined = true;
export const early = fromB;
export const late = (): boolean => readA() === true;
