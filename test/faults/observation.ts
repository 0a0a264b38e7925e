import { z } from 'zod'
import type { SwitchMode } from '#domain/config/component'
import { recordSchema } from '#domain/protocol/record'

const linksSchema = z.record(z.string(), z.string().nullable())
const nodeSchema = z.object({ kind: z.enum(['link', 'folder', 'file']).nullable(), target: z.string().nullable() })

/** The output of `on-host/collect.cjs`: the state of prod, without any statement of the agent about itself. */
export const hostStateSchema = z.object({
  current: nodeSchema,
  bin: nodeSchema,
  binLinks: linksSchema,
  generations: z.array(z.string()),
  roots: linksSchema,
  /** Requisites of each root; null when what it points to is not valid. */
  closures: z.record(z.string(), z.array(z.string()).nullable()),
  verify: z.string(),
  leftovers: z.array(z.string()),
  journal: z.string().nullable(),
  ledger: z.string(),
  attempts: z.record(z.string(), z.array(z.string())),
  spool: z.array(z.string()),
  units: z.array(
    z.object({ unit: z.string(), activeState: z.string(), subState: z.string(), pid: z.number(), executable: z.string().nullable() }),
  ),
  unitList: z.string(),
  jobs: z.string(),
  processes: z.array(z.string()),
  temporary: z.array(z.string()),
  digest: z.string(),
  leak: z.string(),
  faultAt: z.number(),
  trace: z.string(),
  /** True when the transaction was stopped at the cell's moment. */
  reached: z.boolean(),
  /** What the transaction of the attempt ended with, as a shell has it: 137 by SIGKILL; 0 also when it has not ended. */
  attemptStatus: z.number(),
  /** Another one after a power cut or a reboot. */
  bootId: z.string(),
  /** strace's lines of what it injected into the transaction, and into its recovery. */
  injected: z.object({ attempt: z.array(z.string()), recovery: z.array(z.string()) }),
  postMortem: z
    .object({ journal: z.string().nullable(), ledger: z.string(), current: z.string(), events: z.string(), status: z.number() })
    .nullable(),
  answer: z.object({ status: z.number(), release: z.string() }),
  /** Store paths of the NixOS systems that the host boots and runs. */
  system: z.object({ profile: z.string(), current: z.string() }),
  /** False when the last activated one reported a failure. */
  systemWhole: z.boolean(),
})
export type HostState = z.infer<typeof hostStateSchema>

export const entrySchema = z.object({ previousEntry: z.string(), record: recordSchema })

/** A verdict, or that the agent refused (or never began) and changed nothing. */
export type Outcome = 'COMMITTED' | 'UNCHANGED' | 'ROLLED_BACK' | 'NEEDS_HUMAN' | 'REFUSED'

/** What a release of the run has on a host. */
interface ReleaseFacts {
  readonly name: string
  readonly id: string
  readonly manifestPath: string
  readonly storePaths: readonly string[]
  /** The system that it desires for the host, if it has one. */
  readonly system?: { readonly path: string; readonly mode: SwitchMode }
}

/** One cell, seen when it is over. */
export interface Observation {
  /** What ran before; null when nothing was released, `plain` for a folder that was never released. */
  readonly before: ReleaseFacts | null | 'plain'
  readonly target: ReleaseFacts
  readonly systemBefore: HostState['system']
  readonly attempt: string
  /** The answer to the caller; null when contact was lost. */
  readonly told: { readonly outcome: Outcome; readonly reason: string } | null
  readonly owed: readonly Outcome[]
  readonly state: HostState
  /** Of a second `recover`. */
  readonly second: { readonly record: unknown; readonly digest: string; readonly output: string }
  readonly canary: string
  /** Everything that was printed. */
  readonly printed: string
  /** Seconds during which the probe got no good answer, and how long that may be. */
  readonly outage: number | null
  readonly budgetSeconds: number | null
  /** The copy was cut off: what holds the paths that came is kept for the next try. */
  readonly copyCutOff: boolean
  /** Links and units of the release. */
  readonly linkCount: number
  readonly keep: number
  readonly lockUnit: string
}
