/** The tables of docs/workflows.md: the inputs, secrets and outputs of each reusable workflow, from the workflow itself. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { z } from 'zod'
import { SOURCE_FOLDER, workflowsIn } from './workflow-files.ts'

export const PAGE = 'docs/workflows.md'

const inputSchema = z.object({
  description: z.string(),
  type: z.string(),
  required: z.boolean().default(false),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
})
const describedSchema = z.record(z.string(), z.object({ description: z.string() })).default({})
const workflowSchema = z.object({
  on: z.object({
    workflow_call: z.object({ inputs: z.record(z.string(), inputSchema), secrets: describedSchema, outputs: describedSchema }),
  }),
})

/** The page as it should be: its text, with new tables. Throws when a workflow has no markers there. */
export async function generatedPage(): Promise<string> {
  const text = workflowsIn(SOURCE_FOLDER).reduce(withTables, readFileSync(PAGE, 'utf8'))
  return format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' })
}

function withTables(page: string, source: string): string {
  const begin = `<!-- begin: generated from ${basename(source)} -->`
  const end = '<!-- end -->'
  const [before, rest] = page.split(begin)
  if (before === undefined || rest?.includes(end) !== true) throw new Error(`${PAGE} lacks the markers "${begin}" and "${end}".`)
  const { inputs, secrets, outputs } = workflowSchema.parse(parse(readFileSync(source, 'utf8'))).on.workflow_call
  const rows = [
    '| input | type | what it is | default |',
    '| --- | --- | --- | --- |',
    ...Object.entries(inputs).map(([name, input]) => `| \`${name}\` | ${input.type} | ${input.description} | ${shownDefault(input)} |`),
    ...Object.entries(secrets).map(([name, { description }]) => `| \`${name}\` | secret | ${description} | |`),
    '',
    '| output | what it is |',
    '| --- | --- |',
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
  ]
  return `${before}${begin}\n\n${rows.join('\n')}\n\n${rest.slice(rest.indexOf(end))}`
}

function shownDefault({ required, default: value }: z.infer<typeof inputSchema>): string {
  if (required) return 'required'
  return value === undefined || value === '' ? '' : `\`${String(value)}\``
}
