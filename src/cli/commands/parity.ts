import { isAtLeast } from '#domain/drift/severity'
import { EXIT_DRIFT, InputError } from '#domain/errors/errors'
import { parityLines, parityMarkdown } from '#domain/parity/parity-report'
import type { ParityResult } from '#verbs/parity'
import { command, type CommandContext } from '../command.ts'
import { driftText } from '../drift-text.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { argument, choice, orElse } from '../inputs.ts'

const formats = ['table', 'markdown'] as const

export const parityCommand = command({
  name: 'parity',
  summary: 'report forbidden configuration differences between two hosts',
  arguments: {
    hosts: argument('[hosts...]', 'the reference host and the host to compare with it (default: the active and the standby host)'),
  },
  options: {
    ...reachInputs,
    format: orElse(choice('<format>', 'output format', formats), 'table'),
  },
  examples: ['grind-to-prod parity', 'grind-to-prod parity prod-a prod-b'],
  run: async ({ hosts, directory, identityFile, format }, context) => {
    const { parity } = await import('#verbs/parity')
    const reach = await reachFrom({ directory, identityFile }, hosts, context)
    const result = await parity({ ...reach, directory: await context.applicationFolder(directory), hosts: pairOf(hosts) }, context)
    return { result, text: await textOf(result, format, context), exitCode: isDrift(result) ? EXIT_DRIFT : 0 }
  },
})

function pairOf(hosts: readonly string[]): readonly [string, string] | undefined {
  const [reference, host] = hosts
  if (reference === undefined) return undefined
  if (host !== undefined && hosts.length === 2) return [reference, host]
  throw new InputError('missing-option', 'parity compares two hosts.', {
    hint: 'Name both, or neither to compare the active host with the standby.',
  })
}

async function textOf(
  result: ParityResult,
  format: (typeof formats)[number],
  context: CommandContext,
): Promise<string | readonly string[]> {
  if (result.by === 'snapshots') return await driftText(result.report, format, context)
  return format === 'markdown' ? parityMarkdown(result) : parityLines(result)
}

/** Notes do not count as drift. */
function isDrift(result: ParityResult): boolean {
  if (result.by === 'evaluation') return result.differences.length > 0
  return result.report.worst !== null && isAtLeast(result.report.worst, 'warning')
}
