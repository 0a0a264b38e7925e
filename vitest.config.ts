import { defineConfig } from 'vitest/config'

/** Fast tests: no host, no lab. */
export default defineConfig({ test: { include: ['test/**/*.test.ts'], exclude: ['test/**/*.lab.test.ts'], testTimeout: 30_000 } })
