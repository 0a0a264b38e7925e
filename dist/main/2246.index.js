import { modules as shared0 } from './shared-12510.js';
import { modules as shared1 } from './shared-75260.js';
export const id = 2246;
export const ids = [2246];
export const modules = {
...shared0,
...shared1,


/***/ 84652: // build/js/cli/lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
TV: () => shownLines,
a8: () => changesLine,
g$: () => printable
});
var domain_report_amount$2 = __webpack_require__(53004);
var domain_report_option_words$0 = __webpack_require__(36414);
var domain_report_sanitize_line$1 = __webpack_require__(94570);
function printable(lines) {
return lines.map(line => `${(0, domain_report_sanitize_line$1.g)(line)}\n`).join("");
}
function shownLines(lines) {
return printable(lines.map(domain_report_option_words$0.vo));
}
function changesLine(count, isMade) {
return isMade ? `${(0, domain_report_amount$2.B4)(count, "change")} made.` : `${(0, 
domain_report_amount$2.B4)(count, "change")} needed; none was made.`;
}
}),

/***/ 29411: // build/js/cli/reporter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => isColourful,
W: () => openReporter
});
var lines_of = __webpack_require__(37891);
var sanitize_line = __webpack_require__(94570);
var throttled = __webpack_require__(97262);
// CONCATENATED MODULE: ./build/js/domain/report/plain-reporter.js
function plainReporter(write, now) {
let phase = "";
const report = event => {
const lines = (0, lines_of.D)(event).map(sanitize_line.g);
if (lines.length === 0) return;
if (event.event === "phase" && lines[0] === phase) return;
phase = event.event === "phase" ? lines[0] : "";
lines.forEach(write);
};
return (0, throttled.v)({
report
}, now);
}
// CONCATENATED MODULE: ./build/js/cli/reporter.js
async function openReporter({stderr, environment}, isVerbose) {
if (stderr.isTTY === true && environment["TERM"] !== "dumb") {
const {terminalReporter} = await __webpack_require__.e(5155).then(__webpack_require__.bind(__webpack_require__, 55155));
return terminalReporter(stderr, {
isColourful: isColourful(environment),
isVerbose
});
}
return {
...plainReporter(line => stderr.write(`${line}\n`)),
[Symbol.dispose]: () => {}
};
}
function isColourful(environment) {
return (environment["NO_COLOR"] ?? "") === "";
}
}),

/***/ 62246: // build/js/cli/run-command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
printError: () => printError,
runCommand: () => runCommand
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_exit_code$1 = __webpack_require__(32461);
var domain_report_option_words$2 = __webpack_require__(36414);
var domain_report_release_name$3 = __webpack_require__(71259);
var domain_report_sanitize_line$9 = __webpack_require__(94570);
var domain_report_interruption$4 = __webpack_require__(77655);
var lines_js$5 = __webpack_require__(84652);
var domain_secrets_public_url$11 = __webpack_require__(70320);
var reporter_js$6 = __webpack_require__(29411);
var domain_errors_error_lines$10 = __webpack_require__(57203);
var domain_errors_system_refusal$7 = __webpack_require__(88827);
var domain_errors_codes$8 = __webpack_require__(305);
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function runCommand(world, options, work) {
const {isJson} = options;
try {
const {result, text, exitCode} = await withReporter(world, options, work);
const shown = typeof text === "string" ? text : await painted((0, lines_js$5.TV)(text), world);
world.stdout.write(isJson ? `${JSON.stringify(result, domain_report_option_words$2.tB)}\n` : shown);
return exitCode ?? 0;
} catch (error) {
return printError(world, options, error);
}
}
async function withReporter(world, options, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const reporter = __addDisposableResource(env_1, await (0, reporter_js$6.W)(world, options.isVerbose === true), false);
const watched = (0, domain_report_interruption$4.$)(reporter);
__addDisposableResource(env_1, world.whenEnded(() => {
reporter[Symbol.dispose]();
const {changesHost} = options;
if (changesHost !== void 0) for (const line of watched.lines(changesHost)) world.stderr.write(`${(0, 
domain_report_sanitize_line$9.g)(line)}\n`);
}), false);
return await work({
...watched,
report: event => watched.report(asTyped(event))
});
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
}
function asTyped(event) {
return event.event === "note" ? {
...event,
message: (0, domain_report_option_words$2.vo)(event.message)
} : event;
}
async function painted(text, {stdout, environment}) {
if (stdout.isTTY !== true || !(0, reporter_js$6.E)(environment)) return text;
const {paintVerdicts} = await __webpack_require__.e(4946).then(__webpack_require__.bind(__webpack_require__, 64946));
return paintVerdicts(text);
}
function printError(world, {isJson, hasVerdict = false}, thrown) {
const {stdout, stderr} = world;
const error = (0, domain_errors_system_refusal$7.JB)(thrown, {
machine: "this machine",
chosen: chosenFolders(world)
});
if (isJson) stdout.write(`${JSON.stringify({
...hasVerdict ? {
verdict: (0, domain_errors_exit_code$1.j)(error)
} : {},
error: describe(error)
})}\n`);
const lines = (0, domain_errors_error_lines$10.S6)((0, 
domain_errors_errors$0.ux)(error) ? error : {
message: bugMessage(error)
});
for (const line of lines) stderr.write(`${(0, domain_report_sanitize_line$9.g)((0, 
domain_report_option_words$2.vo)((0, domain_report_release_name$3.DR)(line)))}\n`);
if (!(0, domain_errors_errors$0.ux)(error)) stderr.write(`${(asError(error).stack ?? "").split("\n").map(domain_report_sanitize_line$9.g).join("\n")}\n`);
return (0, domain_errors_exit_code$1.L)(error);
}
function chosenFolders({environment, home}) {
return [ {
folder: environment["TMPDIR"] ?? "/tmp",
variable: "TMPDIR"
}, {
folder: environment["XDG_STATE_HOME"] ?? `${home}/.local/state`,
variable: "XDG_STATE_HOME"
}, {
folder: environment["XDG_CONFIG_HOME"] ?? `${home}/.config`,
variable: "XDG_CONFIG_HOME"
} ];
}
function describe(error) {
if (!(0, domain_errors_errors$0.ux)(error)) return {
code: "surprise",
message: bugMessage(error)
};
const {code: subcode} = error;
const [message, hint] = [ (0, domain_report_option_words$2.vo)(error.message), error.hint === void 0 ? void 0 : (0, 
domain_report_option_words$2.vo)(error.hint) ];
const code = (0, domain_errors_codes$8.Ap)(subcode);
const evidence = error instanceof domain_errors_errors$0.ue ? {
gates: error.gates
} : {};
return {
code,
...code === subcode ? {} : {
subcode
},
message,
...hint === void 0 ? {} : {
hint
},
...evidence
};
}
function bugMessage(error) {
return `${(0, domain_secrets_public_url$11._N)(asError(error).message)} (this is a bug in grind-to-prod; please report it with the stack trace below)`;
}
function asError(thrown) {
return thrown instanceof Error ? thrown : new Error(String(thrown));
}
}),

};
