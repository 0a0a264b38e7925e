export const modules = {

/***/ 8425: // build/js/domain/evidence/seen-head.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Le: () => headOfLedger,
ep: () => checkHeads,
fw: () => vouchingOf,
ln: () => headOfRecord
});
var ledger_chain_js$0 = __webpack_require__(53184);
var manifest_canonical_js$3 = __webpack_require__(53795);
var trust_signature_js$1 = __webpack_require__(3508);
var ssh_signature_js$2 = __webpack_require__(51984);
function headOfLedger({signature, ...head}, path) {
const {host, application, line, digest, signedAt} = head;
const signed = {
armour: signature,
text: (0, manifest_canonical_js$3.q)(head),
namespace: trust_signature_js$1.cl
};
return {
host,
application,
line,
digest,
at: signedAt,
path,
signed
};
}
function headOfRecord(record, {path, signature}) {
const {host, application, ledger, finishedAt} = record;
if (ledger === void 0) return [];
const {line, previousEntry} = ledger;
const digest = (0, ledger_chain_js$0.LE)((0, manifest_canonical_js$3.q)({
previousEntry,
record
}));
const text = (0, manifest_canonical_js$3.q)(record);
const signed = signature === void 0 ? void 0 : {
armour: signature,
text,
namespace: trust_signature_js$1.oz
};
return [ {
host,
application,
line,
digest,
at: finishedAt,
path,
signed
} ];
}
async function checkHeads(question) {
const {host, ledger, heads} = question;
const vouched = await Promise.all(heads.map(async head => ({
head,
vouching: await vouchingOf(head, question.keys)
})));
const counted = vouched.filter(({head, vouching}) => head.isHandedOver !== true || vouching === "host");
const found = counted.map(one => compared(one, question));
if (found.length === 0) return [];
const common = {
check: "ledger-head",
about: host
};
const restsOn = head => [ head.path, ...ledger === void 0 ? [] : [ ledger.path ] ];
const others = found.filter(({outcome}) => outcome !== "passed");
const hint = "Compare them with other copies, and with the host.";
const checks = others.map(({outcome, statement, head, isVouched}) => ({
...common,
outcome,
statement,
...outcome === "failed" ? {
hint
} : {},
restsOn: restsOn(head),
vouchedBy: isVouched ? "host" : "none"
}));
if (others.length > 0) return checks;
const lines = [ ...new Set(found.map(({head}) => head.line)) ].toSorted((left, right) => left - right);
const named = `${lines.slice(0, NAMED_LINES).join(", ")}${lines.length > NAMED_LINES ? ` and ${lines.length - NAMED_LINES} more` : ""}`;
const statement = `The ledger of ${host} has each newest line that was seen of it earlier: ${named}.`;
const vouchedBy = found.every(({isVouched}) => isVouched) ? "host" : "none";
return [ {
...common,
outcome: "passed",
statement,
restsOn: [ ...new Set(found.flatMap(({head}) => restsOn(head))) ],
vouchedBy
} ];
}
const NAMED_LINES = 10;
function compared({head, vouching}, {host, ledger}) {
const {line, digest, at, path} = head;
const isVouched = vouching === "host";
const shown = `line ${line} with the digest ${digest} was the newest of the ledger of ${host} at ${at}${isVouched ? "" : ", which no known key of it signed"}`;
const answer = (outcome, statement) => ({
outcome,
statement,
head,
isVouched
});
if (vouching === "bad") return answer("failed", `The newest line in ${path} does not match its signature.`);
if (ledger === void 0) return answer("not-provable", `By ${path}, ${shown}; there is no ledger here to compare with.`);
if (ledger.application !== head.application) return answer("not-provable", `By ${path}, ${shown}, but of the application ${head.application}: the ledger here is of ${ledger.application}.`);
const here = ledger.digests.get(line);
if (here === digest) return answer("passed", "");
if (here !== void 0) return answer("failed", `By ${path}, ${shown}; here that line has the digest ${here}: the history was rewritten.`);
if (ledger.isBroken) return answer("not-provable", `By ${path}, ${shown}; here the ledger contradicts itself before that line.`);
if (line < ledger.oldest) return answer("not-provable", `By ${path}, ${shown}; here the ledger begins with line ${ledger.oldest}.`);
const end = `line ${ledger.newest} with the digest ${ledger.digests.get(ledger.newest)}`;
return answer("failed", `By ${path}, ${shown}; here the ledger ends with ${end}: lines were removed, or this copy is older.`);
}
async function vouchingOf({signed, line}, keys) {
if (signed === null) return "host";
if (signed === void 0) return "none";
try {
const [signature, ...more] = (0, trust_signature_js$1.Vv)(signed.armour);
if (signature === void 0 || more.length > 0) return "bad";
if (await (0, ssh_signature_js$2.C)(signature, signed.text, signed.namespace) !== true) return "bad";
const key = keys.find(({fingerprint}) => fingerprint === signature.fingerprint);
return key === void 0 || key.until !== void 0 && line > key.until.line ? "none" : "host";
} catch {
return "bad";
}
}
}),

/***/ 9030: // build/js/steps/evidence/read-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readHeads: () => readHeads,
y: () => readKeptHeads
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$12 = __webpack_require__(7191);
var domain_errors_reason_of$1 = __webpack_require__(11245);
var domain_evidence_seen_head$2 = __webpack_require__(8425);
var domain_protocol_loose$3 = __webpack_require__(71682);
var domain_protocol_record$4 = __webpack_require__(90662);
var domain_trust_signature$5 = __webpack_require__(3508);
var tools_files_is_there$6 = __webpack_require__(27499);
var tools_files_read_limited$7 = __webpack_require__(55463);
var archive_with_evidence_folder_js$8 = __webpack_require__(262);
var folder_check_records_js$9 = __webpack_require__(8800);
var folder_find_evidence_js$10 = __webpack_require__(3676);
var walk_ledger_file_js$11 = __webpack_require__(54326);
async function readHeads(path) {
try {
if ((0, archive_with_evidence_folder_js$8.w)(path) || await (0, 
folder_find_evidence_js$10.u)(path)) return await (0, 
archive_with_evidence_folder_js$8.withEvidenceFolder)(path, folder => headsOfHosts((0, 
folder_find_evidence_js$10.H)(folder).hosts, `${path}:`));
return await smallHead(path, path) ?? await headsOfLedger(path, path);
} catch (cause) {
if (cause instanceof domain_errors_errors$0.dz) throw cause;
throw new domain_errors_errors$0.dz("file-unreadable", `The earlier evidence ${(0, 
domain_errors_quote$12.h)(path)} cannot be read (${(0, 
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
if (head !== void 0) heads.push(head); else checks.push((0, folder_check_records_js$9.Jr)(host)("ledger-head", `${(0, 
domain_errors_quote$12.h)(path)} is not a newest line of the ledger of ${host}.`, [ {
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
const head = (0, domain_protocol_loose$3.L)(domain_protocol_record$4.Uf).safeParse(value);
if (head.success) return [ (0, domain_evidence_seen_head$2.Le)(head.data, path) ];
const record = (0, domain_protocol_loose$3.L)(domain_protocol_record$4.fi).safeParse(value);
if (!record.success) return;
return (0, domain_evidence_seen_head$2.ln)(record.data, {
path,
signature: await (0, tools_files_read_limited$7.t)(`${file}.sig`, domain_trust_signature$5.dY)
});
}
async function parsed(file) {
if (!await (0, tools_files_is_there$6.$)(file)) throw new domain_errors_errors$0.dz("file-unreadable", `${(0, 
domain_errors_quote$12.h)(file)} is not there.`);
try {
return JSON.parse(await (0, tools_files_read_limited$7.t)(file, domain_protocol_record$4.gX) ?? "");
} catch {
return;
}
}
async function headsOfLedger(file, path) {
const {walk, printed} = await (0, walk_ledger_file_js$11.B)(file, () => {});
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
