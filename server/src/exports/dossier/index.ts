export { buildDossier, type DossierSource } from "./build-dossier.ts";
export type {
  Dossier,
  DossierCard,
  DossierContest,
  DossierCoverage,
  DossierEvidence,
  DossierFinding,
  DossierNote,
  DossierPassage,
  DossierPlace,
  NoteState,
  SectionGrade,
} from "./dossier.ts";
export { onOneLine, sentenceOf } from "./passages.ts";
