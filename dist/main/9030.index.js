import { modules as shared0 } from './shared-5400.js';
import { modules as shared1 } from './shared-54028.js';
export const id = 9030;
export const ids = [9030];
export const modules = {
...shared0,
...shared1,


/***/ 9030: // build/js/steps/evidence/read-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readHeads: () => readHeads,
y: () => readKeptHeads
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$15 = __webpack_require__(7191);
var domain_errors_reason_of$1 = __webpack_require__(11245);
var domain_evidence_seen_head$2 = __webpack_require__(8425);
var domain_protocol_loose$3 = __webpack_require__(71682);
var domain_protocol_record$4 = __webpack_require__(90662);
var domain_protocol_ledger_head$5 = __webpack_require__(47306);
var domain_trust_signature$6 = __webpack_require__(3508);
var tools_files_is_there$7 = __webpack_require__(27499);
var tools_files_read_limited$8 = __webpack_require__(55463);
var archive_is_archive_js$9 = __webpack_require__(54028);
var archive_with_evidence_folder_js$10 = __webpack_require__(262);
var folder_check_records_js$11 = __webpack_require__(8800);
var folder_find_evidence_js$12 = __webpack_require__(3676);
var walk_ledger_file_js$13 = __webpack_require__(54326);
var domain_protocol_limited_json$14 = __webpack_require__(58909);
async function readHeads(path) {
const heads = await allHeads(path);
if (heads.length > 0) return heads;
throw new domain_errors_errors$0.dz("record-invalid", `The earlier evidence ${(0, 
domain_errors_quote$15.hD)(path)} has no line of a ledger.`, {
hint: "Give a ledger with a line, a record with its place in the ledger (those of older agents have none), or evidence with either."
});
}
async function allHeads(path) {
try {
if (await (0, archive_is_archive_js$9.tc)(path) || await (0, 
folder_find_evidence_js$12.u)(path)) return await (0, 
archive_with_evidence_folder_js$10.withEvidenceFolder)(path, folder => headsOfHosts((0, 
folder_find_evidence_js$12.H)(folder).hosts, `${path}:`));
return await smallHead(path, path) ?? await headsOfLedger(path, path);
} catch (cause) {
if (cause instanceof domain_errors_errors$0.dz) throw cause;
throw new domain_errors_errors$0.dz("file-unreadable", `The earlier evidence ${(0, 
domain_errors_quote$15.hD)(path)} cannot be read (${(0, 
domain_errors_reason_of$1.A)(cause)}).`, {
cause
});
}
}
async function headsOfHosts(hosts, before) {
const heads = [];
for (const {ledger, records, heads: kept} of hosts) {
if (ledger !== void 0) heads.push(...await headsOfLedger(ledger.file, `${before}${ledger.path}`));
const own = [ ...kept, ...records.flatMap(({record}) => record ?? []) ];
for (const {file, path} of own) heads.push(...await smallHead(file, `${before}${path}`) ?? []);
}
return heads;
}
async function readKeptHeads(hosts) {
const heads = [];
const checks = [];
for (const {host, heads: kept} of hosts) for (const {file, path} of kept) {
const own = await smallHead(file, path) ?? [];
const head = own.find(one => one.host === host);
if (head !== void 0) heads.push(Object.assign(head, {
isEnclosed: true
})); else checks.push((0, folder_check_records_js$11.Jr)(host)("ledger-head", `${(0, 
domain_errors_quote$15.hD)(path)} is not a newest line of the ledger of ${host}.`, [ {
path
} ]));
}
return {
heads,
checks
};
}
async function smallHead(file, path) {
const value = await parsed(file);
const head = (0, domain_protocol_loose$3.L)(domain_protocol_ledger_head$5.U).safeParse(value);
if (head.success) return [ (0, domain_evidence_seen_head$2.Le)(head.data, path) ];
const record = (0, domain_protocol_loose$3.L)(domain_protocol_record$4.fi).safeParse(value);
if (!record.success) return;
return (0, domain_evidence_seen_head$2.ln)(record.data, {
path,
signature: await (0, tools_files_read_limited$8.t)(`${file}.sig`, domain_trust_signature$6.dY)
});
}
async function parsed(file) {
if (!await (0, tools_files_is_there$7.$)(file)) throw new domain_errors_errors$0.dz("file-unreadable", `${(0, 
domain_errors_quote$15.hD)(file)} is not there.`);
try {
return (0, domain_protocol_limited_json$14.K)(await (0, 
tools_files_read_limited$8.t)(file, domain_protocol_record$4.gX) ?? "");
} catch {
return;
}
}
async function headsOfLedger(file, path) {
const {walk, printed} = await (0, walk_ledger_file_js$13.B)(file, () => {});
if (printed?.head !== void 0) return [ (0, domain_evidence_seen_head$2.Le)(printed.head, path) ];
if (walk.newest === void 0) return [];
const {line, digest, entry} = walk.newest;
const {host, application, finishedAt} = entry.record;
return [ {
host,
application,
line,
digest,
at: finishedAt,
path,
signed: void 0
} ];
}
}),

};
