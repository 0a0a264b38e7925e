import { modules as shared0 } from './shared-49917.js';
import { modules as shared1 } from './shared-12097.js';
import { modules as shared2 } from './shared-50494.js';
export const id = 6529;
export const ids = [6529,9917];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 81467: // build/js/steps/program/user-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => runUserProgram,
u: () => reportOutput
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_secrets_after_cut$1 = __webpack_require__(87238);
var domain_secrets_public_url$2 = __webpack_require__(70320);
const OUTPUT_LIMIT_BYTES = 64 * 1024;
const REPORTED_LINES = 30;
const REPORTED_LINE_LENGTH = 2e3;
async function runUserProgram(program, runner) {
const [name = "", ...words] = program.command;
const began = performance.now();
let tail = Buffer.alloc(0);
const onOutput = chunk => {
tail = Buffer.concat([ tail, chunk ]).subarray(-OUTPUT_LIMIT_BYTES - 1);
};
const ended = await runner.run({
argv: [ name, ...words ],
effect: "write",
directory: program.directory,
timeout: program.timeoutSeconds * 1e3,
environment: program.environment,
guarded: {
onOutput
}
}).catch(notStarted);
return {
passed: !(ended instanceof domain_errors_errors$0.Qd) && ended.status === 0 && ended.timedOut !== true,
detail: detailOf(ended, program),
seconds: Math.round((performance.now() - began) / 100) / 10,
output: (0, domain_secrets_public_url$2._N)(textOf(tail))
};
}
function reportOutput(source, output, reporter) {
if (output.trim() === "") return;
const lines = output.trimEnd().split("\n").slice(-REPORTED_LINES);
reporter.report({
event: "log",
source,
lines: lines.map(line => (0, domain_secrets_public_url$2.Hc)(line, REPORTED_LINE_LENGTH))
});
}
function notStarted(error) {
if (error instanceof domain_errors_errors$0.Qd) return error;
throw error;
}
function detailOf(ended, {command, timeoutSeconds}) {
if (ended instanceof domain_errors_errors$0.Qd) return `could not be started (${command[0]}: ${ended.stderr})`;
if (ended.timedOut === true) return `did not end within ${timeoutSeconds} s`;
return ended.status === null ? "was ended by a signal" : `ended with status ${ended.status}`;
}
function textOf(tail) {
if (tail.length <= OUTPUT_LIMIT_BYTES) return tail.toString();
return (0, domain_secrets_after_cut$1.f)(tail.subarray(1)).toString();
}
}),

};
