'use strict'

/** Loaded before a program, writes what its process has used to a file when it ends. Not TypeScript, which Node needs memory to read. */
const { writeFileSync } = require('node:fs')

process.once('exit', () => {
  const { user, system } = process.cpuUsage()
  const main = process.threadCpuUsage()
  const measured = {
    seconds: performance.now() / 1000,
    cpu: (user + system) / 1e6,
    main: (main.user + main.system) / 1e6,
    bytes: process.resourceUsage().maxRSS * 1024,
  }
  writeFileSync(process.env.MEASURED, JSON.stringify(measured))
})
