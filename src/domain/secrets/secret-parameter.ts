/** Words that a parameter has in its name when its value is a secret. */
const telling = new Set([
  'apikey',
  'auth',
  'authorization',
  'bearer',
  'credential',
  'credentials',
  'jwt',
  'key',
  'pass',
  'passphrase',
  'passwd',
  'password',
  'pin',
  'pwd',
  'secret',
  'session',
  'sid',
  'sig',
  'signature',
  'token',
])

/** Returns the first parameter of a URL's query whose name is that of a secret; undefined when there is none. */
export function secretParameter(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  return [...new URL(url).searchParams.keys()].find((name) => wordsOf(name).some((word) => telling.has(word)))
}

/** True when a header with this name has a secret as its value: a cookie is one, but a parameter with that name need not be. */
export function isSecretHeader(name: string): boolean {
  return wordsOf(name).some((word) => word === 'cookie' || telling.has(word))
}

/** `access_token`, `accessToken` and `Access-Token` are two words each. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
