'use strict'

/** Reads and hashes every file of a folder. */
const { createHash } = require('node:crypto')
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true }).filter((one) => one.isFile()))
  createHash('sha256')
    .update(readFileSync(join(entry.parentPath, entry.name)))
    .digest()
