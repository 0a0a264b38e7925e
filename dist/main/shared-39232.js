export const modules = {

/***/ 39232: // build/js/domain/evidence/ledger-walk.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Do: () => placeProblem,
Q3: () => entryOfLine,
p8: () => LedgerWalk,
w3: () => currentAfter
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

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ER: () => parseEntry,
LE: () => entryDigest,
OT: () => FIRST_ENTRY,
_h: () => isLineOf,
gc: () => isWholeLine
});
var node_crypto$0 = __webpack_require__(77598);
var protocol_loose_js$1 = __webpack_require__(71682);
var protocol_record_js$2 = __webpack_require__(90662);
var protocol_limited_json_js$3 = __webpack_require__(58909);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto$0.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ);
const linkSchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}));
function parseEntry(line) {
return entrySchema.safeParse(parsedJson(line)).data;
}
function carriedDigest(line) {
return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
function isWholeLine(line) {
return carriedDigest(line) !== void 0;
}
function parsedJson(text) {
try {
return (0, protocol_limited_json_js$3.K)(text);
} catch {
return;
}
}
function isLineOf(recordText, {previousEntry, digest}) {
return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest;
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

/***/ 52080: // build/js/actions/git-note.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => pushGitNote
});
var external_node_path_ = __webpack_require__(76760);
var external_node_process_ = __webpack_require__(1708);
var toolkit = __webpack_require__(59702);
// CONCATENATED MODULE: ./build/js/github/git-credentials.js
function gitCredentials({token, run: {server}}, environment = external_node_process_.env) {
if (token === "" || server === void 0) return {};
const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
(0, toolkit.Pq)(basic);
const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0) || 0;
const key = `http.${server}/.extraheader`;
return {
GIT_CONFIG_COUNT: `${count + 2}`,
[`GIT_CONFIG_KEY_${count}`]: key,
[`GIT_CONFIG_VALUE_${count}`]: "",
[`GIT_CONFIG_KEY_${count + 1}`]: key,
[`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basic}`
};
}
var best_effort = __webpack_require__(62749);
// CONCATENATED MODULE: ./build/js/actions/git-note.js
const whenForbidden = 'Give the job the permission "contents: write"; after the workflow release, let the workflow evidence do it with its input git-note.';
async function pushGitNote({directory, ...note}, step) {
await (0, best_effort.z)("Writing the git note", step.reporter, async () => {
const {keepInNotes} = await Promise.all([ __webpack_require__.e(5803), __webpack_require__.e(5400) ]).then(__webpack_require__.bind(__webpack_require__, 15803));
const environment = gitCredentials(step.github);
await keepInNotes({
...note,
directory: (0, external_node_path_.resolve)(directory),
environment,
whenForbidden
}, step);
});
}
}),

};
