export const modules = {

/***/ 61323: // build/js/domain/ledger/bounds.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OJ: () => LEDGER_MOST_LINES,
W7: () => LEDGER_MOST_BYTES,
vJ: () => LedgerBounds,
zQ: () => LEDGER_LINE_BYTES,
zY: () => LEDGER_MOST_GIB
});
const LEDGER_MOST_LINES = 1e6;
const LEDGER_MOST_GIB = 4;
const LEDGER_MOST_BYTES = LEDGER_MOST_GIB * 1024 ** 3;
const LEDGER_LINE_BYTES = 16 * 1024 * 1024;
const SHORTEST_ENTRY_BYTES = 100;
const MOST_SHORT_LINES = 1e3;
class LedgerBounds {
#lines=0;
#bytes=0;
#short=0;
take(bytes) {
this.#lines += 1;
this.#bytes += bytes + 1;
if (bytes < SHORTEST_ENTRY_BYTES) this.#short += 1;
if (this.#short > MOST_SHORT_LINES) return `has more than ${MOST_SHORT_LINES} lines that are too short for an entry`;
if (this.#lines > LEDGER_MOST_LINES) return `has more than ${LEDGER_MOST_LINES} lines`;
return this.#bytes > LEDGER_MOST_BYTES ? `has more than ${LEDGER_MOST_GIB} GiB` : void 0;
}
}
}),

/***/ 94822: // build/js/domain/statement/countersignature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JF: () => readCountersigned,
NC: () => attemptFacts,
Nv: () => readCountersignature,
Zy: () => countersignedFile,
hz: () => otherFact,
uO: () => countersignatureStatement
});
var zod$12 = __webpack_require__(8097);
var closure_store_path_js$0 = __webpack_require__(93583);
var config_grammar_js$1 = __webpack_require__(67498);
var errors_errors_js$2 = __webpack_require__(4799);
var manifest_schema_js$3 = __webpack_require__(21725);
var protocol_attempt_js$4 = __webpack_require__(58472);
var protocol_limits_js$5 = __webpack_require__(43629);
var protocol_loose_js$6 = __webpack_require__(4359);
var trust_emergency_js$7 = __webpack_require__(61852);
var trust_signature_js$8 = __webpack_require__(34235);
var deployment_js$9 = __webpack_require__(70763);
var dsse_js$10 = __webpack_require__(93261);
var statement_js$11 = __webpack_require__(28623);
const COUNTERSIGNATURE_TYPE = "urn:grind-to-prod:predicates/countersignature-v1";
const COUNTERSIGNED_TYPE = "urn:grind-to-prod:predicates/countersigned-v1";
function countersignedFile(attempt) {
return `${attempt}.countersigned.intoto.jsonl`;
}
const attemptFields = {
host: zod$12.YjP().max(255),
application: config_grammar_js$1.Jq,
releaseId: manifest_schema_js$3.yU,
attempt: protocol_attempt_js$4.ZS,
recordSha256: closure_store_path_js$0.bL
};
const countersignatureSchema = zod$12.rej({
...attemptFields,
countersignedAt: protocol_limits_js$5.Rl
});
const countersignedSchema = zod$12.rej({
...attemptFields,
receivedAt: protocol_limits_js$5.Rl,
countersigner: zod$12.rej({
principals: zod$12.YOg(zod$12.YjP().max(255)).min(1).max(64),
fingerprint: zod$12.YjP().max(128)
}),
countersignature: trust_emergency_js$7.Rz
});
function attemptFacts(record) {
const {host, application, releaseId, attempt} = record;
return {
host,
application,
releaseId,
attempt,
recordSha256: (0, deployment_js$9.kd)(record)
};
}
function otherFact(stated, record) {
const expected = attemptFacts(record);
return [ "host", "application", "releaseId", "attempt", "recordSha256" ].find(field => stated[field] !== expected[field]);
}
function countersignatureStatement(predicate) {
return {
subject: [ subjectOf(predicate) ],
predicateType: COUNTERSIGNATURE_TYPE,
predicate
};
}
function readCountersignature(text) {
return read(text, {
type: COUNTERSIGNATURE_TYPE,
schema: countersignatureSchema,
what: "countersignature"
});
}
function readCountersigned(text) {
const lines = text.split("\n").filter(line => line !== "");
if (lines.length > trust_signature_js$8.Rf) throw invalid(`There are ${lines.length} receipts, more than the limit of ${trust_signature_js$8.Rf}`);
return lines.map(line => read(line, {
type: COUNTERSIGNED_TYPE,
schema: countersignedSchema,
what: "receipt of a countersignature"
}));
}
function read(text, {type, schema, what}) {
const envelope = (0, dsse_js$10.mE)(text);
const {predicateType, predicate, subject} = (0, statement_js$11.T8)(envelope);
if (predicateType !== type) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not a ${what}`);
const parsed = (0, protocol_loose_js$6.L)(schema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`The field "predicate.${issue?.path.join(".") ?? ""}" of a ${what} is wrong: ${issue?.message ?? "unknown"}`);
}
if (isAbout(subject, subjectOf(parsed.data))) return {
envelope,
predicate: parsed.data
};
throw invalid(`A ${what} is about another subject than its release`);
}
function subjectOf({application, releaseId}) {
return {
name: (0, statement_js$11.Zd)(application),
digest: {
sha256: releaseId
}
};
}
function isAbout([first, ...more], expected) {
return more.length === 0 && first?.name === expected.name && first.digest["sha256"] === expected.digest.sha256;
}
function invalid(message) {
return new errors_errors_js$2.dz("statement-invalid", `${message}.`, {
hint: 'Countersign with "grind-to-prod countersign".'
});
}
}),

/***/ 98159: // build/js/steps/evidence/walk-ledger-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => readLedgerHeader,
B: () => walkLedgerFile
});
var catalogue = __webpack_require__(88867);
var errors = __webpack_require__(4799);
var quote = __webpack_require__(41430);
var ledger_bounds = __webpack_require__(61323);
var promises_ = __webpack_require__(51455);
var is_there = __webpack_require__(61660);
// CONCATENATED MODULE: ./build/js/tools/files/file-size.js
async function sizeOfFile(path) {
try {
return (await (0, promises_.stat)(path)).size;
} catch (error) {
if ((0, is_there.b)(error)) return 0;
throw error;
}
}
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
var chain = __webpack_require__(98165);
var ledger_walk = __webpack_require__(18573);
var canonical = __webpack_require__(99010);
var lines = __webpack_require__(75422);
var loose = __webpack_require__(4359);
var record = __webpack_require__(30501);
var limited_json = __webpack_require__(42426);
// CONCATENATED MODULE: ./build/js/steps/evidence/walk-ledger-file.js
const PRINTED_LIMIT_MIB = 256;
async function walkLedgerFile(file, visit) {
try {
if (await sizeOfFile(file) > ledger_bounds.W7) throw excessive(file, `has more than ${ledger_bounds.zY} GiB`);
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
const bounds = new ledger_bounds.vJ;
let line = 0;
let endsLine = true;
async function* noted() {
for await (const chunk of readChunks(file)) {
endsLine = chunk.at(-1) === 10;
yield chunk;
}
}
try {
for await (const text of (0, lines.W)(noted(), ledger_bounds.zQ)) {
line += 1;
const excess = bounds.take(text.length);
if (excess !== void 0) throw excessive(file, excess);
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
hint: `Give the ledger.ndjson of the host, which may have ${ledger_bounds.zY} GiB.`
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

/***/ 34565: // build/js/steps/in-turns.js
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
