#!/bin/sh
// The shell is for the built file: nix/program.nix starts Node in it.
import { createServer } from 'node:http'

createServer((_, response) => response.end('web\n')).listen(9102, '127.0.0.1')
