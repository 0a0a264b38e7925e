import type { Runner } from './runner.ts'

/**
 * Returns a runner that kills each command after so many milliseconds, unless it has a shorter limit itself: for programs that may never
 * answer.
 */
export function limitedRunner(inner: Runner, milliseconds: number): Runner {
  const limited = <Limited extends { readonly timeout?: number }>(command: Limited) => ({
    ...command,
    timeout: Math.min(command.timeout ?? milliseconds, milliseconds),
  })
  return { ...inner, run: (command) => inner.run(limited(command)), start: (command) => inner.start(limited(command)) }
}
