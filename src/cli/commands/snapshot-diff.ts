import type { DriftReport } from '#domain/drift/finding'
import { isAtLeast, severities } from '#domain/drift/severity'
import { EXIT_DRIFT, InputError } from '#domain/errors/errors'
import { command, type CommandContext } from '../command.ts'
import { driftFormats, driftText, type DriftFormat } from '../drift-text.ts'
import { argument, choice, option, orElse } from '../inputs.ts'

export const snapshotDiffCommand = command({
  name: 'snapshot-diff',
  summary: 'compare host snapshots and explain the differences',
  arguments: { snapshots: argument('<snapshots...>', 'snapshot files from "grind-to-prod snapshot"; the first is the reference') },
  options: {
    manifest: option(
      '<manifest>',
      'a manifest.json, or the folder that contains it: it is the reference, and every snapshot is compared with it',
    ),
    format: orElse(choice('<format>', 'output format', driftFormats), 'table'),
    output: option('<file>', 'write the report to this file, and print only the summary'),
    failOn: orElse(choice('<severity>', 'exit with status 3 for findings of this severity or worse', [...severities, 'never']), 'warning'),
    directory: option(
      '<folder>',
      'the repository whose grind-to-prod.yml lists the allowed differences (default: the current folder, if it has one)',
    ),
  },
  examples: [
    'grind-to-prod snapshot-diff prod-a.json prod-b.json',
    'grind-to-prod snapshot-diff prod.json --manifest release --format html --output drift.html',
  ],
  isJson: ({ format, output }) => format === 'json' && output === undefined,
  run: async ({ snapshots, manifest, format, output, failOn, directory }, context) => {
    const { snapshotDiff } = await import('#verbs/snapshot-diff')
    const { at } = context
    const report = await snapshotDiff({
      snapshots: snapshots.map((file) => at(file)),
      manifest: at(manifest),
      mayDiffer: await declaredDifferences(directory, context),
    })
    const isDrift = report.worst !== null && failOn !== 'never' && isAtLeast(report.worst, failOn)
    return { result: report, text: await textOf(report, { format, output }, context), exitCode: isDrift ? EXIT_DRIFT : 0 }
  },
})

interface ReportTarget {
  readonly format: DriftFormat
  /** The file; standard output without one. */
  readonly output: string | undefined
}

/** Formats the report, or writes it into a file and formats its summary. */
async function textOf(report: DriftReport, { format, output }: ReportTarget, context: CommandContext): Promise<string | readonly string[]> {
  if (output === undefined) return await driftText(report, format, context)
  const { writeAtomically } = await import('#tools/files/write-atomically')
  const { writingTo } = await import('#tools/files/writing-to')
  const file = context.at(output)
  const text = await driftText(report, format, undefined)
  await writingTo(output, () => writeAtomically(file, text))
  return [...report.summary, `Written to ${file}`]
}

/** Snapshots can be compared anywhere; only a folder that is named must have a configuration. */
async function declaredDifferences(directory: string | undefined, { applicationFolder }: CommandContext): Promise<readonly string[]> {
  const { readConfig } = await import('#steps/config/read')
  try {
    return (await readConfig(await applicationFolder(directory))).snapshot.mayDiffer
  } catch (error) {
    if (directory === undefined && error instanceof InputError && error.code === 'config-missing') return []
    throw error
  }
}
