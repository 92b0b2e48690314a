import { CONTEXT, DOCUMENT_IRI, targetOf, toAnnotation } from "../annotations/index.ts";
import type { Dossier, DossierContest, DossierFinding, DossierNote, DossierPassage } from "./dossier/index.ts";
import { contestWords, isGuessed } from "./wording.ts";

type Json = Readonly<Record<string, unknown>>;

/** The program, as the maker of an annotation: the W3C model's class for what is no person. */
const PROGRAM = { type: "Software", name: "Inspection Lens" };

/**
 * A collection of the W3C Web Annotation Data Model: readers' notes as their own file has them, then what the program found, made by a `Software`.
 * `made` stands for the time of the program's annotations, which depend on nothing but the text.
 */
export function jsonLd(dossier: Dossier): string {
  const document = `${DOCUMENT_IRI}${encodeURIComponent(dossier.document)}`;
  const readers = [...dossier.notes, ...dossier.verdicts, ...dossier.reviews, ...dossier.checked].flatMap((entry) =>
    annotationsOf(entry, document),
  );
  const items = [...readers, ...dossier.findings.flatMap((finding) => findingAnnotations(finding, dossier, document)), ...dossier.foreign];
  const collection = {
    "@context": CONTEXT,
    id: `${document}#handed-over`,
    type: "AnnotationCollection",
    label: `What was found in ${dossier.document}, and said of it`,
    ...(dossier.made === undefined ? {} : { created: `${dossier.made}T00:00:00Z` }),
    ...(dossier.card ? { "il:reportCard": dossier.card } : {}),
    ...(dossier.remarks.length > 0 ? { "il:remarks": dossier.remarks } : {}),
    total: items.length,
    first: { id: `${document}#handed-over-1`, type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function annotationsOf({ note, replies }: DossierNote, document: string): readonly Json[] {
  return [note, ...replies].map((each) => toAnnotation(each, document));
}

function findingAnnotations(finding: DossierFinding, dossier: Dossier, document: string): readonly Json[] {
  const { id, kind, code, level, says, passage, related, contests, dismissed } = finding;
  const made = dossier.made === undefined ? {} : { created: `${dossier.made}T00:00:00Z` };
  const own = {
    "@context": CONTEXT,
    id: `${document}#${id}`,
    type: "Annotation",
    motivation: "assessing",
    ...made,
    creator: PROGRAM,
    body: [
      textual(says, "assessing"),
      ...related.flatMap(({ passage: there, says: what }) => linked(there, what, document)),
      textual(code ?? kind, "classifying"),
    ],
    target: passage?.anchor ? targetOf(document, passage.anchor) : document,
    ...(level === undefined ? {} : { "il:level": level }),
    ...(isGuessed(finding) ? { "il:guess": true } : {}),
    ...(dismissed ? { "il:dismissed": dismissed } : {}),
  };
  return [
    own,
    ...contests.flatMap((contest, index) => contestAnnotation(contest, `${document}#${id}.${index + 1}`, own.id, document, made)),
  ];
}

/** A contest stands on its own words and links to the finding. */
function contestAnnotation(contest: DossierContest, id: string, finding: string, document: string, made: Json): readonly Json[] {
  const { by, stance, against, isGuess, passage, status, steps, evidence } = contest;
  if (!passage.anchor) return [];
  return [
    {
      "@context": CONTEXT,
      id,
      type: "Annotation",
      motivation: "assessing",
      ...made,
      creator: PROGRAM,
      body: [
        textual(`${contestWords(contest)}.`, "assessing"),
        textual(status, "classifying"),
        ...evidence.flatMap(({ passage: there, says = "" }) => linked(there, says, document)),
      ],
      target: targetOf(document, passage.anchor),
      "il:finding": finding,
      "il:contest": { by, stance, against },
      ...(isGuess ? { "il:guess": true } : {}),
      ...(steps.length > 0 ? { "il:review": steps } : {}),
    },
  ];
}

function textual(value: string, purpose: string): Json {
  return { type: "TextualBody", value, format: "text/plain", purpose };
}

function linked({ anchor, document: other, words, before, after }: DossierPassage, says: string, document: string): readonly Json[] {
  if (words === "") return says === "" ? [] : [textual(says, "describing")];
  const source = other === undefined ? document : `${DOCUMENT_IRI}${encodeURIComponent(other)}`;
  const selector = [{ type: "TextQuoteSelector", exact: words, prefix: before, suffix: after }];
  const target = anchor ? targetOf(source, anchor) : { source, selector };
  return [{ type: "SpecificResource", purpose: "linking", ...target, ...(says === "" ? {} : { "il:says": says }) }];
}
