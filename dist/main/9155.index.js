export const id = 9155;
export const ids = [9155];
export const modules = {

/***/ 4282: // build/js/domain/closure/difference.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => differenceFrom
});
function differenceFrom(known, paths) {
return paths.filter(entry => !isSame(entry, known.get(entry.path)));
}
function isSame(entry, other) {
if (other === void 0 || entry.narHash !== other.narHash || entry.narSize !== other.narSize) return false;
const {references} = other;
return entry.references.length === references.length && entry.references.every((reference, index) => reference === references[index]);
}
}),

/***/ 90171: // build/js/steps/agent/answer-of-error.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => isContactError,
_: () => answerOfError
});
var domain_errors_begun$1 = __webpack_require__(12510);
var domain_errors_errors$0 = __webpack_require__(8136);
const contactCodes = new Set([ "contact-lost", "unreachable", "agent-protocol", "agent-missing", "authentication-failed", "host-key-mismatch" ]);
function isContactError(error) {
return error instanceof domain_errors_errors$0.dh && contactCodes.has(error.code);
}
function answerOfError(error, calls) {
const begun = (0, domain_errors_begun$1.ri)(error);
if (begun !== void 0) return begun ? "stuck" : "refused";
return isRefusalOfOlderAgent(error, calls) ? "refused" : "unclear";
}
const olderRefusals = new Set([ "wrong-host", "path-missing", "path-untrusted", "path-corrupt", "signature-refused", "not-approved", "disk-full", "busy", "no-previous-release", "unexpected-release", "unexpected-role", "not-awaiting", "not-installed" ]);
function isRefusalOfOlderAgent(error, {attempt, isFirst, hasReported}) {
if (!isFirst || hasReported) return false;
if (error instanceof domain_errors_errors$0.dz) return true;
return error instanceof domain_errors_errors$0.dh && olderRefusals.has(error.code) && !error.text.includes(attempt);
}
}),

/***/ 10439: // build/js/steps/agent/conclude-attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
dE: () => RECONNECT_FOR_MILLISECONDS,
hF: () => LONGEST_PAUSE_MILLISECONDS,
jp: () => concludeAttempt
});
var node_timers_promises$0 = __webpack_require__(58500);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_report_event$2 = __webpack_require__(59786);
var answer_of_error_js$3 = __webpack_require__(90171);
var not_understood_js$4 = __webpack_require__(27207);
var session_js$5 = __webpack_require__(42521);
var domain_protocol_on_host$6 = __webpack_require__(10650);
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
const RECONNECT_FOR_MILLISECONDS = 18e4;
const LONGEST_PAUSE_MILLISECONDS = 5e3;
const UNCLEAR_ANSWERS = 8;
async function concludeAttempt(session, call) {
const {options, context} = session;
const ask = asking(call);
const answer = await ask(session);
if (!(answer instanceof Error)) return answer;
(0, domain_report_event$2.warn)(context.reporter, seekingNote(options, answer));
const found = await seek(session, ask, answer);
return found instanceof Error ? {
verdict: "UNKNOWN",
reason: unknownReason(options, call.request.attempt, found),
record: null
} : found;
}
function asking(call) {
let isFirst = true;
let hasReported = false;
return async ({context, ...over}) => {
const listening = {
report(event) {
hasReported ||= event.event !== "note";
context.reporter.report(event);
}
};
try {
return await callOnce({
...over,
context: {
...context,
reporter: listening
}
}, call);
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dh || error instanceof domain_errors_errors$1.dz)) throw error;
const {attempt} = call.request;
const answer = (0, answer_of_error_js$3.H)(error) ? "unclear" : (0, 
answer_of_error_js$3._)(error, {
attempt,
isFirst,
hasReported
});
if (answer === "refused") throw error;
return answer === "stuck" ? {
verdict: "NEEDS_HUMAN",
reason: error.text,
record: null
} : error;
} finally {
isFirst = false;
}
};
}
async function seek(session, ask, error) {
let answer = error;
let left = session.options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS;
let unclear = 0;
for (let wait = 250; left > 0 && unclear < UNCLEAR_ANSWERS; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const since = performance.now();
await (0, node_timers_promises$0.setTimeout)(wait);
const again = (0, answer_of_error_js$3.H)(answer) ? await session.reconnect().catch(knownError) : null;
left -= performance.now() - since;
if (again instanceof Error) {
answer = again;
continue;
}
const over = __addDisposableResource(env_1, again, true);
answer = await ask(over ?? session);
if (!(answer instanceof Error)) return answer;
if (!(0, answer_of_error_js$3.H)(answer)) unclear += 1;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
return answer;
}
async function callOnce(session, {verb, request, ...rest}) {
const answer = await (0, session_js$5.k)(session, {
verb,
input: request,
effect: "write",
...rest
});
if (!("record" in answer)) throw (0, not_understood_js$4.h)(session.connection.target.name, "it gave no record of the attempt");
const {record, ...signed} = answer;
return {
verdict: record.verdict,
reason: record.reason,
record,
...signed
};
}
function knownError(error) {
if (error instanceof domain_errors_errors$1.dh || error instanceof domain_errors_errors$1.dz) return error;
throw error;
}
function seekingNote({hostName, reconnectFor}, error) {
return (0, answer_of_error_js$3.H)(error) ? `${error.text} ${hostName} continues on its own; reconnecting for up to ${Math.round((reconnectFor ?? RECONNECT_FOR_MILLISECONDS) / 1e3)} s\u2026` : `${error.text} It is unknown whether the attempt has started on ${hostName}; checking\u2026`;
}
function unknownReason({hostName, config}, attempt, error) {
const what = (0, answer_of_error_js$3.H)(error) ? `Contact with ${hostName} was lost during attempt ${attempt}, and could not be restored` : `It is unknown whether ${hostName} has run attempt ${attempt}`;
return `${what}: ${error.text} ` + `Run "grind-to-prod status ${hostName}" (or "${(0, 
domain_protocol_on_host$6.G)("status", config.application)}" on the host) to see its outcome.`;
}
}),

/***/ 89155: // build/js/steps/agent/host-client.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => connectTo
});
var ledger_words = __webpack_require__(32227);
var logs = __webpack_require__(20617);
var report_event = __webpack_require__(59786);
var difference = __webpack_require__(4282);
var errors = __webpack_require__(8136);
var agent_session = __webpack_require__(42521);
// CONCATENATED MODULE: ./build/js/steps/agent/ask-prepare.js
const NEEDS_WHOLE = new Set([ "closure-unknown", "agent-outdated" ]);
const useless = new WeakSet;
async function askPrepare(session, request, known) {
const ask = input => (0, agent_session.k)(session, {
verb: "prepare",
input,
effect: request.dryRun ? "read" : "write"
});
if (known === void 0 || useless.has(known)) return ask(request);
const {closure, ...head} = request;
const paths = (0, difference.m)(known.paths, closure.paths);
try {
return await ask({
...head,
closureFrom: known.releaseId,
closure: {
...closure,
paths
}
});
} catch (error) {
if (!(error instanceof errors.dz) || !NEEDS_WHOLE.has(error.code)) throw error;
useless.add(known);
return ask(request);
}
}
var how_to_install = __webpack_require__(7685);
var messages = __webpack_require__(44205);
var agent_program = __webpack_require__(29772);
var remote_error = __webpack_require__(73539);
var commands = __webpack_require__(23925);
var quote = __webpack_require__(7191);
var external_node_zlib_ = __webpack_require__(38522);
// CONCATENATED MODULE: ./build/js/domain/protocol/frames.js
const frameTypes = {
hello: 1,
open: 2,
data: 3,
end: 4,
credit: 5,
exit: 6,
bye: 7,
refuse: 8,
packs: 11,
packed: 12
};
const HEADER_BYTES = 9;
const FRAME_LIMIT_BYTES = 256 * 1024;
const WINDOW_BYTES = 4 * 1024 * 1024;
const FIRST_CREDIT_BYTES = 64 * 1024;
class FrameError extends Error {
name="FrameError";
}
function beginsSession(firstByte) {
return firstByte < 32 && firstByte !== 9 && firstByte !== 10 && firstByte !== 13;
}
function frameHeader({type, call, payload}) {
if (payload.length > FRAME_LIMIT_BYTES) throw new RangeError(`A payload of ${payload.length} bytes is too long for a frame.`);
const bytes = Buffer.allocUnsafe(HEADER_BYTES);
bytes.writeUInt8(frameTypes[type], 0);
bytes.writeUInt32BE(call, 1);
bytes.writeUInt32BE(payload.length, 5);
return bytes;
}
function readNumber({type, payload}) {
if (payload.length !== (type === "credit" ? 4 : 1)) throw new FrameError(`it sent a frame of the type ${type} with ${payload.length} bytes`);
return Buffer.from(payload).readUIntBE(0, payload.length);
}
const PACKS = "packs";
const WINDOW = {
[external_node_zlib_.constants.ZSTD_d_windowLogMax]: Math.log2(FRAME_LIMIT_BYTES)
};
function unpackedFrame({call, payload}) {
try {
const unpacked = (0, external_node_zlib_.zstdDecompressSync)(payload, {
params: WINDOW,
maxOutputLength: FRAME_LIMIT_BYTES
});
return {
type: "data",
call,
payload: unpacked
};
} catch {
throw new FrameError(`it sent a compressed frame of ${payload.length} bytes that cannot be decompressed to ${FRAME_LIMIT_BYTES} at most`);
}
}
async function* decodeFrames(input) {
let held = [];
let size = 0;
let needed = HEADER_BYTES;
for await (const chunk of input) {
held.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
size += chunk.length;
if (size < needed) continue;
let bytes = held.length === 1 ? held[0] : Buffer.concat(held, size);
for (needed = frameLength(bytes); bytes.length >= needed; needed = frameLength(bytes)) {
yield frameOf(bytes.subarray(0, needed));
bytes = bytes.subarray(needed);
}
held = bytes.length === 0 ? [] : [ bytes ];
size = bytes.length;
}
if (size > 0) throw new FrameError("its output ended within a frame");
}
const names = new Map([ "hello", "open", "data", "end", "credit", "exit", "bye", "refuse", "packs", "packed" ].map(name => [ frameTypes[name], name ]));
function frameLength(bytes) {
if (bytes.length < HEADER_BYTES) return HEADER_BYTES;
const length = bytes.readUInt32BE(5);
if (!names.has(bytes.readUInt8(0))) throw new FrameError(`it sent a frame of the unknown type ${bytes.readUInt8(0)}`);
if (length > FRAME_LIMIT_BYTES) throw new FrameError(`it sent a frame of ${length} bytes, and the limit is ${FRAME_LIMIT_BYTES}`);
return HEADER_BYTES + length;
}
function frameOf(bytes) {
return {
type: names.get(bytes.readUInt8(0)),
call: bytes.readUInt32BE(1),
payload: bytes.subarray(HEADER_BYTES)
};
}
var external_node_events_ = __webpack_require__(78474);
// CONCATENATED MODULE: ./build/js/tools/run/room.js
async function roomIn(stream) {
if (stream.destroyed || !stream.writableNeedDrain) return;
const done = new AbortController;
const either = [ "drain", "close" ].map(event => (0, external_node_events_.once)(stream, event, {
signal: done.signal
}));
await Promise.race(either).catch(() => {});
done.abort();
await Promise.allSettled(either);
}
// CONCATENATED MODULE: ./build/js/steps/agent/call-session.js
const TEXT_LIMIT_BYTES = 256 * 1024;
class CallSession {
ended;
calls=new Map;
begun;
#begins=Promise.withResolvers();
#running;
#lastCall=0;
#hasEnded=false;
#room;
constructor(running) {
this.#running = running;
this.begun = this.#begins.promise;
running.stdin.on("error", () => {});
this.ended = this.#listen().catch(cause => {
if (cause instanceof FrameError) return {
end: "broken",
problem: cause.message,
cause
};
throw cause;
}).finally(() => {
this.#hasEnded = true;
this.#begins.resolve(false);
});
}
get hasEnded() {
return this.#hasEnded;
}
open(call) {
this.#lastCall += 1;
const number = this.#lastCall;
this.calls.set(number, call);
call.openOn(frame => this.#send({
...frame,
call: number
}));
}
close() {
this.#running.stdin.end();
this.#running.kill();
}
async #send(frame) {
const {stdin} = this.#running;
if (stdin.destroyed || stdin.writableEnded) return;
stdin.write(frameHeader(frame));
if (frame.payload.length > 0) stdin.write(frame.payload);
this.#room ??= roomIn(stdin).finally(() => {
this.#room = void 0;
});
await this.#room;
}
async #listen() {
const chunks = this.#running.stdout[Symbol.asyncIterator]();
const first = await chunks.next();
if (first.done === true) return {
end: "lost",
result: await this.#running.finished
};
const input = joined(first.value, chunks);
const isSession = beginsSession(first.value[0]);
this.#begins.resolve(isSession);
if (!isSession) return this.#textInstead(input);
for await (const frame of decodeFrames(input)) {
if (frame.type === "bye") return {
end: "idle"
};
if (frame.type === "refuse") throw new FrameError(`it refuses the session (${(0, 
quote.hD)(Buffer.from(frame.payload).toString(), 300)})`);
await this.#take(frame);
}
return {
end: "lost",
result: await this.#running.finished
};
}
async #textInstead(input) {
this.#running.stdin.end();
const text = await firstText(input);
if (text.length >= TEXT_LIMIT_BYTES) this.#running.kill();
return {
end: "text",
text,
result: await this.#running.finished
};
}
async #take(frame) {
if (frame.type === "hello") {
if (Buffer.from(frame.payload).toString().split(" ").includes(PACKS)) this.#send({
type: "packs",
call: 0,
payload: new Uint8Array
});
return;
}
if (frame.type === "open" || frame.type === "end" || frame.type === "packs") throw new FrameError(`it sent a frame of the type ${frame.type}`);
const call = this.calls.get(frame.call);
await (call?.take(frame.type === "packed" ? unpackedFrame(frame) : frame));
if (frame.type === "exit") this.calls.delete(frame.call);
}
}
async function* joined(first, rest) {
yield first;
for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
async function firstText(input) {
const chunks = [];
let size = 0;
for await (const chunk of input) {
chunks.push(chunk);
size += chunk.length;
if (size >= TEXT_LIMIT_BYTES) break;
}
return Buffer.concat(chunks).subarray(0, TEXT_LIMIT_BYTES).toString();
}
var external_node_stream_ = __webpack_require__(57075);
var promises_ = __webpack_require__(46466);
// CONCATENATED MODULE: ./build/js/steps/agent/session-call.js
class SessionCall {
words;
effect;
stdin;
stdout=new external_node_stream_.PassThrough;
finished;
#finish;
#carrier;
#unanswered=[];
#credit=WINDOW_BYTES;
#unconfirmed=WINDOW_BYTES - FIRST_CREDIT_BYTES;
#hasEnded=false;
#times=0;
#isOver=false;
#wake=() => {};
constructor(words, effect) {
this.words = words;
this.effect = effect;
const {promise, resolve} = Promise.withResolvers();
this.finished = promise;
this.#finish = resolve;
this.stdin = new external_node_stream_.Writable({
write: (chunk, _encoding, done) => void after(this.#write(chunk), done),
final: done => void after(this.#end(), done),
destroy: (_error, done) => void after(this.#end(), () => done(null))
});
this.stdin.on("error", () => {});
this.stdout.on("error", () => {});
}
get mayBeRepeated() {
return this.#unanswered !== void 0 && this.#times < 2;
}
openOn(send) {
this.#times += 1;
this.#carrier = {
send
};
this.#credit = WINDOW_BYTES;
this.#unconfirmed = WINDOW_BYTES - FIRST_CREDIT_BYTES;
send({
type: "open",
payload: Buffer.from(this.words.join(" "))
});
for (const payload of this.#unanswered ?? []) {
this.#credit -= payload.length;
send({
type: "data",
payload
});
}
if (this.#hasEnded) send(end);
this.#wake();
}
carryAlone(running) {
this.#carrier = {
alone: running
};
running.stdin.on("error", () => {});
for (const payload of this.#unanswered ?? []) running.stdin.write(payload);
this.#unanswered = void 0;
if (this.#hasEnded) running.stdin.end();
this.#wake();
const output = (0, promises_.pipeline)(running.stdout, this.stdout, {
end: false
}).catch(() => {});
Promise.all([ running.finished, output ]).then(([result]) => this.finish(result), error => this.fail(error instanceof Error ? error : new Error(String(error))));
}
async take(frame) {
this.#unanswered = void 0;
if (frame.type === "exit") return this.finish({
status: readNumber(frame),
stdout: "",
stderr: ""
});
if (frame.type === "credit") {
const bytes = readNumber(frame);
const confirmed = Math.min(bytes, this.#unconfirmed);
this.#unconfirmed -= confirmed;
this.#credit += bytes - confirmed;
this.#wake();
} else if (!this.#isOver && !this.stdout.write(frame.payload)) await roomIn(this.stdout);
}
finish(result, text = "") {
if (this.#isOver) return;
this.#isOver = true;
this.stdout.end(text);
this.stdin.destroy();
this.#wake();
this.#finish(result);
}
fail(error) {
this.stdout.destroy(error);
this.finish({
status: null,
stdout: "",
stderr: ""
});
}
kill() {
if (this.#isOver) return;
if (this.#carrier !== void 0 && "alone" in this.#carrier) this.#carrier.alone.kill(); else this.#end();
this.stdout.destroy();
this.finish({
status: null,
stdout: "",
stderr: ""
});
}
async #write(chunk) {
for (let rest = chunk; rest.length > 0 && !this.#isOver; ) {
const carrier = this.#carrier;
if (carrier !== void 0 && "alone" in carrier) return writeTo(carrier.alone.stdin, rest);
if (carrier === void 0 || this.#credit === 0) {
await new Promise(resolve => {
this.#wake = resolve;
});
continue;
}
const payload = rest.subarray(0, Math.min(this.#credit, FRAME_LIMIT_BYTES));
rest = rest.subarray(payload.length);
this.#credit -= payload.length;
this.#unanswered?.push(payload);
await carrier.send({
type: "data",
payload
});
}
}
async #end() {
if (this.#hasEnded || this.#isOver) return;
this.#hasEnded = true;
const carrier = this.#carrier;
if (carrier === void 0) return;
if ("alone" in carrier) carrier.alone.stdin.end(); else await carrier.send(end);
}
}
const end = {
type: "end",
payload: new Uint8Array
};
async function after(work, done) {
await work.catch(() => {});
done();
}
async function writeTo(stdin, bytes) {
if (!stdin.destroyed && !stdin.write(bytes)) await roomIn(stdin);
}
var not_understood = __webpack_require__(27207);
// CONCATENATED MODULE: ./build/js/steps/agent/agent-calls.js
const PROMPT_MILLISECONDS = 3e3;
function agentCalls({connection, application}, context) {
return new Calls(connection, [ agent_program.R, "session", application ], context);
}
class Calls {
#connection;
#sessionWords;
#context;
#session;
#latest;
#spare;
#isOlder=false;
#isClosed=false;
constructor(connection, sessionWords, context) {
this.#connection = connection;
this.#sessionWords = sessionWords;
this.#context = context;
this.#opened().catch(() => {});
}
async start({words, effect, isAlone}) {
if (this.#runner.readsOnly === true && effect === "write") throw new TypeError(`${words.join(" ")} writes, so a dry run cannot call it.`);
const call = new SessionCall(words, effect);
await (isAlone ? this.#beginApart(call) : this.#begin(call));
return call;
}
warmUp() {
if (this.#isClosed || this.#isOlder || this.#spare !== void 0) return;
const spare = this.#startSpare();
this.#spare = spare;
this.#forgetWhenEnded(spare);
}
async #startSpare() {
const {begun} = await this.#opened();
if (!await begun || this.#isClosed) throw new Error("No process of the agent is started for calls to come.");
return this.#startSession(call => this.#beginAlone(call));
}
async #forgetWhenEnded(spare) {
await spare.then(({ended}) => ended).catch(() => {});
if (this.#spare === spare) this.#spare = void 0;
}
[Symbol.dispose]() {
this.#isClosed = true;
for (const session of [ this.#session, this.#spare ]) session?.then(open => open.close()).catch(() => {});
}
get #runner() {
return this.#context.runner;
}
async #begin(call) {
if (this.#isOlder) return this.#beginAlone(call);
let session = await this.#opened();
if (session.hasEnded) {
this.#session = void 0;
session = await this.#opened();
}
session.open(call);
}
async #beginApart(call) {
const started = this.#spare;
this.#spare = void 0;
const spare = await (started?.catch(() => {}));
if (spare === void 0 || spare.hasEnded) return this.#beginAlone(call);
spare.open(call);
this.#keepAfter(call, started, performance.now());
}
async #keepAfter({finished}, started, begin) {
const spare = await started;
await finished.catch(() => {});
const mayHang = performance.now() - begin >= PROMPT_MILLISECONDS;
if (mayHang || this.#isClosed || spare.hasEnded || this.#spare !== void 0) spare.close(); else this.#spare = started;
}
async #beginAlone(call) {
call.carryAlone(await this.#startAlone(call.words, call.effect));
}
#opened() {
this.#session ??= this.#open().catch(error => {
this.#session = void 0;
throw error;
});
return this.#session;
}
async #open() {
const session = await this.#startSession(call => this.#begin(call));
this.#latest = session;
return session;
}
async #startSession(beginAgain) {
const session = new CallSession(await this.#startAlone(this.#sessionWords, "read"));
session.ended.then(end => {
this.#forget(session);
return this.#afterEnd(end, [ ...session.calls.values() ], beginAgain);
}, error => {
this.#forget(session);
session.calls.forEach(call => call.fail(errorOf(error)));
});
return session;
}
async #startAlone(words, effect) {
return this.#runner.start((0, commands.iE)(this.#connection.configFile, words, effect));
}
#forget(session) {
if (this.#latest === session) this.#session = void 0;
session.close();
}
async #afterEnd(end, calls, beginAgain) {
const {target} = this.#connection;
if (end.end === "lost") return calls.forEach(call => call.finish(end.result));
if (end.end === "broken") return calls.forEach(call => call.fail((0, not_understood.h)(target.name, end.problem, end.cause)));
if (end.end === "text") {
if (!isOfOlderAgent(target.name, end.text)) return calls.forEach(call => call.finish(end.result, end.text));
const isKnown = this.#isOlder;
this.#isOlder = true;
if (!this.#isClosed && !isKnown) (0, report_event.pq)(this.#context.reporter, olderAgent(target.name));
}
const cut = end.end === "idle" ? calls.filter(({mayBeRepeated}) => !mayBeRepeated) : [];
cut.forEach(call => call.fail((0, not_understood.h)(target.name, "it ended the session in the middle of a call")));
for (const call of calls.filter(one => !cut.includes(one))) await beginAgain(call).catch(error => call.fail(errorOf(error)));
}
}
function errorOf(error) {
return error instanceof Error ? error : new Error(String(error));
}
function isOfOlderAgent(host, text) {
try {
const message = messages.ri.safeParse(JSON.parse(text.trimEnd().split("\n").at(-1) ?? ""));
const error = message.success ? (0, remote_error.c)(host, message.data) : void 0;
return error instanceof errors.dz && error.code === "agent-outdated";
} catch {
return false;
}
}
function olderAgent(host) {
return `The agent on ${host} is older than this program, and starts again for each request. Update it with ${(0, 
how_to_install.v)(host)}.`;
}
var conclude_attempt = __webpack_require__(10439);
var external_node_timers_promises_ = __webpack_require__(58500);
// CONCATENATED MODULE: ./build/js/steps/agent/keep-alive.js
const PERIOD_MILLISECONDS = 1e4;
async function withKeepAlive(connection, work, options) {
const done = new AbortController;
const sending = sendKeepAlives(connection, options, done.signal);
try {
return await work();
} finally {
done.abort();
await sending;
}
}
async function isConnected({configFile}, runner) {
return (await runner.run((0, commands._i)(configFile))).status === 0;
}
async function sendKeepAlives({configFile}, {runner, period = PERIOD_MILLISECONDS}, signal) {
for (;;) {
try {
await (0, external_node_timers_promises_.setTimeout)(period, void 0, {
signal
});
} catch {
return;
}
await runner.run((0, commands._i)(configFile));
}
}
var reach = __webpack_require__(26187);
var codes = __webpack_require__(305);
// CONCATENATED MODULE: ./build/js/steps/agent/checked-status.js
async function askCheckedStatus(session) {
const ask = words => (0, agent_session.k)(session, {
verb: "status",
words,
input: {},
effect: "read"
});
try {
return await ask([ "--check" ]);
} catch (error) {
if (error instanceof errors.dz && (0, codes.Ap)(error.code) === "request-invalid") return ask([]);
throw error;
}
}
var snapshot = __webpack_require__(19220);
var silent_reporter = __webpack_require__(48023);
// CONCATENATED MODULE: ./build/js/steps/agent/announce.js
function announce(session, attempt) {
const input = new external_node_stream_.PassThrough;
const quiet = {
...session,
context: {
...session.context,
reporter: silent_reporter.P
}
};
(0, agent_session.k)(quiet, {
verb: "announce",
words: [ attempt ],
input,
effect: "write"
}).catch(() => {});
return {
[Symbol.dispose]: () => void input.end()
};
}
// CONCATENATED MODULE: ./build/js/steps/agent/host-client.js
async function connectTo(options, context) {
return hostClient(await (0, reach.reachHost)(options, context), options, context);
}
function hostClient(connection, options, context) {
const {application} = options.config;
const calls = agentCalls({
connection,
application
}, context);
return clientOf({
connection,
application,
calls,
context
}, options);
}
function clientOf(session, options) {
const {connection, calls, context} = session;
const name = options.hostName;
return {
...session,
options,
name,
reportingTo: reporter => clientOf({
...session,
context: {
...context,
reporter
}
}, options),
status: () => (0, agent_session.k)(session, {
verb: "status",
input: {},
effect: "read"
}),
checkedStatus: () => askCheckedStatus(session),
snapshot: () => (0, snapshot.QG)(session),
snapshotAfter: attempt => (0, snapshot.Sq)(session, attempt),
prepareSnapshot: () => calls.warmUp(),
role: () => askRole(session),
logs: words => (0, agent_session.k)(session, {
verb: "logs",
words: (0, logs.jO)(words),
input: words.follow ? "signs of life" : {},
effect: "read"
}),
access: () => (0, agent_session.k)(session, {
verb: "access",
input: {},
effect: "read"
}),
release: () => (0, agent_session.k)(session, {
verb: "release",
input: {},
effect: "read"
}),
countersign: request => (0, agent_session.k)(session, {
verb: "countersign",
input: request,
effect: "write"
}),
ledger: words => (0, agent_session.k)(session, {
verb: "ledger",
words: (0, ledger_words.HD)(words),
input: {},
effect: "read"
}),
ended: attempt => (0, agent_session.k)(session, {
verb: "follow",
words: [ attempt ],
input: {},
effect: "read"
}),
prepare: (request, known) => (0, report_event.xe)(context.reporter, {
phase: "preflight",
host: name
}, () => askPrepare(session, request, known)),
send: pack => (0, report_event.xe)(context.reporter, {
phase: "copy",
host: name
}, () => (0, agent_session.k)(session, {
verb: "receive",
input: pack,
effect: "write"
})),
announce: attempt => announce(session, attempt),
attempt: call => (0, conclude_attempt.jp)({
...session,
options,
reconnect: () => connectTo(options, context)
}, call),
hold: work => withKeepAlive(connection, work, context),
reopen: () => (0, report_event.xe)(context.reporter, {
phase: "connect",
host: name
}, () => connection.reopen()),
isConnected: () => isConnected(connection, context.runner),
async [Symbol.asyncDispose]() {
calls[Symbol.dispose]();
await connection[Symbol.asyncDispose]();
}
};
}
async function askRole(session) {
const found = await (0, agent_session.k)(session, {
verb: "role",
input: {},
effect: "read"
});
if ("record" in found) throw (0, not_understood.h)(session.connection.target.name, "it sent the record of an attempt instead of a role");
return found;
}
}),

/***/ 19220: // build/js/steps/agent/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
QG: () => askSnapshot,
Sq: () => askSnapshotAfter,
V6: () => withClock
});
var codes = __webpack_require__(305);
var errors = __webpack_require__(8136);
// CONCATENATED MODULE: ./build/js/domain/snapshot/clock-offset.js
function withClockOffset(snapshot, asked, answered) {
const taken = Date.parse(snapshot.takenAt);
const finished = taken + snapshot.tookMilliseconds;
const onTheWay = Math.max(0, answered - asked - snapshot.tookMilliseconds);
return {
...snapshot,
clock: {
...snapshot.clock,
offsetMilliseconds: Math.round((taken - asked + (finished - answered)) / 2),
uncertaintyMilliseconds: Math.ceil(onTheWay / 2)
}
};
}
var constants = __webpack_require__(64069);
var agent_session = __webpack_require__(42521);
// CONCATENATED MODULE: ./build/js/steps/agent/snapshot.js
async function askSnapshot(session) {
const ask = words => withClock(() => (0, agent_session.k)(session, {
verb: "snapshot",
words,
input: {},
effect: "read"
}));
try {
return await ask([ "--schema-version", String(constants.A) ]);
} catch (error) {
if (error instanceof errors.dz && (0, codes.Ap)(error.code) === "request-invalid") return ask([]);
throw error;
}
}
async function askSnapshotAfter(session, attempt) {
const asked = Date.now();
const {waitedMilliseconds, snapshot} = await (0, agent_session.k)(session, {
verb: "snapshot-after",
words: [ attempt ],
input: {},
effect: "read"
});
return withClockOffset(snapshot, asked + waitedMilliseconds, Date.now());
}
async function withClock(take) {
const asked = Date.now();
const taken = await take();
return withClockOffset(taken, asked, Date.now());
}
}),

};
