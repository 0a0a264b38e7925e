import { modules as shared0 } from './shared-61323.js';
import { modules as shared1 } from './shared-36130.js';
export const id = 2626;
export const ids = [2626];
export const modules = {
...shared0,
...shared1,


/***/ 20175: // build/js/domain/ledger/gaps.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => ledgerGaps
});
function ledgerGaps({oldestLine, newestLine, total = newestLine}) {
const begins = {
what: `begins at line ${oldestLine}, and what was before it is unknown`,
until: oldestLine - 1
};
const ends = {
what: `ends at line ${newestLine} of ${total}, and what was since is unknown`,
until: total
};
return [ ...oldestLine > 1 ? [ begins ] : [], ...newestLine < total ? [ ends ] : [] ];
}
}),

/***/ 77395: // build/js/steps/archive/evidence-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Xi: () => ledgerFiles,
dy: () => releaseFiles,
wz: () => headPath
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_bundle_files$2 = __webpack_require__(51634);
var domain_errors_errors$3 = __webpack_require__(4799);
var domain_errors_quote$7 = __webpack_require__(41430);
var domain_evidence_layout$4 = __webpack_require__(16672);
var domain_manifest_canonical$8 = __webpack_require__(99010);
var domain_statement_countersignature$5 = __webpack_require__(94822);
var domain_sigstore_files$6 = __webpack_require__(7864);
async function releaseFiles(folder) {
const files = new Map;
const others = [];
for (const name of (await (0, node_fs_promises$0.readdir)(folder)).toSorted()) {
const file = (0, node_path$1.join)(folder, name);
if (!(0, domain_bundle_files$2.Ge)(name) && !(0, domain_sigstore_files$6.IX)(name)) {
others.push({
file,
name
});
continue;
}
const stats = await (0, node_fs_promises$0.lstat)(file);
const limitBytes = (0, domain_bundle_files$2.Ge)(name) ? domain_bundle_files$2.H3[name].limitBytes : domain_sigstore_files$6.DQ;
const problem = !stats.isFile() ? "is not a regular file" : stats.size > limitBytes ? `has more than ${limitBytes} bytes` : void 0;
if (problem !== void 0) throw new domain_errors_errors$3.dz("file-unreadable", `${(0, 
domain_errors_quote$7.hD)(file)} ${problem}.`, {
hint: "Give the folder that build-manifest wrote."
});
files.set(`release/${name}`, {
file
});
}
return {
files,
others
};
}
function ledgerFiles(ledger) {
const folder = `hosts/${ledger.host}`;
const entries = ledger.entries.map(({line, digest, previousEntry, record}) => ({
line,
digest,
previousEntry,
record
}));
const files = new Map([ [ `${folder}/ledger.json`, {
text: `${JSON.stringify({
...ledger,
entries
})}\n`
} ] ]);
if (ledger.head !== void 0) files.set(headPath(ledger.head), {
text: (0, domain_manifest_canonical$8.q)(ledger.head)
});
for (const {record, signature, statement, countersigned} of ledger.entries) {
if (signature === void 0 && countersigned === void 0) continue;
const base = `${folder}/records/${record.attempt}`;
files.set(`${base}.json`, {
text: (0, domain_manifest_canonical$8.q)(record)
});
if (signature !== void 0) files.set(`${base}.json.sig`, {
text: signature
});
if (statement !== void 0) files.set(`${base}.intoto.json`, {
text: statement
});
if (countersigned !== void 0) files.set(`${folder}/records/${(0, domain_statement_countersignature$5.Zy)(record.attempt)}`, {
text: countersigned
});
}
return files;
}
function headPath(head) {
return `hosts/${head.host}/heads/${(0, domain_evidence_layout$4.HH)(head)}`;
}
}),

/***/ 9638: // build/js/steps/archive/kept-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L2: () => addFiles,
k: () => ledgerByItself,
y2: () => keptFiles
});
var node_crypto$0 = __webpack_require__(77598);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var domain_errors_errors$3 = __webpack_require__(4799);
var domain_errors_quote$21 = __webpack_require__(41430);
var domain_errors_reason_of$4 = __webpack_require__(27916);
var domain_manifest_canonical$22 = __webpack_require__(99010);
var domain_protocol_loose$5 = __webpack_require__(4359);
var domain_protocol_record$6 = __webpack_require__(30501);
var domain_protocol_ledger_head$7 = __webpack_require__(9623);
var domain_report_event$8 = __webpack_require__(99283);
var domain_snapshot_parse_env$9 = __webpack_require__(8856);
var domain_snapshot_parse$10 = __webpack_require__(27514);
var domain_statement_countersignature$11 = __webpack_require__(94822);
var domain_statement_deployment$12 = __webpack_require__(70763);
var domain_timestamp_files$13 = __webpack_require__(53000);
var tools_files_hash_file$14 = __webpack_require__(36130);
var tools_files_read_limited$15 = __webpack_require__(95676);
var evidence_walk_ledger_file_js$16 = __webpack_require__(98159);
var exposure_read_evidence_js$17 = __webpack_require__(95251);
var domain_evidence_layout$18 = __webpack_require__(16672);
var evidence_files_js$19 = __webpack_require__(77395);
var domain_protocol_limited_json$20 = __webpack_require__(42426);
const JSON_LIMIT_BYTES = 256 * 1024 * 1024;
async function keptFiles(found, context) {
const files = new Map;
const ledgers = [];
const seen = new Set;
for (const one of found.toSorted((left, right) => Number(isRunsOwn(left)) - Number(isRunsOwn(right)))) try {
const kept = await keptAs(one);
if (kept === void 0) continue;
seen.add(one.file);
if ("ledger" in kept) ledgers.push({
...kept.ledger,
...one
}); else {
await addFiles(files, kept.files, context);
for (const source of kept.files.values()) if ("file" in source) seen.add(source.file);
}
} catch (error) {
seen.add(one.file);
(0, domain_report_event$8.warn)(context.reporter, `${(0, 
domain_errors_quote$21.hD)(one.file)} was left out: ${(0, 
domain_errors_errors$3.ux)(error) ? error.message : (0, 
domain_errors_reason_of$4.A)(error)}`);
}
await addLedgers(files, ledgers, context);
const others = found.filter(({file}) => !seen.has(file));
if (others.length > 0) (0, domain_report_event$8.warn)(context.reporter, `These files are not known as evidence, and were left out: ${named(others)}.`);
return files;
}
async function addFiles(files, more, {reporter}) {
for (const [path, source] of more) {
const before = files.get(path);
if (before === void 0) files.set(path, source); else if (await digestOf(before) !== await digestOf(source)) (0, 
domain_report_event$8.warn)(reporter, `${shown(source, path)} was left out: the archive has another ${(0, 
domain_errors_quote$21.hD)(path)}, from ${shown(before, "a ledger")}.`);
}
}
async function addLedgers(files, ledgers, context) {
for (const [host, own] of Map.groupBy(ledgers, ledger => ledger.host)) {
const isPrinted = ({path}) => Number(path.endsWith(".json"));
const [newest, ...others] = own.toSorted((left, right) => right.newestLine - left.newestLine || isPrinted(right) - isPrinted(left));
files.set(newest.path, newest.source);
for (const {file} of others) (0, domain_report_event$8.warn)(context.reporter, `${(0, 
domain_errors_quote$21.hD)(file)} was left out: ${(0, 
domain_errors_quote$21.hD)(newest.file)} has a ledger of the host ${host} that ends as late or later.`);
for (const {records} of [ newest, ...others ]) await addFiles(files, records, context);
}
}
async function digestOf(source) {
return "text" in source ? (0, node_crypto$0.createHash)("sha256").update(source.text).digest("hex") : (0, 
tools_files_hash_file$14.V)(source.file);
}
function shown(source, otherwise) {
return "file" in source ? (0, domain_errors_quote$21.hD)(source.file) : otherwise;
}
const NAMED_FILES = 10;
function named(files) {
const names = files.slice(0, NAMED_FILES).map(({file}) => (0, domain_errors_quote$21.hD)(file, 160));
return `${names.join(", ")}${files.length > NAMED_FILES ? ` and ${files.length - NAMED_FILES} more` : ""}`;
}
const RECORD = /^(?<kind>(?:host-)?record-)?(?<attempt>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.json$/;
function isRunsOwn({name}) {
return RECORD.exec(name)?.groups?.["kind"] === "record-";
}
async function keptAs({file, name}) {
const {attempt} = RECORD.exec(name)?.groups ?? {};
if (attempt !== void 0) return recordPlaces({
file,
name
}, attempt);
if (/^snapshot-.+\.(?:json|env)$/.test(name) && (0, domain_evidence_layout$18.uy)(name)) {
const host = await hostOfSnapshot(file);
return host === void 0 ? void 0 : {
files: new Map([ [ `hosts/${host}/snapshots/${name}`, {
file
} ] ])
};
}
if (/^head-.+\.json$/.test(name)) return headPlace(file);
if (!(0, exposure_read_evidence_js$17.t7)(name)) return;
const ledger = name.endsWith(".ndjson") ? await ledgerOfLines(file) : await printedLedger(file);
return ledger === void 0 ? void 0 : {
ledger
};
}
async function recordPlaces({file, name}, attempt) {
const record = (0, domain_protocol_loose$5.L)(domain_protocol_record$6.fi).safeParse(await parsed(file, domain_protocol_record$6.gX));
if (!record.success || !(0, domain_evidence_layout$18.uy)(record.data.host)) return;
const base = `hosts/${record.data.host}/records/${attempt}`;
const files = new Map;
const countersigned = (0, domain_statement_countersignature$11.Zy)(attempt);
const receipts = (0, node_path$2.join)((0, node_path$2.dirname)(file), countersigned);
if (await isFile(receipts)) files.set(`hosts/${record.data.host}/records/${countersigned}`, {
file: receipts
});
if (isRunsOwn({
file,
name
})) {
const own = Object.entries(record.data).filter(([field]) => field !== "promote");
return {
files: files.set(`${base}.json`, {
text: (0, domain_manifest_canonical$22.q)(Object.fromEntries(own))
})
};
}
const statement = name.startsWith("host-record-") ? (0, domain_statement_deployment$12.mI)(attempt) : `${attempt}.intoto.json`;
files.set(`${base}.json`, {
file
});
if (await isFile(`${file}.sig`)) files.set(`${base}.json.sig`, {
file: `${file}.sig`
});
if (!await isFile((0, node_path$2.join)((0, node_path$2.dirname)(file), statement))) return {
files
};
for (const nameOf of [ own => own, domain_timestamp_files$13.np, domain_timestamp_files$13.NB ]) {
const kept = (0, node_path$2.join)((0, node_path$2.dirname)(file), nameOf(statement));
if (await isFile(kept)) files.set(nameOf(`${base}.intoto.json`), {
file: kept
});
}
return {
files
};
}
async function headPlace(file) {
const head = (0, domain_protocol_loose$5.L)(domain_protocol_ledger_head$7.U).safeParse(await parsed(file, domain_protocol_record$6.gX));
if (!head.success || !(0, domain_evidence_layout$18.uy)(head.data.host)) return;
return {
files: new Map([ [ (0, evidence_files_js$19.wz)(head.data), {
file
} ] ])
};
}
async function isFile(path) {
return (await (0, node_fs_promises$1.lstat)(path).catch(() => {}))?.isFile() === true;
}
async function printedLedger(file) {
const ledger = (0, domain_protocol_loose$5.L)(domain_protocol_record$6.Gd).safeParse(await parsed(file, JSON_LIMIT_BYTES));
if (!ledger.success || !(0, domain_evidence_layout$18.uy)(ledger.data.host)) return;
const {host, entries} = ledger.data;
const records = (0, evidence_files_js$19.Xi)(ledger.data);
const path = `hosts/${host}/ledger.json`;
const source = records.get(path);
records.delete(path);
return {
host,
path,
source,
records,
newestLine: entries.reduce((newest, {line}) => Math.max(newest, line), 0)
};
}
async function ledgerOfLines(file) {
const {walk} = await (0, evidence_walk_ledger_file_js$16.B)(file, () => {});
const host = walk.newest?.entry.record.host;
if (host === void 0 || !(0, domain_evidence_layout$18.uy)(host)) return;
return {
host,
path: `hosts/${host}/ledger.ndjson`,
source: {
file
},
records: new Map,
newestLine: walk.newest.line
};
}
async function ledgerByItself(file) {
const printed = await printedLedger(file).catch(() => {});
const ledger = printed ?? await ledgerOfLines(file).catch(undefinedUnlessReadable);
return ledger === void 0 ? void 0 : new Map([ ...ledger.records, [ ledger.path, ledger.source ] ]);
}
function undefinedUnlessReadable(error) {
if (!(error instanceof domain_errors_errors$3.dz) || error.code !== "record-invalid") throw error;
}
async function parsed(file, limit) {
return (0, domain_protocol_limited_json$20.K)(await (0, 
tools_files_read_limited$15.t)(file, limit) ?? "");
}
async function hostOfSnapshot(file) {
const text = await (0, tools_files_read_limited$15.t)(file, domain_snapshot_parse$10.F) ?? "";
const value = text.trimStart().startsWith("{") ? (0, domain_protocol_limited_json$20.K)(text) : (0, 
domain_snapshot_parse_env$9.v)(text);
const host = typeof value === "object" && value !== null ? Reflect.get(value, "host") : void 0;
const name = typeof host === "object" && host !== null ? Reflect.get(host, "name") : void 0;
return typeof name === "string" && (0, domain_evidence_layout$18.uy)(name) ? name : void 0;
}
}),

/***/ 91541: // build/js/steps/evidence/folder/find-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => findEvidence,
u: () => isEvidenceFolder
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var domain_bundle_files$3 = __webpack_require__(51634);
var domain_errors_catalogue$4 = __webpack_require__(88867);
var domain_errors_errors$5 = __webpack_require__(4799);
var domain_errors_quote$8 = __webpack_require__(41430);
var tools_files_is_there$6 = __webpack_require__(61660);
var domain_evidence_layout$7 = __webpack_require__(16672);
const ENTRIES_LIMIT = 5e5;
async function isEvidenceFolder(path) {
const names = await (0, node_fs_promises$1.readdir)(path).catch(() => []);
return !names.includes("manifest.json") && [ "release", "releases", "hosts", "index.json" ].some(name => names.includes(name));
}
function findEvidence(folder, limit = ENTRIES_LIMIT) {
const files = [];
const odd = [];
const names = new Map;
const start = (0, node_path$2.join)(folder, "x").length - 1;
let seen = 0;
for (const folders = [ {
path: folder,
depth: 0
} ]; folders.length > 0; ) {
const {path, depth} = folders.pop();
const entries = entriesOf(path);
names.set(path, entries.map(({name}) => name).toSorted());
for (const entry of entries) {
seen += 1;
if (seen > limit) throw tooMany(folder, limit);
const file = (0, node_path$2.join)(path, entry.name);
const below = file.slice(start);
const kind = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() ? entry : (0, 
node_fs$0.lstatSync)(file);
if (kind.isDirectory() && depth < DEPTH_LIMIT && !isPlaceOfFile(below)) folders.push({
path: file,
depth: depth + 1
}); else if (kind.isFile()) files.push({
path: below,
file
}); else odd.push(below);
}
}
files.sort((left, right) => (0, domain_evidence_layout$7.z4)(left.path, right.path));
const namesIn = ({file}) => names.get((0, node_path$2.dirname)(file)) ?? [];
return {
folder,
files,
namesIn,
...sorted(files, odd.toSorted(domain_evidence_layout$7.z4))
};
}
const DEPTH_LIMIT = 6;
function isPlaceOfFile(path) {
const place = (0, domain_evidence_layout$7.$t)(path);
return place.kind === "bundle" ? (0, domain_bundle_files$3.Ge)(place.name) : place.kind !== "unknown";
}
function tooMany(folder, limit) {
return new domain_errors_errors$5.dz("file-unreadable", `The folder ${(0, 
domain_errors_quote$8.hD)(folder)} has more than ${limit} files and folders.`, {
hint: "Give the folder or the archive of one application."
});
}
function entriesOf(folder) {
try {
return (0, node_fs$0.readdirSync)(folder, {
withFileTypes: true
});
} catch (cause) {
throw (0, tools_files_is_there$6.b)(cause) ? (0, domain_errors_catalogue$4.Hr)(folder) : (0, 
domain_errors_catalogue$4.Hr)(folder, cause);
}
}
function sorted(files, odd) {
const placed = files.map(file => ({
file,
place: (0, domain_evidence_layout$7.$t)(file.path)
}));
const of = kind => placed.filter(one => one.place.kind === kind);
const [index] = of("index");
const [ledgers, records, snapshots, heads] = [ byHost(of("ledger")), byHost(of("record")), byHost(of("snapshot")), byHost(of("head")) ];
const names = [ ...new Set([ ...ledgers.keys(), ...records.keys(), ...snapshots.keys(), ...heads.keys() ]) ].toSorted(domain_evidence_layout$7.z4);
refuseMany(names, heads);
const hosts = names.map(host => {
const ledger = ledgers.get(host)?.[0]?.file;
const filesIn = all => (all.get(host) ?? []).map(({file}) => file);
const own = {
host,
records: recordsOf(records.get(host) ?? []),
snapshots: filesIn(snapshots),
heads: filesIn(heads)
};
return ledger === void 0 ? own : Object.assign(own, {
ledger
});
});
const folders = new Set(of("manifest").map(({file}) => (0, node_path$2.dirname)(file.path)));
const orphans = of("bundle").filter(({file}) => !folders.has((0, node_path$2.dirname)(file.path)));
const unchecked = [ ...of("unknown"), ...orphans ].map(({file}) => file.path);
return {
releases: of("manifest").map(({file}) => file),
hosts,
...index === void 0 ? {} : {
index: index.file
},
trust: new Map(of("trust").map(({file, place}) => [ place.name, file ])),
problems: [ ...notRegular(odd), ...secondLedgers(ledgers), ...unplaced(unchecked) ]
};
}
const HOSTS_LIMIT = 1e3;
const HEADS_LIMIT = 5e3;
function refuseMany(hosts, heads) {
if (hosts.length > HOSTS_LIMIT) {
const message = `The evidence has ${hosts.length} hosts, more than the ${HOSTS_LIMIT} that are verified at once.`;
throw new domain_errors_errors$5.dz("file-unreadable", message, {
hint: "Give the evidence of fewer hosts at once."
});
}
for (const [host, {length}] of heads) {
if (length <= HEADS_LIMIT) continue;
const message = `The evidence has ${length} newest lines of the host ${host} in its folder "heads", more than the ${HEADS_LIMIT} that are read.`;
throw new domain_errors_errors$5.dz("file-unreadable", message, {
hint: "Keep the latest ones."
});
}
}
function byHost(all) {
return Map.groupBy(all, ({place}) => place.host);
}
function secondLedgers(ledgers) {
return [ ...ledgers ].flatMap(([host, [first, ...others]]) => {
if (first === void 0 || others.length === 0) return [];
const paths = others.map(({file}) => file.path);
const statement = `There are two ledgers of the host ${host}: ${paths.join(", ")} was not checked, and ${first.file.path} was.`;
const hint = 'Keep the one that ends later, which "grind-to-prod bundle" does.';
return [ {
check: "ledger",
about: host,
outcome: "not-provable",
statement,
hint,
restsOn: paths,
vouchedBy: "none"
} ];
});
}
function recordsOf(all) {
return [ ...Map.groupBy(all, ({place}) => place.attempt) ].map(([attempt, parts]) => Object.assign({
attempt
}, Object.fromEntries(parts.map(({file, place}) => [ place.part, file ]))));
}
const NAMED_FILES = 10;
function named(paths) {
const more = paths.length > NAMED_FILES ? ` and ${paths.length - NAMED_FILES} more` : "";
return `${paths.slice(0, NAMED_FILES).map(path => (0, domain_errors_quote$8.hD)(path, 120)).join(", ")}${more}`;
}
function notRegular(paths) {
if (paths.length === 0) return [];
const statement = `These are not regular files, or too deep, and were not read: ${named(paths)}.`;
return [ {
check: "files",
outcome: "failed",
statement,
hint: "Copy the files themselves.",
restsOn: paths,
vouchedBy: "none"
} ];
}
function unplaced(paths) {
if (paths.length === 0) return [];
return [ {
check: "other-files",
outcome: "not-provable",
statement: `These files were not checked: ${named(paths)}.`,
restsOn: paths,
vouchedBy: "none"
} ];
}
}),

/***/ 51327: // build/js/steps/evidence/found-files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ignoringIn,
D: () => filesBelow
});
var node_fs$0 = __webpack_require__(73024);
var node_path$1 = __webpack_require__(76760);
var domain_errors_catalogue$2 = __webpack_require__(88867);
var domain_errors_errors$3 = __webpack_require__(4799);
var domain_errors_quote$6 = __webpack_require__(41430);
var domain_report_event$4 = __webpack_require__(99283);
var tools_files_is_there$5 = __webpack_require__(61660);
function filesBelow(folder) {
const files = [];
for (const folders = [ folder ]; folders.length > 0; ) {
const one = folders.pop();
for (const entry of entriesOf(one)) {
const file = (0, node_path$1.join)(one, entry.name);
if (entry.isDirectory()) folders.push(file); else if (entry.isFile()) files.push({
file,
name: entry.name
});
}
}
return files.toSorted((left, right) => left.file < right.file ? -1 : 1);
}
function entriesOf(folder) {
try {
return (0, node_fs$0.readdirSync)(folder, {
withFileTypes: true
});
} catch (cause) {
throw (0, tools_files_is_there$5.b)(cause) ? (0, domain_errors_catalogue$2.Hr)(folder) : (0, 
domain_errors_catalogue$2.Hr)(folder, cause);
}
}
function ignoringIn({reporter}) {
return async ({file}, read) => {
try {
return await read();
} catch (error) {
if (!(0, domain_errors_errors$3.ux)(error)) throw error;
(0, domain_report_event$4.warn)(reporter, `${(0, domain_errors_quote$6.hD)(file)} was ignored: ${error.text}`);
return;
}
};
}
}),

/***/ 95251: // build/js/steps/exposure/read-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
iP: () => inventoryBytes,
A1: () => inventoryText,
t7: () => isLedgerName,
At: () => readEvidence,
iJ: () => readRelease
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(4799);
var quote = __webpack_require__(41430);
var reason_of = __webpack_require__(27916);
var gaps = __webpack_require__(20175);
var parse = __webpack_require__(78223);
var release_id = __webpack_require__(69391);
var schema = __webpack_require__(21725);
// CONCATENATED MODULE: ./build/js/domain/exposure/without-copies.js
function withoutCopies(ledgers) {
const byHost = Map.groupBy(ledgers, ({name, records: [first]}) => first === void 0 ? name : `${first.application} ${first.host}`);
return [ ...byHost.values() ].flatMap(own => own.length < 2 ? own : ofOneHost(own));
}
function ofOneHost(own) {
const kept = [];
for (const ledger of own.toSorted((left, right) => right.records.length - left.records.length || left.gaps.length - right.gaps.length)) {
const contents = new Map(ledger.records.map(record => [ record.attempt, contentOf(record) ]));
const whole = kept.find(one => [ ...contents ].every(([attempt, content]) => one.contents.get(attempt) === content));
if (whole === void 0) {
const gap = contradiction(kept, {
ledger,
contents
});
kept.push({
ledger: gap === void 0 ? ledger : withGaps(ledger, [ gap ]),
contents
});
} else {
const {newestLine} = whole.ledger;
whole.ledger = withGaps(whole.ledger, ledger.gaps.filter(({until}) => until > newestLine));
}
}
return kept.map(({ledger}) => ledger);
}
function contentOf({verb, releaseId, previousRelease, verdict, startedAt, finishedAt, ...source}) {
const commits = [ source.releaseCommit?.commit, source.previousCommit?.commit ];
return JSON.stringify([ verb, releaseId, previousRelease, verdict, startedAt, finishedAt, ...commits ]);
}
function contradiction(kept, {ledger, contents}) {
const host = ledger.records[0]?.host;
for (const other of kept) {
const twice = [ ...contents ].find(([attempt, content]) => (other.contents.get(attempt) ?? content) !== content);
const both = `The ledgers ${other.ledger.name} and ${ledger.name} are both of the host ${host}, and`;
if (twice !== void 0) return {
statement: `${both} have different records of attempt ${twice[0]}: both count here.`,
until: 1 / 0
};
}
const [first] = kept;
if (first === void 0) return;
const statement = `The ledgers ${first.ledger.name} and ${ledger.name} are both of the host ${host}, and neither has all lines of the other.`;
return {
statement,
until: 1 / 0
};
}
function withGaps(ledger, more) {
return {
...ledger,
gaps: [ ...ledger.gaps, ...more ]
};
}
var read_limited = __webpack_require__(95676);
var external_node_fs_ = __webpack_require__(73024);
// CONCATENATED MODULE: ./build/js/tools/files/read-small.js
function readSmall(path, limitBytes, room) {
let descriptor;
try {
descriptor = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
const stats = (0, external_node_fs_.fstatSync)(descriptor);
if (!stats.isFile() || stats.size > limitBytes) return;
const content = room !== void 0 && stats.size <= room.length ? room.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
let length = 0;
while (length < content.length) {
const read = (0, external_node_fs_.readSync)(descriptor, content, length, content.length - length, null);
if (read === 0) break;
length += read;
}
return content.subarray(0, length);
} catch {
return;
} finally {
if (descriptor !== void 0) (0, external_node_fs_.closeSync)(descriptor);
}
}
var in_turns = __webpack_require__(34565);
var write = __webpack_require__(79275);
var found_files = __webpack_require__(51327);
var walk_ledger_file = __webpack_require__(98159);
var external_node_crypto_ = __webpack_require__(77598);
var has_keys = __webpack_require__(53995);
var ledger_walk = __webpack_require__(18573);
var limited_json = __webpack_require__(42426);
// CONCATENATED MODULE: ./build/js/steps/exposure/quick-ledger.js
const QUICK_BYTES = 64 * 1024 * 1024;
function quickLedger(file) {
const content = readSmall(file, QUICK_BYTES);
if (content === void 0) return;
const records = [];
const walk = new ledger_walk.p8;
const printed = printedEntries(content);
for (const entry of printed?.entries ?? lineEntries(content)) {
if (entry === void 0) return;
walk.take(entry);
if (walk.problems.length > 0) return;
records.push(ranRecord(entry.entry.record, records.at(-1)));
}
const {oldestLine, newest} = walk;
if (oldestLine === void 0 || newest === void 0) return;
return {
records,
oldestLine,
newestLine: newest.line,
...printed === void 0 ? {} : {
total: printed.total
}
};
}
function ranRecord(record, before) {
const {verb, host, application, attempt, startedAt, finishedAt, releaseId, previousRelease, verdict, releaseCommit, previousCommit} = record;
return {
verb: verb === before?.verb ? before.verb : verb,
host: host === before?.host ? before.host : host,
application: application === before?.application ? before.application : application,
verdict: verdict === before?.verdict ? before.verdict : verdict,
previousRelease: previousRelease === before?.releaseId ? before.releaseId : previousRelease,
attempt,
startedAt,
finishedAt,
releaseId,
...releaseCommit === void 0 ? {} : {
releaseCommit: sameCommit(releaseCommit, before?.releaseCommit)
},
...previousCommit === void 0 ? {} : {
previousCommit: sameCommit(previousCommit, before?.releaseCommit)
}
};
}
function sameCommit({commit}, before) {
return commit === before?.commit ? before : {
commit
};
}
function* lineEntries(content) {
let line = 0;
for (let start = 0; start < content.length; ) {
const end = content.indexOf(10, start);
const text = end === -1 ? "" : content.toString("utf8", start, end);
const entry = parsed(text);
line += 1;
yield isEntry(entry) ? {
line,
digest: (0, external_node_crypto_.hash)("sha256", text),
entry
} : void 0;
start = end === -1 ? content.length : end + 1;
}
}
function printedEntries(content) {
if (/^\s*\{\s*"previousEntry"/.test(content.toString("latin1", 0, 200))) return;
const printed = parsed(content.toString());
if (!isObject(printed) || printed["brokenAt"] !== null || !Array.isArray(printed["entries"])) return;
const {total} = printed;
if (typeof total !== "number") return;
const entries = [];
for (const entry of printed["entries"]) {
if (!isObject(entry)) return;
const {line, digest} = entry;
if (!isEntry(entry) || typeof line !== "number" || typeof digest !== "string" || digest.length !== 64) return;
entries.push({
line,
digest,
entry
});
}
return {
entries: entries.toSorted((left, right) => left.line - right.line),
total
};
}
const texts = [ "application", "attempt", "finishedAt", "host", "releaseId", "startedAt", "verb", "verdict" ];
function isEntry(value) {
if (!isObject(value) || typeof value["previousEntry"] !== "string") return false;
const {record} = value;
if (!isObject(record) || !texts.every(name => typeof record[name] === "string")) return false;
const {previousRelease, ledger} = record;
if (previousRelease !== null && typeof previousRelease !== "string") return false;
if (![ record["releaseCommit"], record["previousCommit"] ].every(isCommit)) return false;
return ledger === void 0 || (0, has_keys.x)(ledger, [ "line", "previousEntry" ]);
}
function isCommit(value) {
return value === void 0 || isObject(value) && typeof value["commit"] === "string";
}
function isObject(value) {
return typeof value === "object" && value !== null;
}
function parsed(text) {
try {
return (0, limited_json.K)(text);
} catch {
return;
}
}
// CONCATENATED MODULE: ./build/js/steps/exposure/read-evidence.js
function isLedgerName(name) {
return LEDGER.test(name);
}
const LEDGER = /^ledger.*\.(?:ndjson|json)$/;
async function readEvidence(folder, {reporter}) {
const files = (0, found_files.D)(folder);
const ignoring = (0, found_files.B)({
reporter
});
const manifests = files.filter(({name}) => name === write.e6.manifest);
const releases = await (0, in_turns.g)(manifests, found => ignoring(found, () => readRelease(found.file)));
const read = await (0, in_turns.g)(files.filter(({name}) => isLedgerName(name)), found => readLedgerOrWhyNot(found.file, folder));
const ledgers = withoutCopies(read.flatMap(one => typeof one === "string" ? [] : [ one ]));
const ignored = read.filter(one => typeof one === "string");
const byId = new Map(releases.flatMap(release => release === void 0 ? [] : [ [ release.releaseId, release ] ]));
return {
releases: [ ...byId.values() ],
ledgers: ledgers.map(({records}) => records),
ledgerNames: ledgers.map(({name}) => name),
gaps: [ ...ignored, ...ledgers.flatMap(({gaps}) => gaps.map(({statement}) => statement)) ]
};
}
async function readRelease(file) {
const small = readSmall(file, schema.SC);
if (small !== void 0) return {
releaseId: (0, release_id.Bf)(small),
text: small.toString(),
file
};
const text = await (0, read_limited.t)(file, schema.SC).catch(cause => {
throw new errors.dz("manifest-missing", `The manifest cannot be read (${(0, reason_of.A)(cause)}).`, {
cause
});
});
return text === void 0 ? void 0 : {
releaseId: (0, release_id.Bf)(text),
text,
file
};
}
function inventoryText({file}) {
return (0, read_limited.t)((0, external_node_path_.join)((0, external_node_path_.dirname)(file), write.e6.inventory), parse.RN).catch(() => {});
}
function inventoryBytes({file}) {
return readSmall((0, external_node_path_.join)((0, external_node_path_.dirname)(file), write.e6.inventory), parse.RN, room ??= Buffer.allocUnsafeSlow(ROOM_BYTES));
}
const ROOM_BYTES = 1024 * 1024;
let room;
async function readLedgerOrWhyNot(file, folder) {
const name = (0, quote.hD)((0, external_node_path_.relative)(folder, file));
try {
const {records, newestLine, gaps} = await readLedger(file);
return {
name,
records,
newestLine,
gaps: gaps.map(({what, until}) => ({
statement: `The ledger ${name} ${what}.`,
until
}))
};
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return `The ledger ${name} was ignored: ${error.text}`;
}
}
async function readLedger(file) {
const quick = quickLedger(file);
if (quick !== void 0) return {
records: quick.records,
newestLine: quick.newestLine,
gaps: (0, gaps.L)(quick)
};
const records = [];
const {problems, walk, printed} = await (0, walk_ledger_file.B)(file, ({entry}) => records.push(entry.record));
const [problem] = problems;
const newestLine = walk.newest?.line ?? 0;
const span = {
oldestLine: walk.oldestLine ?? 1,
newestLine,
...printed === void 0 ? {} : {
total: printed.total
}
};
if (problem === void 0) return {
records,
newestLine,
gaps: (0, gaps.L)(span)
};
const what = `is not consistent: line ${problem.line} ${problem.what}; what follows it may be missing`;
return {
records,
newestLine,
gaps: [ {
what,
until: printed?.total ?? 1 / 0
} ]
};
}
}),

};
