import type { InitializeParams } from "vscode-languageserver";

/** What the client can do, as far as the server asks. */
export interface ClientFeatures {
  /** Asks for diagnostics itself; a client that does not gets them sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesFolding: boolean;
  readonly refreshesLenses: boolean;
  readonly relatedInformation: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHover: boolean;
  /** Shows with a definition which words it is the definition of. */
  readonly definitionLinks: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server ask for `workspace/didChangeConfiguration`. */
  readonly registersConfiguration: boolean;
  /** Lets the server register the outline anew, which is the only way to have it drawn again. */
  readonly registersSymbols: boolean;
  readonly progress: boolean;
  /** Lets the server ask to be told of changed files. */
  readonly watchesFiles: boolean;
  /** Asks what is to be renamed along with a file. */
  readonly renamesAlong: boolean;
  /** Tells when folders come to the workspace or go. */
  readonly workspaceFolders: boolean;
}

export function clientFeatures({ capabilities }: InitializeParams): ClientFeatures {
  const { textDocument, workspace, window } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesFolding: workspace?.foldingRange?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersSymbols: textDocument?.documentSymbol?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    renamesAlong:
      workspace?.fileOperations?.willRename === true && workspace.workspaceEdit?.resourceOperations?.includes("rename") === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}
