import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-5400.js';
export const id = 1860;
export const ids = [1860];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 39232: // build/js/domain/evidence/ledger-walk.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Do: () => placeProblem,
Q3: () => entryOfLine,
p8: () => LedgerWalk
});
var ledger_chain_js$0 = __webpack_require__(53184);
var manifest_canonical_js$1 = __webpack_require__(53795);
const NAMED_PROBLEMS = 20;
class LedgerWalk {
problems=[];
count=0;
newest;
oldestLine;
#attempts=new Set;
#current;
get isBroken() {
return this.problems.length >= NAMED_PROBLEMS;
}
get current() {
return this.problems.length === 0 ? this.#current : void 0;
}
take(placed) {
const {entry, line} = placed;
const before = this.newest;
const add = what => {
if (what !== void 0 && !this.isBroken) this.problems.push({
line,
what
});
};
add(chainProblem(before, placed));
add(placeProblem(placed));
if (before !== void 0) add(originProblem(before.entry.record, entry.record));
if (before !== void 0) add(timeProblem(before, entry.record));
if (this.#attempts.has(entry.record.attempt)) add(`records the attempt ${entry.record.attempt} a second time`);
add(currentProblem(this.#current, entry.record));
this.#attempts.add(entry.record.attempt);
this.#current = currentAfter(entry.record);
this.newest = placed;
this.oldestLine ??= line;
this.count += 1;
}
}
function entryOfLine(text, line) {
const entry = text === "" ? void 0 : (0, ledger_chain_js$0.ER)(text);
if (entry === void 0) return {
line,
what: "is not an entry of a ledger"
};
if (!isCanonical(text)) return {
line,
what: "is not written as a host writes it: it was edited"
};
return {
line,
entry,
digest: (0, ledger_chain_js$0.LE)(text)
};
}
function isCanonical(text) {
const value = JSON.parse(text);
return (0, manifest_canonical_js$1.q)(value) === text;
}
function chainProblem(before, {line, entry}) {
if (before === void 0) {
if (line > 1 || entry.previousEntry === ledger_chain_js$0.OT) return;
return "is the first, and names one before it: lines were removed";
}
if (line !== before.line + 1) return `follows line ${before.line}: lines between them are missing`;
if (entry.previousEntry === before.digest) return;
return "does not carry the digest of the line before it: one of them was changed, added or removed";
}
function placeProblem({line, entry: {previousEntry, record}}) {
const {ledger} = record;
if (ledger === void 0) return;
if (ledger.line !== line) return `was written as line ${ledger.line}: lines before it were added or removed`;
return ledger.previousEntry === previousEntry ? void 0 : "was written after a line with another digest: lines before it were changed";
}
function originProblem(before, record) {
if (record.host !== before.host) return `is of the host ${record.host}, and the line before it of ${before.host}`;
if (record.application !== before.application) return `is of the application ${record.application}, and the line before it of ${before.application}`;
return;
}
function timeProblem({entry: {record: before}}, record) {
if (isBefore(record.finishedAt, record.startedAt)) return "ends before it begins";
if (!isBefore(record.finishedAt, before.finishedAt)) return;
return `ended at ${record.finishedAt}, before the line before it (${before.finishedAt}): the order was changed, or the host's clock was set back`;
}
function isBefore(left, right) {
if (left >= right && left.length === MOMENT.length && right.length === MOMENT.length && left.endsWith("Z") && right.endsWith("Z")) return false;
return Date.parse(left) < Date.parse(right);
}
const MOMENT = "2026-01-01T00:00:00.000Z";
function currentProblem(current, {verb, previousRelease}) {
if (current === void 0 || verb !== "apply" && verb !== "rollback" || previousRelease === current) return;
const was = previousRelease === null ? "no release" : `release ${previousRelease}`;
const should = current === null ? "none was" : `${current} was`;
return `replaced ${was}, but by the lines before it ${should}: a line is missing, or the host was changed by hand`;
}
function currentAfter({verb, verdict, releaseId, previousRelease}) {
if (verb === "set-role") return releaseId === "none" ? null : releaseId;
if (verb === "restore-data") return;
if (verdict === "COMMITTED") return releaseId;
return verdict === "NEEDS_HUMAN" || verdict === "UNKNOWN" ? void 0 : previousRelease;
}
}),

/***/ 54326: // build/js/steps/evidence/walk-ledger-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => readLedgerHeader,
B: () => walkLedgerFile
});
var catalogue = __webpack_require__(6966);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var is_there = __webpack_require__(27499);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
// CONCATENATED MODULE: ./build/js/tools/files/read-chunks.js
const CHUNK_BYTES = 1024 * 1024;
async function* readChunks(path) {
const handle = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
try {
if (!(await handle.stat()).isFile()) throw new Error(`${path} is not a regular file`);
for (;;) {
const {buffer, bytesRead} = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES);
if (bytesRead === 0) return;
yield buffer.subarray(0, bytesRead);
}
} finally {
await handle.close();
}
}
var chain = __webpack_require__(53184);
var ledger_walk = __webpack_require__(39232);
var canonical = __webpack_require__(53795);
var lines = __webpack_require__(18115);
var loose = __webpack_require__(71682);
var record = __webpack_require__(90662);
var limited_json = __webpack_require__(58909);
// CONCATENATED MODULE: ./build/js/steps/evidence/walk-ledger-file.js
const LINE_LIMIT_BYTES = 16 * 1024 * 1024;
const PRINTED_LIMIT_MIB = 256;
async function walkLedgerFile(file, visit) {
try {
const printed = await readPrinted(file);
return printed === void 0 ? await walkLines(file, visit) : walkPrinted(printed, visit);
} catch (error) {
if (error instanceof errors.dz) throw error;
throw (0, is_there.b)(error) ? (0, catalogue._s)("ledger", file) : (0, catalogue._s)("ledger", file, error);
}
}
async function walkLines(file, visit) {
const walk = new ledger_walk.p8;
const problems = [];
let line = 0;
let endsLine = true;
async function* noted() {
for await (const chunk of readChunks(file)) {
endsLine = chunk.at(-1) === 10;
yield chunk;
}
}
try {
for await (const text of (0, lines.W)(noted(), LINE_LIMIT_BYTES)) {
line += 1;
const placed = (0, ledger_walk.Q3)(text, line);
if ("what" in placed) {
if (line === 1) throw noLedger(file);
problems.push(placed);
break;
}
walk.take(placed);
visit(placed);
if (walk.isBroken) break;
}
} catch (error) {
if (!(error instanceof lines.d)) throw error;
problems.push({
line: line + 1,
what: "is longer than any entry of a ledger"
});
}
if (line === 0) throw noLedger(file);
if (!endsLine && problems.length === 0) problems.push({
line: line + 1,
what: "is incomplete: the file was cut off within it"
});
return {
walk,
problems: [ ...walk.problems, ...problems ]
};
}
function walkPrinted(printed, visit) {
const walk = new ledger_walk.p8;
const {entries, ...header} = printed;
const {host, application, total, brokenAt} = header;
const problems = [];
for (const {line, digest, previousEntry, record} of entries.toSorted((left, right) => left.line - right.line)) {
const entry = {
previousEntry,
record
};
if (digest !== (0, chain.LE)((0, canonical.q)(entry))) problems.push({
line,
what: "does not have the digest that is written beside it"
});
if (record.host !== host || record.application !== application) problems.push({
line,
what: `is of ${record.application} on ${record.host}, but the ledger's header names ${application} on ${host}`
});
walk.take({
line,
entry,
digest
});
visit({
line,
entry,
digest
});
if (walk.isBroken || problems.length > 0) break;
}
const newest = walk.newest?.line ?? 0;
if (newest > total) problems.push({
line: newest,
what: `is beyond the ${total} lines that the ledger's header counts`
});
if (brokenAt !== null) problems.push({
line: brokenAt,
what: "breaks the chain: the host itself reported that"
});
return {
walk,
problems: [ ...walk.problems, ...problems ],
printed: header
};
}
async function readLedgerHeader(file) {
const {entries: _entries, ...header} = await readPrinted(file).catch(() => {}) ?? {
entries: []
};
return "total" in header ? header : void 0;
}
async function readPrinted(file) {
const chunks = [];
let size = 0;
for await (const chunk of readChunks(file)) {
if (size === 0 && !/^\s*\{(?!\s*"previousEntry")/.test(chunk.toString("latin1", 0, 200))) return;
chunks.push(chunk);
size += chunk.length;
if (size > PRINTED_LIMIT_MIB * 1024 * 1024) throw tooLarge(file);
}
let value;
try {
value = (0, limited_json.K)(Buffer.concat(chunks).toString());
} catch {
return;
}
return (0, loose.L)(record.Gd).safeParse(value).data;
}
function tooLarge(file) {
const message = `${(0, quote.hD)(file)} is not the host's own file, and it is larger than the ${PRINTED_LIMIT_MIB} MiB that a printed ledger may have.`;
return new errors.dz("file-unreadable", message, {
hint: "Give the ledger.ndjson of the host, which may have any size."
});
}
function noLedger(file) {
return new errors.dz("record-invalid", `${(0, quote.hD)(file)} is not a ledger.`, {
hint: 'Give the ledger.ndjson of the host, or the output of "grind-to-prod ledger HOST --json".'
});
}
}),

/***/ 55906: // build/js/steps/in-turns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => inTurns
});
const AT_ONCE = 32;
async function inTurns(items, work, atOnce = AT_ONCE) {
const results = [];
for (let start = 0; start < items.length; start += atOnce) {
const begun = items.slice(start, start + atOnce).map(item => work(item));
await Promise.allSettled(begun);
results.push(...await Promise.all(begun));
}
return results;
}
}),

};
