import { PassThrough } from 'node:stream'
import type { World } from '#cli/world'
import { whenUnread } from '#tools/run/when-unread'
import type { Questions } from '#domain/report/questions'
import type { Runner } from '#tools/run/runner'
import { scriptedRunner, type ScriptedAnswer } from '../support/scripted-runner.ts'

/** A command line's surroundings that remember what was written to them. */
export interface TestWorld extends World {
  readonly written: () => { stdout: string; stderr: string }
}

export interface TestWorldOptions {
  readonly directory?: string
  readonly environment?: Record<string, string>
  readonly answers?: readonly ScriptedAnswer[]
  readonly runner?: Runner
  readonly isTerminal?: boolean
  readonly questions?: Questions
}

export function testWorld({
  directory = '/',
  environment = {},
  answers = [],
  runner,
  isTerminal = false,
  questions,
}: TestWorldOptions = {}): TestWorld {
  const stdout = new PassThrough()
  const stderr = Object.assign(new PassThrough(), isTerminal ? { isTTY: true, columns: 80 } : {})
  return {
    stdout,
    stderr,
    environment,
    directory,
    home: directory,
    actor: { name: 'tester@here' },
    openRunner: async () => runner ?? scriptedRunner(answers),
    questions: async () => questions ?? null,
    whenEnded: () => ({ [Symbol.dispose]: () => undefined }),
    // A test's watcher asks once.
    pause: async () => false,
    whenUnread: async (work) => whenUnread(stdout, work),
    written: () => ({ stdout: textOf(stdout), stderr: textOf(stderr) }),
  }
}

function textOf(stream: PassThrough): string {
  return String(stream.read() ?? '')
}
