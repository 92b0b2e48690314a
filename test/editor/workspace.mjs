import { cp, mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { samplesFolder } from "../../scripts/samples.mjs";

/** The samples without their readers' notes, and beside them a README of somebody else's project, which must stay as it is. */
export async function makeWorkspace() {
  const workspace = await mkdtemp(path.join(os.tmpdir(), "inspection-lens-workspace-"));
  await cp(samplesFolder, workspace, { recursive: true, filter: (file) => !file.endsWith(".jsonld") });
  await writeFile(
    path.join(workspace, "README.md"),
    "# Build tools\n\nThe documentation is good, but the test coverage is inadequate: 12 of 40 modules.\n\n## Install\n\nRun `make install`.\n",
  );
  return workspace;
}
