import { PassThrough } from 'node:stream'
import type { CommandResult, Runner } from '#tools/run/runner'

/**
 * A runner whose systemd knows one unit, shown so, and gives each caller the application's lock until it is released; but not the first so
 * many times, when another holder has it and releases it at once.
 */
export function lockingRunner(shown: string, rivals = 0): Runner & { readonly holds: string[] } {
  const holds: string[] = []
  return {
    holds,
    run: async ({ argv }) => {
      if (argv[0] !== 'systemctl' || argv[1] !== 'show') throw new Error(`Not expected: ${argv.join(' ')}`)
      return { status: 0, stdout: shown, stderr: '' }
    },
    start: ({ argv }) => {
      if (argv[0] !== 'systemd-run') throw new Error(`Not expected: ${argv.join(' ')}`)
      holds.push(argv.find((word) => word.startsWith('--unit='))!.slice('--unit='.length))
      const [stdin, stdout] = [new PassThrough(), new PassThrough()]
      if (holds.length <= rivals) {
        const stderr = 'Failed to start transient service unit: Unit was already loaded or has a fragment file.\n'
        return { stdin, stdout, finished: Promise.resolve({ status: 1, stdout: '', stderr }), kill: () => undefined }
      }
      stdin.pipe(stdout)
      const finished = new Promise<CommandResult>((resolve) => {
        stdin.on('end', () => resolve({ status: 0, stdout: '', stderr: '' }))
      })
      return { stdin, stdout, finished, kill: () => undefined }
    },
  }
}
