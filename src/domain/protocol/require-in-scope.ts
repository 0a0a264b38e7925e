import { InputError } from '../errors/errors.ts'
import { agentVerbs, readingVerbs, type AgentVerb } from './agent-verbs.ts'
import type { DispatchScope } from './dispatch-scope.ts'
import { AGENT_PROGRAM } from './agent-program.ts'

/** The part of a command that a key's scope limits: any command has this form. */
interface Asked {
  readonly verb: AgentVerb
  readonly application?: string
  readonly set?: unknown
}

/** Refuses what a key may not request. Throws InputError `read-only-key` or `not-permitted`. */
export function requireInScope({ mode, applications }: DispatchScope, asked: Asked): void {
  if (mode === 'read' && !onlyReads(asked)) {
    const exceptions = readingVerbs().flatMap((verb) => {
      const { writesWith } = agentVerbs[verb].manner
      return writesWith === undefined ? [] : [`, and ${verb} without ${writesWith}`]
    })
    throw new InputError(
      'read-only-key',
      `This key only reads: it may run ${AGENT_PROGRAM} ${readingVerbs().join('|')} APPLICATION${exceptions.join('')}.`,
      { hint: `Use the deploy key for ${asked.verb}.` },
    )
  }
  const { application } = asked
  if (applications !== null && (application === undefined || !applications.includes(application))) {
    throw new InputError('not-permitted', `This key is for ${applications.join(', ')}, but it was used for ${application ?? 'none'}.`, {
      hint: "Use that application's own key.",
    })
  }
}

function onlyReads({ verb, set }: Asked): boolean {
  const { reads, writesWith } = agentVerbs[verb].manner
  return reads === true && (writesWith !== '--set' || set === undefined)
}
