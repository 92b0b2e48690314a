/** Documents of this language are always read as inspection reports. */
export const reportLanguage = "inspection-report";

/** Documents of these languages are read only where their words, the user or the folder's settings say so. */
export const recognisedLanguages: readonly string[] = ["plaintext", "markdown"];

/** Where documents come from that a person reads: not diff sides, output panes or search results. */
export const documentSchemes: readonly string[] = ["file", "untitled", "vscode-vfs"];
