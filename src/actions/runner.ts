import process from 'node:process'
import { realRunnerWithout } from '#tools/run/real'
import { isSecretVariable } from './secret-variables.ts'

/** The runner of every action: what a step starts inherits neither its inputs nor what lets it act for the workflow. */
export const actionRunner = realRunnerWithout(Object.keys(process.env).filter(isSecretVariable))
