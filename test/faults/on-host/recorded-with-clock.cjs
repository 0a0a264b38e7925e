// Fails unless the record of ATTEMPT ended by a clock that was wrong by OFFSET seconds, and started by it exactly if FROM is "start".
// SINCE are the seconds since 1970 at which the cell began, and LEDGER is the ledger's file.
const { readFileSync } = require('node:fs')
const { ATTEMPT, LEDGER, OFFSET, FROM } = process.env
const SINCE = Number(process.env.SINCE)

const lines = readFileSync(LEDGER, 'utf8').split('\n').filter(Boolean)
const { startedAt, finishedAt } = lines.map((line) => JSON.parse(line).record).find(({ attempt }) => attempt === ATTEMPT)
const isWrong = (time) => Math.abs(Date.parse(time) / 1000 - SINCE - Number(OFFSET)) < 86_400
if (!isWrong(finishedAt) || isWrong(startedAt) !== (FROM === 'start')) throw new Error(`${startedAt} to ${finishedAt}`)
