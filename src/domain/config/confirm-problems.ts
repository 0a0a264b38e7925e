import type { Problem } from '../errors/schema-problems.ts'
import type { Config } from './schema.ts'

/** Finds gates that do not fit in before the deadline: they run before the confirmation. */
export function confirmProblems({ confirm, gates }: Config): Problem[] {
  const seconds = gates.afterApply.reduce((sum, { timeoutSeconds }) => sum + timeoutSeconds, 0)
  if (confirm === undefined || seconds < confirm.deadlineSeconds) return []
  return [
    {
      path: ['confirm', 'deadlineSeconds'],
      at: 'value',
      message: `is ${confirm.deadlineSeconds}, but the gates afterApply, which run before the confirmation, may take ${seconds} s; allow more than that, or give them a shorter timeoutSeconds`,
    },
  ]
}
