import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { configSchema, type Config } from '#domain/config/schema'
import type { Role } from '#domain/config/role'
import { setRoleRequestSchema } from '#domain/protocol/requests'
import type { Runner } from '#tools/run/runner'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { baseSnapshot, edited, type Edit } from '../../domain/drift/base.ts'
import { sampleConfig } from '../../domain/manifest/sample.ts'
import { fakeHost, result, type AgentAnswer, type AgentRequest, type FakeHost } from '../fake-host.ts'
import { severalHosts } from '../two-hosts.ts'
import { statusOf } from './seen.ts'

type Name = 'a' | 'b'

/** Thrown where a test kills the failover: nothing of it runs after that. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** Two hosts, a switch between them, and users in front: `a` serves, `b` is standby. Each part can be made to fail. */
export interface World extends AsyncDisposable {
  readonly config: Config
  readonly runner: Runner
  readonly hosts: Readonly<Record<Name, FakeHost>>
  readonly roles: Record<Name, Role>
  /** The host that users reach. */
  traffic: Name
  /** Every change, in its order: `b active`, `traffic b`. */
  readonly changes: string[]
  /** What the switch ends with, by the host that traffic is to go to. */
  readonly switchStatus: Record<Name, number>
  /** Hosts that serve users badly. */
  readonly servesBadly: Set<Name>
  /** Hosts that are unreachable by ssh. */
  readonly unreachable: Set<Name>
  /** What a host answers to a change of its role, in place of changing it. */
  readonly roleAnswer: Partial<Record<Name, (request: AgentRequest) => AgentAnswer | undefined>>
  /** What a host answers in place of its snapshot. */
  readonly snapshotAnswer: Partial<Record<Name, AgentAnswer>>
  /** In what `b` differs. */
  readonly edits: Edit[]
  /** Called before and after each change; may throw. */
  interrupt: (moment: 'before' | 'after', change: string) => void
  /** What was sent to the switch over HTTP. */
  readonly requests: {
    readonly method: string | undefined
    readonly url: string | undefined
    readonly token: string | undefined
    readonly body: string
  }[]
}

export async function failoverWorld(how: 'command' | 'http' = 'command', check: object = {}): Promise<World> {
  const users = await serve((_request, response) => {
    response.writeHead(world.servesBadly.has(world.traffic) ? 503 : 200, { 'x-served-by': world.traffic }).end('hello')
  })
  const loadBalancer = await serve((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      world.requests.push({ method: request.method, url: request.url, token: request.headers['authorization'], body })
      const to = request.url === '/to/a' ? 'a' : 'b'
      const status = world.switchStatus[to]
      if (status === 0) move(to)
      response.writeHead(status === 0 ? 204 : 500).end()
    })
  })
  const move = (to: Name) =>
    change(`traffic ${to}`, () => {
      world.traffic = to
    })
  const change = (what: string, make: () => void) => {
    make()
    world.changes.push(what)
  }
  const hosts = { a: hostOf('a'), b: hostOf('b') }
  const world: World = {
    config: configOf(how, { http: `${users.url}/health`, servedByHeader: 'x-served-by', ...quick, ...check }, loadBalancer.url),
    runner: runnerOf(severalHosts({ 'a.example': hosts.a, 'b.example': hosts.b })),
    hosts,
    roles: { a: 'active', b: 'standby' },
    traffic: 'a',
    changes: [],
    switchStatus: { a: 0, b: 0 },
    servesBadly: new Set(),
    unreachable: new Set(),
    roleAnswer: {},
    snapshotAnswer: {},
    edits: [],
    interrupt: () => undefined,
    requests: [],
    [Symbol.asyncDispose]: async () => void (await Promise.all([users.close(), loadBalancer.close()])),
  }
  return world

  function hostOf(name: Name): FakeHost {
    return fakeHost((request): AgentAnswer => {
      if (world.unreachable.has(name)) return { status: 255, stderr: 'ssh: connect to host: No route to host' }
      const role = world.roles[name]
      if (request.verb === 'status') return result(statusOf(name, { role }))
      if (request.verb === 'snapshot') {
        const silence = world.snapshotAnswer[name]
        if (silence !== undefined) return silence
        return result({ ...(name === 'a' ? baseSnapshot : edited(world.edits)), takenAt: new Date().toISOString() })
      }
      const what = `${name} ${request.words.at(-1)}`
      world.interrupt('before', what)
      const answer = world.roleAnswer[name]?.(request)
      if (answer !== undefined) return answer
      const to: Role = request.words[2] === 'active' ? 'active' : 'standby'
      const { attempt, actor, expectRole } = setRoleRequestSchema.parse(JSON.parse(request.stdin.toString()))
      if (role !== expectRole && role !== to)
        return { messages: [{ event: 'error', kind: 'host', code: 'unexpected-role', message: 'No.' }] }
      change(`${name} ${to}`, () => {
        world.roles[name] = to
      })
      // The host has done it, and the client no longer lives to receive the answer.
      world.interrupt('after', what)
      return result({ record: sampleRecord({ attempt, actor, host: name, verb: 'set-role', role: { from: role, to } }) })
    })
  }

  function runnerOf(inner: Runner): Runner {
    return {
      run: async (command) => {
        if (command.argv[0] !== 'move-traffic') return inner.run(command)
        const to = command.environment?.['GRIND_TO_PROD_ACTIVE'] === 'a' ? 'a' : 'b'
        const status = world.switchStatus[to]
        if (status === 0) {
          world.interrupt('before', `traffic ${to}`)
          move(to)
          world.interrupt('after', `traffic ${to}`)
        } else command.guarded?.onOutput(Buffer.from('the load balancer is missing\n'))
        return { status, stdout: '', stderr: '' }
      },
      start: (command) => inner.start(command),
    }
  }
}

const quick = { successThreshold: 2, periodSeconds: 0.1, timeoutSeconds: 2, deadlineSeconds: 1 }

function configOf(how: 'command' | 'http', check: object, loadBalancer: string): Config {
  const request = {
    http: { a: `${loadBalancer}/to/a`, b: `${loadBalancer}/to/b` },
    method: 'PUT',
    headersFrom: { authorization: 'LOAD_BALANCER_TOKEN' },
    body: '{"drain":true}',
  }
  return configSchema.parse({
    ...sampleConfig,
    hosts: {
      a: {
        address: 'deploy@a.example',
        role: 'active',
        hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
      },
      b: {
        address: 'deploy@b.example',
        role: 'standby',
        hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
      },
    },
    failover: { switch: how === 'http' ? request : { command: ['move-traffic', 'now'], environment: { ZONE: 'example' } }, check },
  })
}

async function serve(listener: RequestListener): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
