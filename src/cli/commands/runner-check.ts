import { runnerCheckLines } from '#domain/report/runner-check-lines'
import { runnerCheckExitCode } from '#domain/runner/runner-findings'
import { command } from '../command.ts'
import { argument, option } from '../inputs.ts'

export const runnerCheckCommand = command({
  name: 'runner-check',
  summary: "report settings on GitHub that let a stranger's job reach the build host, as gh reports them",
  arguments: { repository: argument('<owner/name>', 'the repository on GitHub') },
  options: { label: option('<label>', "label of the build host's runners", 'grind') },
  examples: ['grind-to-prod runner-check example/choiros', 'grind-to-prod runner-check example/choiros --label grind-release'],
  run: async (options, context) => {
    const { runnerCheck } = await import('#verbs/runner-check')
    const result = await runnerCheck(options, context)
    return { result, text: runnerCheckLines(result.repository, result.findings), exitCode: runnerCheckExitCode(result.findings) }
  },
})
