import { BUILD_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** Files that diffoscope writes. */
export interface DiffoscopeOutput {
  readonly text: string
  readonly html: string
}

/** `diffoscope`: explains how two trees differ. Status 0: they do not; 1: they do; anything else: it failed. */
export function diffoscopeCommand(left: string, right: string, { text, html }: DiffoscopeOutput): Command {
  return { argv: ['diffoscope', '--no-progress', '--text', text, '--html', html, left, right], effect: 'read', timeout: BUILD_LIMIT }
}
