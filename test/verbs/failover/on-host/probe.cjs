// Requests URL 20 times a second, each time over a connection of its own and whether or not an earlier answer has arrived, until the file
// STOP exists. Prints as JSON which requests were lost, how many there were, and which hosts answered. STOP.asking exists from the first
// answer on.
const { existsSync, writeFileSync } = require('node:fs')
const { get } = require('node:http')
const { URL: url, STOP } = process.env
const answers = []
const lost = []
let open = 0

function request() {
  const number = answers.push(null) - 1
  open += 1
  const done = (problem, host) => {
    open -= 1
    answers[number] = host
    if (problem) lost.push(problem)
    else writeFileSync(`${STOP}.asking`, '')
  }
  get(url, { agent: false, timeout: 5000 }, (response) => {
    response.resume()
    response.on('error', ({ message }) => done(message))
    response.on('end', () => done(response.statusCode === 200 ? null : `status ${response.statusCode}`, response.headers['x-served-by']))
  }).on('error', ({ message }) => done(message))
}

function print() {
  const hosts = answers.filter(Boolean)
  const servedBy = hosts.filter((host, index) => host !== hosts[index - 1])
  console.log(JSON.stringify({ lost, requests: answers.length, servedBy }))
}

const requesting = setInterval(() => {
  if (!existsSync(STOP)) return request()
  clearInterval(requesting)
  const finishing = setInterval(() => {
    if (open > 0) return
    clearInterval(finishing)
    print()
  }, 10)
  return undefined
}, 50)
