import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'

/** An ssh-agent of the test's own that holds one key; it ends with the scope. */
export async function privateAgent(folder: string, keyFile: string): Promise<AsyncDisposable & { readonly socket: string }> {
  const socket = join(folder, 'agent')
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: ['ignore', 'pipe', 'ignore'] })
  // It prints its environment once it listens.
  await once(createInterface({ input: agent.stdout }), 'line')
  await expectSuccess(realRunner, { argv: ['ssh-add', '-q', keyFile], environment: { SSH_AUTH_SOCK: socket }, effect: 'write' })
  return {
    socket,
    async [Symbol.asyncDispose]() {
      const ended = once(agent, 'exit')
      agent.kill()
      await ended
    },
  }
}
