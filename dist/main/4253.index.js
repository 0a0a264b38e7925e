import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-80895.js';
export const id = 4253;
export const ids = [4253];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 38504: // build/js/steps/evidence/walk-ledger-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V9: () => firstEntry,
HV: () => readLedgerHeader,
HN: () => readPrinted,
BF: () => walkLedgerFile
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var bounds = __webpack_require__(86668);
var promises_ = __webpack_require__(51455);
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/tools/files/file-size.js
async function sizeOfFile(path) {
try {
return (await (0, promises_.stat)(path)).size;
} catch (error) {
if ((0, is_there.b)(error)) return 0;
throw error;
}
}
var failed_read = __webpack_require__(56062);
var external_node_fs_ = __webpack_require__(73024);
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
var record = __webpack_require__(3238);
var limited_json = __webpack_require__(58909);
// CONCATENATED MODULE: ./build/js/steps/evidence/walk-ledger-file.js
const PRINTED_LIMIT_MIB = 256;
async function walkLedgerFile(file, visit) {
try {
if (await sizeOfFile(file) > bounds.W7) throw excessive(file, `has more than ${bounds.zY} GiB`);
const printed = await readPrinted(file);
return printed === void 0 ? await walkLines(file, visit) : walkPrinted(printed, visit);
} catch (error) {
if (error instanceof errors.dz) throw error;
throw (0, failed_read.b)("ledger", file, error);
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
for await (const text of (0, lines.W)(noted(), bounds.zQ)) {
line += 1;
if (line > bounds.OJ) throw excessive(file, `has more than ${bounds.OJ} lines`);
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
what: "is incomplete: a write was cut off within it, of the ledger or of this copy"
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
async function firstEntry(file) {
try {
for await (const text of (0, lines.W)(readChunks(file), bounds.zQ)) {
const placed = (0, ledger_walk.Q3)(text, 1);
return "what" in placed ? void 0 : placed;
}
} catch (error) {
if (!(error instanceof lines.d)) throw error;
}
return;
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
hint: `Give the ledger.ndjson of the host, which may have ${bounds.zY} GiB.`
});
}
function excessive(file, what) {
return new errors.dz("file-unreadable", `${(0, quote.hD)(file)} ${what}, so it is not read.`, {
hint: "No host writes such a ledger. Get a new copy of it."
});
}
function noLedger(file) {
return new errors.dz("record-invalid", `${(0, quote.hD)(file)} is not a ledger.`, {
hint: 'Give the ledger.ndjson of the host, or the output of "grind-to-prod ledger HOST --json".'
});
}
}),

/***/ 56062: // build/js/tools/files/failed-read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => failedRead,
b: () => failedReadOf
});
var domain_errors_catalogue$0 = __webpack_require__(6966);
var is_there_js$1 = __webpack_require__(27499);
function failedRead(path, cause) {
return (0, is_there_js$1.b)(cause) ? (0, domain_errors_catalogue$0.Hr)(path) : (0, 
domain_errors_catalogue$0.Hr)(path, cause);
}
function failedReadOf(what, file, cause) {
return (0, is_there_js$1.b)(cause) ? (0, domain_errors_catalogue$0._s)(what, file) : (0, 
domain_errors_catalogue$0._s)(what, file, cause);
}
}),

};
