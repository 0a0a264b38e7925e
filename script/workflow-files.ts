/** The reusable workflows, as files: the path of their source, the form of their copies, and how they refer to our actions. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Where people change them. */
export const SOURCE_FOLDER = 'workflows'
/** Where GitHub reads them; it follows no link and reads no folder below. */
export const COPY_FOLDER = '.github/workflows'
/** Whole files that users copy into their own repository. */
export const EXAMPLE_FOLDER = 'examples/workflows'
/** The same of the example with several applications. */
export const MONOREPO_FOLDER = 'examples/monorepo/.github/workflows'

/**
 * How a workflow refers to our actions: this repository at the commit that is running, for any caller. Why this and no other way is
 * docs/adr/0014-self-repository-references.md.
 */
const ACTIONS = '$/'

/**
 * The text of a workflow with our actions taken from elsewhere, for tools that do not know `$/`: a runner or a linter that is older.
 * `place` is what comes before `actions/<verb>`, such as `./` for a checkout of this repository.
 */
export function withActionsFrom(text: string, place: string): string {
  return text.replaceAll(/^(\s*(?:- )?uses: )\$\//gm, (_, uses: string) => uses + place)
}

/** The names of our actions that a step of this text uses, such as `actions/promote`. */
export function ownActions(uses: readonly string[]): string[] {
  return uses.filter((use) => use.startsWith(ACTIONS)).map((use) => use.slice(ACTIONS.length))
}

/** The files of a folder that GitHub would take for workflows, in order. None for a folder that is not there. */
export function workflowsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => join(folder, name))
}

/** The content of .github/workflows: path → text, for each source. */
export function copies(): Map<string, string> {
  return new Map(
    workflowsIn(SOURCE_FOLDER).map((source) => [
      join(COPY_FOLDER, basename(source)),
      `# Copied from ${source} by script/sync-workflows.ts: change it there.\n${readFileSync(source, 'utf8')}`,
    ]),
  )
}
