import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

const program = `
  import { realRunner } from ${JSON.stringify(resolve('src/tools/run/real.ts'))}
  const onOutput = (chunk) => process.stdout.write(chunk)
  await realRunner.run({ argv: ['sh', '-c', 'sleep 300 & echo $!; wait'], effect: 'write', timeout: 60_000, guarded: { onOutput } })
`

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'guardGroup ends by a requested %s, and leaves no process of its group behind',
  async (signal) => {
    const us = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(createInterface({ input: us.stdout }), 'line')
    us.kill(signal)
    expect(await once(us, 'exit')).toEqual([null, signal])
    const deadline = performance.now() + 20_000
    while (existsSync(`/proc/${line}`) && performance.now() < deadline) await new Promise((again) => setTimeout(again, 20))
    expect(existsSync(`/proc/${line}`)).toBe(false)
  },
)
