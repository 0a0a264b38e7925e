import process from 'node:process'
import type { GitHub } from './client.ts'
import { setSecret } from './toolkit.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Returns the environment with which git uses the step's token at this GitHub, and at no other server. It is in no file and in no word of a
 * command. The empty value before it replaces what a checkout left in the clone's configuration: of two headers, GitHub refuses both.
 */
export function gitCredentials({ token, run: { server } }: GitHub, environment: Environment = process.env): Record<string, string> {
  if (token === '' || server === undefined) return {}
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  setSecret(basic)
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0
  const key = `http.${server}/.extraheader`
  return {
    GIT_CONFIG_COUNT: `${count + 2}`,
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basic}`,
  }
}
