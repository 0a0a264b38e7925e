import type { GrpcCheck, SingleCheck } from '#domain/config/health'
import { askServing } from '#tools/grpc/ask-serving'
import { connect, connectUnix, type Connection } from '#tools/tcp/connect'
import { unanswered, type Asker, type Judge } from './check-round.ts'
import { listenerAt } from './listeners.ts'
import { verificationOf } from './verification-of.ts'

/** Connects to a port. */
export const askTcp: Asker<Extract<SingleCheck, { tcp: string }>> = async (_host, { tcp, timeoutSeconds }, options) =>
  judgeOf({ name: tcp, good: 'accepts connections', answer: await connect(tcp, options.timeout(timeoutSeconds)) })

/** Connects to a unix socket. */
export const askUnix: Asker<Extract<SingleCheck, { unix: string }>> = async (_host, { unix, timeoutSeconds }, options) =>
  judgeOf({ name: unix, good: 'accepts connections', answer: await connectUnix(unix, options.timeout(timeoutSeconds)) })

/** Calls the health service of a gRPC server. */
export const askGrpc: Asker<GrpcCheck> = async (_host, { grpc, service, socket, tls, timeoutSeconds }, options) => {
  const about = service === undefined ? grpc : `${grpc} service ${service}`
  const name = socket === undefined ? about : `${about} at ${socket}`
  const verification = await verificationOf(tls)
  if ('problem' in verification) return () => ({ passed: false, detail: `${name}: ${verification.problem}`, listener: null })
  const question = {
    target: grpc,
    ...(service === undefined ? {} : { service }),
    ...(socket === undefined ? {} : { socket }),
    ...(tls === undefined ? {} : { tls: verification }),
  }
  return judgeOf({ name, good: 'SERVING', answer: await askServing(question, options.timeout(timeoutSeconds)) })
}

/** A connection that was tried, and the words of its result. */
interface Tried {
  readonly name: string
  readonly good: string
  /** `hasAnswered`: its problem is an answer of the server. */
  readonly answer: Connection & { readonly hasAnswered?: boolean }
}

/** Passes when there is no problem, and the process that listens is of the release. */
function judgeOf({ name, good, answer }: Tried): Judge {
  if (answer.problem !== '') {
    const result = { passed: false, detail: `${name}: ${answer.problem}`, listener: null }
    return answer.hasAnswered === true ? () => result : unanswered(result)
  }
  return ({ processes, release }) => {
    const { executable, problem } = listenerAt(answer.local, { processes, release })
    const words = problem === null ? good : `the process that listens there ${problem}`
    return { passed: problem === null, detail: `${name}: ${words}`, listener: executable }
  }
}
