import { applyRequestSchema, rollbackRequestSchema } from '#domain/protocol/requests'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { result, type AgentAnswer, type AgentRequest, type FakeHost } from '../verbs/fake-host.ts'
import { RELEASE_ID } from '../verbs/sample-bundle.ts'

/** The answer to each call of a verb: a function of the request, or answers in turn, of which the last one stays. */
export type ScriptedVerb = ((request: AgentRequest) => AgentAnswer) | readonly AgentAnswer[]

/** The release that is current on a scripted host before a promote. */
export const OLD_RELEASE = 'e'.repeat(64)

/** An agent that answers these verbs, and `announce`, for `fakeHost`. Throws for any other verb. */
export function agentThat(answers: Readonly<Record<string, ScriptedVerb>>): (request: AgentRequest) => AgentAnswer {
  const asked = new Map<string, number>()
  return (request) => {
    const answer = answers[request.verb] ?? (request.verb === 'announce' ? announced : undefined)
    if (answer === undefined) throw new Error(`The agent has no answer to ${request.verb}.`)
    if (typeof answer === 'function') return answer(request)
    const count = asked.get(request.verb) ?? 0
    asked.set(request.verb, count + 1)
    return answer[Math.min(count, answer.length - 1)]!
  }
}

const announced: ScriptedVerb = [result({ asked: true })]

/** The answer of `prepare` on a host that has every path. */
export function prepared(more: object = {}): AgentAnswer {
  return result({ missing: [], bytesNeeded: 0, bytesFree: 1e9, currentRelease: OLD_RELEASE, alreadyCurrent: false, ...more })
}

/** The answer of `receive` to a pack with one path. */
export function received(more: object = {}): AgentAnswer {
  return result({ paths: 1, narBytes: 10, packBytes: 5, substitutedPaths: [], ...more })
}

/** An error of the agent. */
export function refused(code: string): AgentAnswer {
  return { messages: [{ event: 'error', kind: 'host', code, message: 'No.' }], status: 14 }
}

/** The answer of `apply` or `rollback`: the record of a committed attempt between the sample's release and the one before it. */
export function recordOf({ verb, stdin }: AgentRequest, more: Partial<AttemptRecord> = {}): AgentAnswer {
  const about = { application: 'choiros', reason: 'Every check passed.' }
  if (verb === 'rollback') {
    const { attempt, actor } = rollbackRequestSchema.parse(JSON.parse(stdin.toString()))
    const releases = { releaseId: OLD_RELEASE, previousRelease: RELEASE_ID }
    return result({ record: sampleRecord({ attempt, actor, verb, ...releases, ...about, ...more }) })
  }
  const { attempt, actor, copy, releaseId } = applyRequestSchema.parse(JSON.parse(stdin.toString()))
  return result({ record: sampleRecord({ attempt, actor, copy, releaseId, previousRelease: OLD_RELEASE, ...about, ...more }) })
}

/** The verbs that a host was asked for, in order. */
export function verbsOf({ calls }: FakeHost): string[] {
  return calls.map(({ verb }) => verb)
}
