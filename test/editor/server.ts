/** An editor without a screen: drives ESLint's language server, the one of VS Code, over its standard streams. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type TextEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** A file that is open in the editor. */
export interface OpenFile {
  /** What the server says of it now. */
  diagnostics(): Promise<readonly Diagnostic[]>;
  /** What the editor offers for a diagnostic: quick fixes, disable comments, documentation. */
  actions(diagnostic: Diagnostic): Promise<readonly CodeAction[]>;
  /** Carries out an offer as a click on it would, and sends the changed text to the server. */
  apply(action: CodeAction): Promise<void>;
  /** Its text as it is on the screen. */
  text(): string;
  /** The text within a diagnostic's range. */
  marked(diagnostic: Diagnostic): string;
}

export interface Editor {
  open(file: string, languageId: string): Promise<OpenFile>;
  close(): Promise<void>;
}

/** Milliseconds that an answer may take; a loaded machine is slow. */
export const patience = 60_000;
const serverFile = createRequire(import.meta.url).resolve(
  "vscode-langservers-extracted/bin/vscode-eslint-language-server",
);

/** What the server asks its editor for: VS Code's own defaults for the ESLint extension. */
function settingsFor(folder: string) {
  return {
    validate: "on",
    packageManager: "npm",
    useESLintClass: true,
    experimental: {},
    codeAction: {
      disableRuleComment: { enable: true, location: "separateLine", commentStyle: "line" },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: "all" },
    format: false,
    quiet: false,
    onIgnoredFiles: "off",
    options: {},
    rulesCustomizations: [],
    run: "onType",
    nodePath: null,
    problems: { shortenToSingleLine: false },
    workingDirectory: { mode: "location" },
    workspaceFolder: { name: "project", uri: pathToFileURL(folder).href },
  };
}

/** Starts the server for a project's folder. The caller closes it. */
export async function startEditor(folder: string): Promise<Editor> {
  const server = spawn(process.execPath, [serverFile, "--stdio"], { cwd: folder, stdio: "pipe" });
  let stderr = "";
  server.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<void>((resolve) =>
    server.once("close", () => {
      resolve();
    }),
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let log = "";
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log += `${message}\n`;
  });
  const documents = new Map<string, TextDocument>();
  let edited: (() => void) | undefined;

  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settingsFor(folder)));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
    for (const change of edit.documentChanges ?? []) {
      if (!("textDocument" in change)) throw new Error(`An edit that is none of text: ${JSON.stringify(change)}`);
      await changeText(
        change.textDocument.uri,
        change.edits.filter((each) => "newText" in each),
      );
    }
    edited?.();
    return { applied: true };
  });

  /** An answer, or an error that tells what the server printed. */
  async function within<T>(what: string, answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const failure = new Promise<never>((_, reject) => {
      const fail = (why: string) => {
        server.kill("SIGKILL");
        reject(new Error(`${what}: ${why}\nstderr of the server:\n${stderr}\nits log:\n${log}`));
      };
      timer = setTimeout(() => {
        fail(`no answer within ${patience} ms`);
      }, patience);
      void ended.then(() => {
        fail("the server ended");
      });
    });
    try {
      return await Promise.race([answer, failure]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function changeText(uri: string, edits: TextEdit[]): Promise<void> {
    const document = documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open.`);
    const text = TextDocument.applyEdits(document, edits);
    const version = document.version + 1;
    documents.set(uri, TextDocument.update(document, [{ text }], version));
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  connection.listen();
  const uri = pathToFileURL(folder).href;
  await within(
    "initialize",
    connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the type wants it beside what replaces it
      rootUri: uri,
      workspaceFolders: [{ name: "project", uri }],
      capabilities: {
        workspace: { configuration: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
        textDocument: {
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
          publishDiagnostics: { codeDescriptionSupport: true },
        },
      },
    }),
  );
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    async open(file, languageId) {
      const fileUri = pathToFileURL(file).href;
      const document = TextDocument.create(fileUri, languageId, 1, readFileSync(file, "utf8"));
      documents.set(fileUri, document);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: fileUri, languageId, version: 1, text: document.getText() },
      });
      const current = (): TextDocument => documents.get(fileUri) ?? document;
      const textDocument = { uri: fileUri };
      return {
        async diagnostics() {
          const report = await within(
            "textDocument/diagnostic",
            connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }),
          );
          if (report.kind !== "full") throw new Error("The server said that nothing changed, not what there is.");
          return report.items;
        },
        async actions(diagnostic) {
          const params = { textDocument, range: diagnostic.range, context: { diagnostics: [diagnostic] } };
          const actions = await within(
            "textDocument/codeAction",
            connection.sendRequest(CodeActionRequest.type, params),
          );
          return (actions ?? []).filter((action): action is CodeAction => typeof action.command !== "string");
        },
        async apply({ command }) {
          if (command === undefined) throw new Error("An action of this server is a command.");
          const done = new Promise<void>((resolve) => (edited = resolve));
          await within("workspace/executeCommand", connection.sendRequest(ExecuteCommandRequest.type, command));
          await within("workspace/applyEdit", done);
        },
        text: () => current().getText(),
        marked: ({ range }) => current().getText(range),
      };
    },
    async close() {
      const kill = setTimeout(() => server.kill("SIGKILL"), 5_000);
      try {
        if (server.exitCode === null) {
          await Promise.race([connection.sendRequest(ShutdownRequest.type), ended]);
          await connection.sendNotification(ExitNotification.type);
        }
        await ended;
      } finally {
        clearTimeout(kill);
        connection.dispose();
      }
    },
  };
}
