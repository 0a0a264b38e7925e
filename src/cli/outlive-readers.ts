import type process from 'node:process'
import { EXIT_SURPRISE } from '#domain/errors/errors'
import { errorLines } from '#domain/errors/error-lines'

type Standard = Pick<typeof process, 'stdout' | 'stderr' | 'exitCode'>

/**
 * Lets a command finish after the reader of its output is gone, as with `| head`: the answer of a host is still awaited, and the exit
 * code is that of the work. Standard output that cannot be written for another reason, such as a full disk, is reported, and the exit code
 * is then 1 where it would be 0: the work may have changed something.
 */
export function outliveReaders(standard: Standard): { readonly exitCodeOf: (exitCode: number) => number } {
  let lost = false
  const exitCodeOf = (exitCode: number) => (lost && exitCode === 0 ? EXIT_SURPRISE : exitCode)
  standard.stderr.on('error', () => undefined)
  standard.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || lost) return
    lost = true
    const message = `Standard output cannot be written (${error.code ?? error.message}).`
    standard.stderr.write(`${errorLines({ message, hint: 'Write to another file.' }).join('\n')}\n`)
    // The command may have ended already.
    standard.exitCode = exitCodeOf(Number(standard.exitCode ?? 0))
  })
  return { exitCodeOf }
}
