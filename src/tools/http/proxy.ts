import { publicUrl } from '#domain/secrets/public-url'

/** An environment that may name proxies. */
type Environment = Readonly<Record<string, string | undefined>>

/** What an environment names as the proxy for a URL. */
interface NamedProxy {
  readonly variable: string
  /** As it may be shown; undefined for what is not the address of a proxy. */
  readonly address: string | undefined
}

/** Returns the proxy for a URL, as Node chooses it; undefined where none is named. Hosts that are exempted are not considered. */
export function proxyOf(url: string, environment: Environment): NamedProxy | undefined {
  const scheme = url.startsWith('https:') ? 'https' : 'http'
  const variable = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].find((name) => (environment[name] ?? '') !== '')
  const value = variable === undefined ? undefined : environment[variable]
  if (variable === undefined || value === undefined) return undefined
  return { variable, address: isAddress(value) ? publicUrl(value) : undefined }
}

/** True for what an agent of Node uses. For some of the rest it throws, and for some it connects directly. */
function isAddress(value: string): boolean {
  try {
    const { username, password } = new URL(value)
    decodeURIComponent(username + password)
    return /^https?:\/\//.test(value)
  } catch {
    return false
  }
}

/** The first Node whose agents use the proxy of an environment. */
const PROXIES_SINCE = [24, 5] as const

/** Returns what may explain that a URL does not answer, as a clause; undefined where no proxy is named for it. */
export function proxyNote(url: string, environment: Environment, nodeVersion: string = process.versions.node): string | undefined {
  const proxy = proxyOf(url, environment)
  if (proxy === undefined) return undefined
  const { variable, address } = proxy
  if (address === undefined) return `${variable} is not the address of a proxy (http://HOST:PORT), and is ignored`
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  const isUsed = major > PROXIES_SINCE[0] || (major === PROXIES_SINCE[0] && minor >= PROXIES_SINCE[1])
  const ignored = isUsed ? '' : `, which Node ${nodeVersion} ignores, and Node ${PROXIES_SINCE.join('.')} does not`
  return `${variable} names the proxy ${address}${ignored}`
}
