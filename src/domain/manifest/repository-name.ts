/**
 * Returns the upstream's name as a manifest carries it: `github.com/owner/name`, without scheme, user, password, default port, query and
 * `.git`, so that every clone of a repository gives the same name and no token gets into a manifest. A local path stays a path.
 */
export function repositoryName(remote: string): string {
  const url = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(remote) && URL.canParse(remote) ? new URL(remote) : undefined
  if (url?.protocol === 'file:') return localPath(decodeURIComponent(url.pathname))
  if (url !== undefined) return `${hostName(url)}/${repositoryPath(url.pathname)}`
  // scp's form, user@host:path: a colon before the first slash.
  const short = /^(?:[^/:]*@)?(\[[^\]/]+\]|[^/:@]+):(.*)$/s.exec(remote)
  if (short !== null) return `${short[1]!.toLowerCase()}/${repositoryPath(short[2]!)}`
  return localPath(remote)
}

const defaultPorts: Readonly<Record<string, string>> = {
  'ssh:': '22',
  'git+ssh:': '22',
  'ssh+git:': '22',
  'git:': '9418',
  'http:': '80',
  'https:': '443',
}

function hostName(url: URL): string {
  const host = url.hostname.toLowerCase()
  return url.port === '' || url.port === defaultPorts[url.protocol] ? host : `${host}:${url.port}`
}

function repositoryPath(path: string): string {
  return path
    .replace(/[?#].*$/s, '')
    .replace(/^\/+/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
}

function localPath(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path
}
