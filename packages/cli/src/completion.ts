/** `tmes completion`: scripts with which shells complete, made from the command table. */
import type { Command, Option } from "commander";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { writeResult } from "./output.ts";
import type { Shell } from "./shells.ts";

/** Prints the script of a shell. */
export function printCompletion(shell: Shell, program: Command): ExitCode {
  writeResult(scripts[shell](levelsOf(program)), undefined);
  return exitCodes.ok;
}

/** What can follow a command or a chain of them. */
interface Level {
  /** `tmes policy test`. */
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly Word[];
  /** What an option or the arguments take, by the option's name; `""` for arguments. Files where there is no list. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

interface Word {
  readonly word: string;
  readonly about: string;
}

function levelsOf(command: Command, above = ""): readonly Level[] {
  const path = above === "" ? command.name() : `${above} ${command.name()}`;
  const help = command.createHelp();
  const visible = help.visibleCommands(command);
  const options = help.visibleOptions(command);
  const values = new Map<string, readonly string[]>();
  for (const option of options) {
    if (!option.required && !option.optional) continue;
    for (const name of namesOf(option)) values.set(name, option.argChoices ?? []);
  }
  const choices = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  if (choices.length > 0) values.set("", choices);
  return [
    {
      path,
      commands: visible.map((one) => ({ word: one.name(), about: oneLine(one.summary()) })),
      options: options.flatMap((option) =>
        namesOf(option).map((word) => ({ word, about: oneLine(option.description) })),
      ),
      values,
    },
    ...visible.flatMap((one) => levelsOf(one, path)),
  ];
}

function namesOf({ long, short }: Option): readonly string[] {
  return [long, short].filter((name) => name !== undefined);
}

/** A description that needs no escapes in any shell. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/['"`\\$:[\]]/g, "");
}

const scripts: Readonly<Record<Shell, (levels: readonly Level[]) => string>> = { bash, zsh, fish };

const words = (list: readonly Word[]): string => list.map(({ word }) => word).join(" ");
/** Patterns of a `case` for all levels but the first. */
const pathsOf = (levels: readonly Level[]): string =>
  levels
    .slice(1)
    .map(({ path }) => `"${path}"`)
    .join(" | ");

/** The arms of a `case` over the level and the word before the cursor, for options that take a value. */
function valueCases(levels: readonly Level[], arm: (values: readonly string[]) => string): string {
  return levels
    .flatMap(({ path, values }) =>
      [...values].map(([name, list]) => (name === "" ? "" : `    "${path} ${name}") ${arm(list)}; return ;;\n`)),
    )
    .join("");
}

const argumentsOf = ({ values }: Level): readonly string[] => values.get("") ?? [];

function bash(levels: readonly Level[]): string {
  const cases = levels.map((level) => {
    const first = [words(level.commands), ...argumentsOf(level)].join(" ").trim();
    return `    "${level.path}") words="${first}" options="${words(level.options)}" ;;\n`;
  });
  return `# Completion of tmes for bash: source it, for example from ~/.bashrc.
_tmes() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" at=tmes words options i
  COMPREPLY=()
  # Bash takes --option=value for three words.
  if [[ "$current" == "=" ]]; then current=""; elif [[ "$before" == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD - 2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${pathsOf(levels)}) at="$at \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at $before" in
${valueCases(levels, (list) => (list.length === 0 ? ":" : `COMPREPLY=($(compgen -W "${list.join(" ")}" -- "$current"))`))}  esac
  case "$at" in
${cases.join("")}  esac
  [[ "$current" == -* ]] && words="$options"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
# Where nothing of this fits, files are offered.
complete -o default -F _tmes tmes
`;
}

function zsh(levels: readonly Level[]): string {
  const described = (list: readonly Word[]): string => list.map(({ word, about }) => `'${word}:${about}'`).join(" ");
  const cases = levels.map(
    (level) =>
      `    "${level.path}") commands=(${described(level.commands)}) options=(${described(level.options)}) choices=(${argumentsOf(level).join(" ")}) ;;\n`,
  );
  return `#compdef tmes
# Completion of tmes for zsh: put it into a folder of $fpath, as _tmes.
_tmes() {
  local at=tmes word before="\${words[CURRENT-1]}"
  if [[ "\${words[CURRENT]}" == --*=* ]]; then before="\${words[CURRENT]%%=*}"; compset -P 1 '*='; fi
  local -a commands options choices
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
      ${pathsOf(levels)}) at="$at $word" ;;
    esac
  done
  case "$at $before" in
${valueCases(levels, (list) => (list.length === 0 ? "_files" : `compadd -- ${list.join(" ")}`))}  esac
  case "$at" in
${cases.join("")}  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    _describe -o option options
  elif (( $#commands )); then
    _describe command commands
  elif (( $#choices )); then
    compadd -- $choices
  else
    _files
  fi
}
if [[ "$funcstack[1]" == _tmes ]]; then _tmes "$@"; else compdef _tmes tmes; fi
`;
}

function fish(levels: readonly Level[]): string {
  const lines = levels.flatMap((level) => {
    const at = `complete -c tmes -n "__tmes_at '${level.path}'"`;
    const choices = argumentsOf(level);
    return [
      ...level.commands.map(({ word, about }) => `${at} -f -a '${word}' -d '${about}'`),
      ...(choices.length === 0 ? [] : [`${at} -f -a '${choices.join(" ")}'`]),
      ...level.options.map(({ word, about }) => {
        const name = word.startsWith("--") ? `-l ${word.slice(2)}` : `-s ${word.slice(1)}`;
        const list = level.values.get(word);
        const value = list === undefined ? "" : list.length === 0 ? " -r -F" : ` -x -a '${list.join(" ")}'`;
        return `${at} ${name}${value} -d '${about}'`;
      }),
    ];
  });
  return `# Completion of tmes for fish: put it into ~/.config/fish/completions, as tmes.fish.
function __tmes_at
    set -l at tmes
    for word in (commandline -opc)[2..]
        if contains -- "$at $word" ${levels
          .slice(1)
          .map(({ path }) => `'${path}'`)
          .join(" ")}
            set at "$at $word"
        end
    end
    test "$at" = "$argv"
end
${lines.join("\n")}
`;
}
