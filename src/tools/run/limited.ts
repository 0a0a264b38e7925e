import type { Runner } from './runner.ts'

/** A runner whose every command is killed after so many milliseconds, unless it says a shorter time itself: for asking who may never answer. */
export function limitedRunner(inner: Runner, milliseconds: number): Runner {
  const limited = <Limited extends { readonly timeout?: number }>(command: Limited) => ({
    ...command,
    timeout: Math.min(command.timeout ?? milliseconds, milliseconds),
  })
  return { run: (command) => inner.run(limited(command)), start: (command) => inner.start(limited(command)) }
}
