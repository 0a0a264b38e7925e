import { InputError } from '#domain/errors/errors'
import { parseCommit, parsePackage, parsePath, type ExposureQuery } from '#domain/exposure/query'
import { exposureLines } from '#domain/report/exposure-lines'
import { command } from '../command.ts'
import { argument, option, type ValuesOf } from '../inputs.ts'

const options = {
  path: option('<path>', 'a store path instead of a package'),
  commit: option('<id>', 'a commit instead of a package: whole, or at least seven digits'),
  evidence: option(
    '<path>',
    'folder with ledgers (ledger*.ndjson, ledger*.json) or records of hosts, and releases (manifest.json, inventory.json), an archive that "grind-to-prod bundle" wrote, or a ledger',
    '.',
  ),
}

export const exposedCommand = command({
  name: 'exposed',
  summary: 'report which hosts ran a package, a store path or a commit, and when, from kept evidence',
  arguments: { package: argument('[package]', 'a package, or one in a range of versions: "openssl@>=3 <3.0.14"') },
  options,
  examples: ['grind-to-prod exposed "openssl@<3.0.14" --evidence archive', 'grind-to-prod exposed --commit 3f1c2aa --json'],
  run: async ({ package: name, ...values }, context) => {
    const { exposed } = await import('#verbs/exposed')
    const query = queryOf(name, values)
    const result = await exposed({ folder: context.at(values.evidence), name: values.evidence, query }, context)
    return { result, text: exposureLines(result, query.kind) }
  },
})

function queryOf(name: string | undefined, { path, commit }: ValuesOf<typeof options>): ExposureQuery {
  const queries = [
    ...(name === undefined ? [] : [() => parsePackage(name)]),
    ...(path === undefined ? [] : [() => parsePath(path)]),
    ...(commit === undefined ? [] : [() => parseCommit(commit)]),
  ]
  const [query] = queries
  if (query !== undefined && queries.length === 1) return query()
  throw new InputError('missing-option', 'exposed searches for one thing.', { hint: 'Give a package, --path or --commit.' })
}
