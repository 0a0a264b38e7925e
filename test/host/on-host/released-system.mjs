#!/bin/sh
// The switch-to-configuration of a system that the lab builds on grind: notes the call, and makes its system the current one.
import { appendFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
const system = dirname(dirname(process.argv[1]))
appendFileSync('/var/tmp/hand-made-systems/calls', 'released ' + process.argv[2] + '\n')
if (process.argv[2] !== 'check') {
  rmSync('/run/current-system', { force: true })
  symlinkSync(system, '/run/current-system')
  writeFileSync('/run/hand-made-system', 'released\n')
}
