/** What became of what an earlier check could not decide. */
import type { Obligation, Report } from "../types.ts";
import { code, type Line, line, type Mark, type Section } from "./rich.ts";
import { count } from "./text.ts";
import { itemInWords, ruleInWords } from "./words.ts";

const states: Readonly<Record<Obligation["state"], { readonly mark: Mark; readonly words: string }>> = {
  "item-gone": { mark: "bad", words: "no longer declared" },
  "settled-fail": { mark: "bad", words: "fails" },
  "still-open": { mark: "caution", words: "still not decided" },
  "settled-pass": { mark: "good", words: "passes" },
};

/** A section where the report settles an earlier one; what passes is only counted. */
export function obligationSections({ obligations }: Report): readonly Section[] {
  if (obligations === undefined) return [];
  const of = (state: Obligation["state"]): readonly Obligation[] => obligations.filter((one) => one.state === state);
  const passed = of("settled-pass").length;
  return [
    {
      title: "What an earlier check left open",
      lines: [
        ...(["item-gone", "settled-fail", "still-open"] as const).flatMap((state) => of(state).map(obligationLine)),
        line(
          passed === obligations.length ? states["settled-pass"].mark : "none",
          `${count(passed, "finding")} of ${obligations.length} that could not be decided now ${passed === 1 ? "passes" : "pass"}.`,
        ),
      ],
    },
  ];
}

function obligationLine({ rule, version, tenant, item, path, state }: Obligation): Line {
  const { mark, words } = states[state];
  return line(
    mark,
    code(ruleInWords({ rule, version })),
    ` ${words}: `,
    code(tenant),
    ...(item === undefined ? [] : [", ", code(itemInWords(item))]),
    ...(path === "" ? [] : [", ", code(path)]),
  );
}
