import { type Range, RequestType } from "vscode-languageserver-protocol";

/** Something that a document's findings and notes can be handed over as. */
export interface HandOverFormat {
  readonly id: string;
  readonly label: string;
  /** What it is for. */
  readonly detail: string;
  /** Goes behind the document's name: `.evidence.html`. */
  readonly ending: string;
  /** True where a person chooses the points first: a response. */
  readonly hasPoints: boolean;
}

/** Client → server: the formats, in the order in which a list shows them. */
export const handOverFormatsRequest = new RequestType<Record<string, never>, readonly HandOverFormat[], void>(
  "inspectionLens/handOverFormats",
);

/** A point that a response may make. */
export interface HandOverPoint {
  /** Ids of what it is made of, to be left out together. */
  readonly ids: readonly string[];
  /** "12 (page 4)"; may be empty. */
  readonly paragraph: string;
  readonly text: string;
  readonly wrong: string;
}

/** Client → server: the points of a response on an open document; null for one that is not read. */
export const handOverPointsRequest = new RequestType<{ readonly uri: string }, readonly HandOverPoint[] | null, void>(
  "inspectionLens/handOverPoints",
);

export interface HandOverParams {
  readonly uri: string;
  /** Id of the format. */
  readonly format: string;
  /** The day that it is made on, where the reader is: `YYYY-MM-DD`. */
  readonly date: string;
  /** The program's version, for formats that name it. */
  readonly version?: string;
  /** What to do with numbers of people below five that stand beside an age and a place; without it they are told, and nothing is made. */
  readonly smallCounts?: "mask" | "allow";
  readonly leaveOut?: readonly string[];
}

/** A number of people below five that stands beside an age and a place. */
export interface SmallCountItem {
  /** One sentence: what meets, and why it matters. */
  readonly message: string;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** "paragraph 12, page 4"; may be empty. */
  readonly where: string;
  /** The passage in the document that it is handed over with; left out for a note's own words. */
  readonly range?: Range;
}

export interface HandOverFile {
  /** The whole name, without folder. */
  readonly name: string;
  /** Base64. */
  readonly content: string;
}

/** `warned`: a person has to choose. `unmaskable`: the same, and the format cannot replace words. `failed`: one sentence. */
export type HandOverAnswer =
  | {
      readonly state: "made" /** The first is the one that the person names. */;
      readonly files: readonly HandOverFile[];
      readonly remarks: readonly string[];
    }
  | { readonly state: "warned" | "unmaskable"; readonly smallCounts: readonly SmallCountItem[] }
  | { readonly state: "failed"; readonly message: string };

/** Client → server: makes the files of a format, which the client writes; null where the request was cancelled. Nothing is kept. */
export const handOverRequest = new RequestType<HandOverParams, HandOverAnswer | null, void>("inspectionLens/handOver");
