/**
 * Writes the tables of inputs and outputs in each action's README, between its markers, from its action.yml.
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
  runs: z.object({ using: z.literal('node24'), main: z.string(), post: z.string().optional() }),
})
export type Action = z.infer<typeof actionSchema>

/** Reads `actions/<verb>/action.yml`. */
export function readAction(verb: string): Action {
  return actionSchema.parse(parse(readFileSync(join('actions', verb, 'action.yml'), 'utf8')))
}

/** A README's text with its generated part made anew. Throws when a marker is missing. */
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

/** Where an action's README lies. */
export function readmePath(verb: string): string {
  return join('actions', verb, 'README.md')
}

if (import.meta.main) {
  for (const verb of readdirSync('actions')) writeFileSync(readmePath(verb), await generatedReadme(verb))
}
