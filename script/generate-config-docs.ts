/**
 * Writes docs/configuration.md, the reference of grind-to-prod.yml, from the schema that the program itself checks with.
 *
 *   node script/generate-config-docs.ts
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { configReference, type ReferenceEntry } from '#domain/config/reference'
import { presence } from '#domain/report/reference-lines'

export const CONFIG_DOCS = fileURLToPath(new URL('../docs/configuration.md', import.meta.url))

const introduction = `# Configuration

\`grind-to-prod.yml\` is in the application's folder: the root of its repository, or
[another](workflows.md#several-applications-in-one-repository). This page lists every key;
\`grind-to-prod docs [key]\` prints the same in a terminal, and
[schema/config.json](../schema/config.json) is the schema for editors.

\`<name>\` is a name of your choice, \`[]\` for an item of a list.
`

/** The page as it should be, formatted as the rest of the repository. */
export async function configDocs(): Promise<string> {
  const sections = Map.groupBy(configReference(), ({ key }) => key.split(/[.[]/, 1)[0]!)
  const page = [introduction, ...[...sections.values()].map(section)].join('\n')
  return format(page, { ...(await resolveConfig(CONFIG_DOCS)), parser: 'markdown' })
}

function section([top, ...below]: readonly ReferenceEntry[]): string {
  if (top === undefined) return ''
  const facts = [top.type, presence(top)].filter((part) => part !== '').map(cell)
  const rows = below.map((entry) => `| \`${entry.key}\` | ${cell(entry.type)} | ${cell(presence(entry))} | ${cell(entry.description)} |`)
  const table = ['| key | value | | meaning |', '| --- | --- | --- | --- |', ...rows]
  return [`## ${top.key}`, '', cell(top.description), '', `Value: ${facts.join(', ')}.`, '', ...(rows.length === 0 ? [] : table), ''].join(
    '\n',
  )
}

/** Text in a table, where a bar would begin a new cell and what is in angle brackets would be HTML. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

if (import.meta.main) await writeFile(CONFIG_DOCS, await configDocs())
