import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-80895.js';
export const id = 8173;
export const ids = [8173];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 6968: // build/js/steps/evidence/walk-ledger-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BE: () => damagedLedger,
V9: () => firstEntry,
HV: () => readLedgerHeader,
HN: () => readPrinted,
BF: () => walkLedgerFile
});
var external_node_path_ = __webpack_require__(76760);
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
var loose = __webpack_require__(71682);
var limited_json = __webpack_require__(58909);
var record = __webpack_require__(3238);
// CONCATENATED MODULE: ./build/js/domain/evidence/ledger-damage.js
const ENTRY = /^\s*\{\s*"previousEntry"/;
const PRINTED = /^\s*\{\s*"(?:host|application|total|brokenAt|head|entries)"\s*:/;
const PRINTED_HEAD = /^\s*\{\s*"host"\s*:\s*"[^"]*"\s*,\s*"appl/;
const PRINTED_FIELDS = [ '"brokenAt"', '"entries"', '"previousEntry"' ];
function ledgerDamage(text, isNamed) {
if (text.trim() === "") return isNamed ? "it is empty" : void 0;
if (ENTRY.test(text)) return lineDamage(text);
if (PRINTED.test(text) && (isNamed || PRINTED_HEAD.test(text) || PRINTED_FIELDS.some(field => text.includes(field)))) return printedDamage(text);
return isNamed ? 'line 1 is not an entry of a ledger, and not the beginning of what "grind-to-prod ledger export" writes' : void 0;
}
function lineDamage(text) {
return text.trimStart().includes("\n") ? "line 1 is not an entry of a ledger" : "it is cut off in line 1";
}
function printedDamage(text) {
try {
const {error} = (0, loose.L)(record.Gd).safeParse((0, limited_json.K)(text));
const [issue] = error?.issues ?? [];
return `its part ${issue?.path.map(String).join(".") ?? "entries"} is not what a ledger has there`;
} catch (error) {
return error instanceof SyntaxError ? syntaxDamage(text, error) : "it is not JSON";
}
}
function syntaxDamage(text, {message}) {
const [, position, line, column] = /at position (\d+) \(line (\d+) column (\d+)\)/.exec(message) ?? [];
if (position === void 0 && message.startsWith("it ")) return message;
const isEnd = position === void 0 || Number(position) >= text.trimEnd().length;
return isEnd ? `it is cut off in line ${text.trimEnd().split("\n").length}` : `line ${line} is not JSON at column ${column}`;
}
var layout = __webpack_require__(51731);
var read_limited = __webpack_require__(55463);
var ledger_walk = __webpack_require__(39232);
var canonical = __webpack_require__(53795);
var lines = __webpack_require__(18115);
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
if (line === 1) throw await noLedger(file);
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
if (line === 0) throw await noLedger(file);
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
async function damagedLedger(file, name) {
const text = await (0, read_limited.t)(file, PRINTED_LIMIT_MIB * 1024 * 1024).catch(() => {});
const damage = text === void 0 ? void 0 : ledgerDamage(text, (0, layout.t7)((0, 
external_node_path_.basename)(name)));
if (damage === void 0) return;
return new errors.dz("record-invalid", `The ledger ${(0, quote.hD)(name)} is damaged: ${damage}.`, {
hint: 'Get it again with "grind-to-prod ledger export HOST", or give another copy of it.'
});
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
async function noLedger(file) {
const damaged = await damagedLedger(file, file);
if (damaged !== void 0) return damaged;
return new errors.dz("record-invalid", `${(0, quote.hD)(file)} is not a ledger.`, {
hint: 'Give the ledger.ndjson of the host, or the output of "grind-to-prod ledger HOST --json".'
});
}
}),

};
