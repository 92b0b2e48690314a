/** The sample texts that the screenshots, the editor tests and `npm start` show. All of them are invented. */
import path from "node:path";
import { root } from "./project.mjs";

export const samplesFolder = path.join(root, "samples");

/** A press article in which a council contests what inspectors found. */
export const article = path.join(samplesFolder, "press", "eastmarch-care-leavers.article.txt");

/** Another, which no other picture shows. */
export const otherArticle = path.join(samplesFolder, "press", "thornley-waiting-times.article.txt");

/** A council's reply, some of whose disputes two readers have reviewed. */
export const statement = path.join(samplesFolder, "eastmarch-council-statement.txt");

/** The long report that the outline is shown of. */
export const longReport = path.join(samplesFolder, "eastmarch-2016.report.txt");

/** A draft and what became of it. */
export const draft = path.join(samplesFolder, "drafts", "thornley-2023-draft.report.md");
export const finalVersion = path.join(samplesFolder, "thornley-2023.report.md");
