/**
 * Writes the tables of inputs and outputs in each action's README, between its markers, from its action.yml. The root's action.yml is
 * the verb release; its page is docs/action.md.
 *
 *   node script/generate-action-docs.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { z } from 'zod'

const valueSchema = z.object({ description: z.string(), required: z.boolean().optional(), default: z.string().optional() })
export const actionSchema = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), valueSchema).default({}),
  outputs: z.record(z.string(), z.object({ description: z.string() })).default({}),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string(), post: z.string().optional(), 'post-if': z.string().optional() }),
})
export type Action = z.infer<typeof actionSchema>

/** Every action: the folders of actions/, and the one at the root. */
export function actionVerbs(): string[] {
  return [...readdirSync('actions'), ROOT_VERB].toSorted()
}

const ROOT_VERB = 'release'

/** Reads `actions/<verb>/action.yml`, or the root's. */
export function readAction(verb: string): Action {
  const file = verb === ROOT_VERB ? 'action.yml' : join('actions', verb, 'action.yml')
  return actionSchema.parse(parse(readFileSync(file, 'utf8')))
}

/** Returns a README's text with its generated part written again. Throws when a marker is missing. */
export function withTables(readme: string, action: Action): string {
  const begin = '<!-- begin: generated from action.yml -->'
  const end = '<!-- end -->'
  const [before, rest] = readme.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`The README of ${action.name} lacks the markers "${begin}" and "${end}".`)
  const inputs = Object.entries(action.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.description} | ${input.required ? 'required' : input.default === undefined ? '' : `\`${input.default}\``} |`,
  )
  const outputs = Object.entries(action.outputs).map(([name, output]) => `| \`${name}\` | ${output.description} |`)
  return [
    `${before}${begin}`,
    '',
    '| input | what it is | default |',
    '| --- | --- | --- |',
    ...inputs,
    '',
    '| output | what it is |',
    '| --- | --- |',
    ...outputs,
    '',
    `${end}${after}`,
  ].join('\n')
}

/** A README as it should be: its text, with the tables of its action.yml, formatted as the rest of the repository. */
export async function generatedReadme(verb: string): Promise<string> {
  const path = readmePath(verb)
  return format(withTables(readFileSync(path, 'utf8'), readAction(verb)), { ...(await resolveConfig(path)), parser: 'markdown' })
}

/** Path of an action's README. */
export function readmePath(verb: string): string {
  return verb === ROOT_VERB ? join('docs', 'action.md') : join('actions', verb, 'README.md')
}

if (import.meta.main) {
  for (const verb of actionVerbs()) writeFileSync(readmePath(verb), await generatedReadme(verb))
}
