import { pruneLines } from '#domain/report/prune-lines'
import { hostCommand } from '../host-command.ts'
import { flag } from '../inputs.ts'

export const pruneCommand = hostCommand({
  name: 'prune',
  summary: "delete old releases and backups that the host's retention policy no longer keeps",
  options: { dryRun: flag('print what would be removed and what stays; change nothing') },
  changesHost: 'request',
  examples: ['grind-to-prod prune prod --dry-run'],
  run: async ({ reach, directory, dryRun }, context) => {
    const { prune } = await import('#verbs/prune')
    const result = await prune({ ...reach, dryRun }, context)
    const { subjectsHere } = await import('../subjects.ts')
    const commits = [...result.removed, ...result.kept].map(({ source }) => source?.commit)
    return { result, text: pruneLines(result, await subjectsHere(commits, await context.applicationFolder(directory), context)) }
  },
})
