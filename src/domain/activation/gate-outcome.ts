import type { GateStage } from '../config/schema.ts'

/** The result of one gate, as evidence. */
export interface GateOutcome {
  readonly name: string
  readonly stage: GateStage
  readonly passed: boolean
  /** How it ended, to follow its name: `ended with status 1`. */
  readonly detail: string
  readonly seconds: number
  /** The end of what it wrote, both streams as they came; at most 64 KiB. */
  readonly output: string
}
