import { defineConfig } from 'vitest/config'

/** Tests against real hosts: one file at a time, for they share the hosts. */
export default defineConfig({ test: { include: ['test/**/*.lab.test.ts'], fileParallelism: false, testTimeout: 180_000, hookTimeout: 300_000 } })
