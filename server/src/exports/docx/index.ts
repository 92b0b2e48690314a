import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { withHiddenShown } from "../hidden-characters.ts";
import { type AccuracyResponse, NO_POINTS, type ResponseRow, responseColumns } from "../response/response.ts";
import { coreProperties } from "./core-properties.ts";
import { withFixedTimes } from "./fixed-times.ts";

/** Twentieths of a point: A4 across, with margins of 2 cm, leaves 14,570 of width. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
/** Of the columns, in the order of `responseColumns`; together the page's width between the margins. */
const WIDTHS = [1_500, 3_900, 3_400, 3_000, 2_770] as const;

/** A response on factual accuracy as a Word document: A4 across, a table whose head is repeated on every page. The same response gives the same bytes. */
export async function responseDocx(response: AccuracyResponse, made: string | undefined): Promise<Uint8Array> {
  const { title, facts, rows, remarks } = response;
  const document = new Document({
    title: withHiddenShown(title),
    creator: "Inspection Lens",
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: footer() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          ...facts.map(([name, value]) => new Paragraph({ children: [run(`${name}: `, { bold: true }), run(value)] })),
          ...remarks.map((remark) => new Paragraph({ children: [run(remark, { italics: true })] })),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run("Points")] }),
          rows.length === 0 ? new Paragraph({ children: [run(NO_POINTS)] }) : tableOf(rows),
        ],
      },
    ],
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(withHiddenShown(title), made) };
  return withFixedTimes(await Packer.pack(document, "uint8array", undefined, [properties]));
}

const STYLES = {
  default: {
    document: { run: { font: "Arial", size: 21, language: { value: "en-GB" } }, paragraph: { spacing: { after: 80 } } },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading1: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } },
  },
};

function run(text: string, more: { readonly bold?: boolean; readonly italics?: boolean } = {}): TextRun {
  const shown = withHiddenShown(text.replace(/\s+/g, " "));
  // "30 %" stays on one line
  return new TextRun({ text: shown.replace(/(?<=\d) (?=%)/g, "\u00A0"), ...more });
}

function tableOf(rows: readonly ResponseRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: responseColumns.map((name, column) => cell([new Paragraph({ children: [run(name, { bold: true })] })], column, "E7E6E6")),
      }),
      ...rows.map(rowOf),
    ],
  });
}

function rowOf({ paragraph, passage, wrong, evidence, suggestion }: ResponseRow): TableRow {
  const { before, words, after } = passage;
  const isPart = (before + after).trim() !== "";
  const text = [run(before), run(words, { bold: isPart }), run(after)];
  const cells = [
    [new Paragraph({ children: [run(paragraph)] })],
    [new Paragraph({ children: text })],
    lines(wrong),
    lines(evidence),
    lines([suggestion]),
  ];
  // a point that goes over a page's foot is read without its paragraph number
  return new TableRow({ cantSplit: true, children: cells.map((children, column) => cell(children, column)) });
}

/** A cell has one paragraph at least. */
function lines(texts: readonly string[]): Paragraph[] {
  const all = texts.flatMap((text) => text.split(/\n+/));
  return (all.length === 0 ? [""] : all).map((text) => new Paragraph({ children: [run(text)] }));
}

function cell(children: Paragraph[], column: number, fill?: string): TableCell {
  return new TableCell({
    children,
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(fill === undefined ? {} : { shading: { fill } }),
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
