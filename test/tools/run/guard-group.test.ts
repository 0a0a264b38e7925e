import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

const PROGRAM = join(import.meta.dirname, 'fixtures/guarded-sleep.ts')

// Each ends after a pause for what it started, so they are waited for side by side.
test.concurrent.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'guardGroup ends by a requested %s, and leaves no process of its group behind',
  async (signal) => {
    const us = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(createInterface({ input: us.stdout }), 'line')
    us.kill(signal)
    expect(await once(us, 'exit')).toEqual([null, signal])
    const deadline = performance.now() + 20_000
    while (existsSync(`/proc/${line}`) && performance.now() < deadline) await new Promise((again) => setTimeout(again, 20))
    expect(existsSync(`/proc/${line}`)).toBe(false)
  },
)
