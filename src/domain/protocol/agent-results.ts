import { z } from 'zod'
import { installResultSchema } from '../installation/request.ts'
import { uninstallResultSchema } from '../installation/uninstall-request.ts'
import { accessResultSchema } from './access.ts'
import { snapshotAfterResultSchema } from '../snapshot/after-attempt.ts'
import { anySnapshotSchema } from '../snapshot/schema-1.ts'
import { countersignResultSchema } from './countersign.ts'
import type { AgentVerb } from './agent-verbs.ts'
import {
  attemptResultSchema,
  prepareResultSchema,
  pruneResultSchema,
  receiveResultSchema,
  recoverResultSchema,
  restorePlanResultSchema,
} from './messages.ts'
import { logsResultSchema } from './logs.ts'
import { ledgerResultSchema } from './record.ts'
import { releaseResultSchema } from './release-result.ts'
import { roleResultSchema } from './role.ts'
import { rotateKeyResultSchema } from './rotate-key.ts'
import { announceResultSchema } from './announce.ts'
import { statusResultSchema } from './status.ts'
import { witnessResultSchema } from './witness.ts'

/** A verb with a result of its own: `dispatch` and `session` return those of the verbs that they perform. */
export type AnsweringVerb = Exclude<AgentVerb, 'dispatch' | 'session'>

/**
 * The answer of each verb of the agent: a missing verb does not compile. The runner's side reads an answer by this table, and a
 * row of `agent/perform.ts` that returns anything else does not compile.
 */
export const agentResults = {
  status: statusResultSchema,
  prepare: prepareResultSchema,
  receive: receiveResultSchema,
  announce: announceResultSchema,
  apply: attemptResultSchema,
  rollback: attemptResultSchema,
  confirm: attemptResultSchema,
  countersign: countersignResultSchema,
  cancel: attemptResultSchema,
  follow: attemptResultSchema,
  prune: pruneResultSchema,
  ledger: ledgerResultSchema,
  snapshot: anySnapshotSchema,
  'snapshot-after': snapshotAfterResultSchema,
  logs: logsResultSchema,
  access: accessResultSchema,
  release: releaseResultSchema,
  /** Without `--set` the role, with it the attempt that set it. */
  role: z.union([roleResultSchema, attemptResultSchema]),
  witness: witnessResultSchema,
  recover: recoverResultSchema,
  /** With `--dry-run` the plan. */
  'restore-data': z.union([restorePlanResultSchema, attemptResultSchema]),
  'rotate-key': rotateKeyResultSchema,
  install: installResultSchema,
  uninstall: uninstallResultSchema,
  keys: installResultSchema,
  transact: recoverResultSchema,
  'prove-boot': recoverResultSchema,
} as const satisfies { readonly [Verb in AnsweringVerb]: z.ZodType }

type Results = typeof agentResults

/** What the agent returns for a verb. */
export type AgentResult<Verb extends AnsweringVerb> = z.input<Results[Verb]>

/** The same after the runner's side has parsed it. */
export type ReadResult<Verb extends AnsweringVerb> = z.output<Results[Verb]>
