/** A part of the random programs. */
import { test } from "vitest";
import { compared, timeout, title } from "./differential.ts";

test(title, { timeout }, compared(1));
