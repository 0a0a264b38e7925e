export const modules = {

/***/ 8511: // build/js/domain/doctor/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cv: () => about,
L5: () => unknown,
TS: () => doctorExitCode,
WN: () => countsText,
Wb: () => checkLines,
XF: () => countOutcomes,
bF: () => passed,
gz: () => failed,
k9: () => warned
});
var errors_errors_js$0 = __webpack_require__(8136);
function passed(id, message) {
return {
id,
outcome: "passed",
message
};
}
function failed(id, message, hint) {
return {
id,
outcome: "failed",
message,
hint
};
}
function warned(id, message, hint) {
return {
id,
outcome: "warning",
message,
hint
};
}
function unknown(id, message, hint) {
return {
id,
outcome: "unknown",
message,
...hint === void 0 ? {} : {
hint
}
};
}
function about(subject, findings) {
return findings.map(finding => ({
about: subject,
...finding
}));
}
function doctorExitCode(checks) {
return checks.some(({outcome}) => outcome === "failed") ? errors_errors_js$0.Vi : 0;
}
function countOutcomes(checks) {
const count = outcome => checks.filter(check => check.outcome === outcome).length;
return {
passed: count("passed"),
failed: count("failed"),
warning: count("warning"),
unknown: count("unknown")
};
}
function countsText(checks) {
const {passed: good, failed: bad, warning, unknown: open} = countOutcomes(checks);
return `${good} passed, ${bad} failed, ${warning} warnings, ${open} not checkable here`;
}
const marks = {
passed: "ok",
failed: "FAILED",
warning: "warning",
unknown: "-"
};
function checkLines(checks) {
const subjects = [ ...new Set(checks.map(check => check.about)) ];
return [ ...subjects.flatMap(subject => [ `${subject}:` ].concat(checks.filter(check => check.about === subject).flatMap(lineOf))), `${countsText(checks)}.` ];
}
function lineOf({outcome, message, hint}) {
const mark = marks[outcome].padEnd("warning".length);
return [ `  ${mark}  ${message}`, ...hint === void 0 ? [] : [ `  ${" ".repeat("warning".length)}  ${hint}` ] ];
}
}),

/***/ 66425: // build/js/domain/activation/http-judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ao: () => bodyProblem,
FE: () => needsWholeBody,
MI: () => statusProblem,
xs: () => wantedInBody
});
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/activation/json-pointer.js
function valueAtPointer(document, pointer) {
return pointer.split("/").slice(1).map(part => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce(member, document);
}
function member(value, name) {
if (Array.isArray(value)) return /^(?:0|[1-9][0-9]{0,8})$/.test(name) ? value[Number(name)] : void 0;
return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}
// CONCATENATED MODULE: ./build/js/domain/activation/http-judgement.js
function wantedInBody({body, echo}) {
return [ body, echo?.storePath ].filter(text => text !== void 0);
}
function needsWholeBody({json}) {
return json !== void 0;
}
function statusProblem({status: wanted}, {status}) {
if (wanted === void 0) return status >= 200 && status <= 299 ? null : `status ${status}`;
const right = typeof wanted === "number" ? [ wanted ] : wanted;
return right.includes(status) ? null : `status ${status}, not ${right.join(" or ")}`;
}
function bodyProblem({body: text, json, echo}, answer) {
const {body} = answer;
if (text !== void 0 && !body.includes(text)) return `its body does not contain ${(0, 
quote.hD)(text)}`;
if (json !== void 0) {
const wrong = jsonProblem(json, answer);
if (wrong !== null) return wrong;
}
if (echo === void 0 || body.includes(echo.storePath)) return null;
const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0];
const instead = other === void 0 ? "" : `, but ${other}`;
return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`;
}
function jsonProblem(expected, {body, bodyProblem: unread}) {
if (typeof unread === "string") return `its body ${unread}`;
const document = parsed(body);
if (document === void 0) return "its body is not JSON";
for (const [pointer, value] of Object.entries(expected)) {
const found = valueAtPointer(document, pointer);
if (found !== value) return `its JSON has ${shown(found)} at ${(0, quote.hD)(pointer)}, not ${(0, 
quote.hD)(value)}`;
}
return null;
}
function parsed(body) {
try {
return JSON.parse(body.replace(/^\ufeff/, ""));
} catch {
return;
}
}
function shown(found) {
if (found === void 0) return "nothing";
if (Array.isArray(found)) return "a list";
return typeof found === "object" && found !== null ? "an object" : (0, quote.hD)(found, 60);
}
}),

/***/ 87238: // build/js/domain/secrets/after-cut.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => afterCut
});
const WHITE_SPACE = new Set(Buffer.from(" \t\r\n"));
function afterCut(output) {
const end = output.findIndex(byte => WHITE_SPACE.has(byte));
if (end !== -1) return output.subarray(end + 1);
const start = output.findIndex(byte => (byte & 192) !== 128);
return output.subarray(Math.max(start, 0));
}
}),

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
