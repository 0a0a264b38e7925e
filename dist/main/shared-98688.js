export const modules = {

/***/ 98688: // build/js/steps/archive/ledger-by-itself.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => isLedger,
k: () => ledgerByItself
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_evidence_layout$1 = __webpack_require__(51731);
var tools_files_failed_read$2 = __webpack_require__(56062);
var evidence_walk_ledger_file_js$3 = __webpack_require__(6968);
var evidence_files_js$4 = __webpack_require__(59220);
async function isLedger(file, name) {
return await ownLedger(file, name) !== void 0;
}
async function ledgerByItself(file, name = file) {
const ledger = await ownLedger(file, name);
if (ledger === void 0) return;
const {host, printed} = ledger;
if (printed !== void 0) return {
files: (0, evidence_files_js$4.Xi)(printed),
ledger: `hosts/${host}/ledger.json`
};
const path = `hosts/${host}/ledger.ndjson`;
return {
files: new Map([ [ path, {
file
} ] ]),
ledger: path
};
}
async function ownLedger(file, name) {
try {
const host = (await (0, evidence_walk_ledger_file_js$3.V9)(file))?.entry.record.host;
if (host !== void 0) return (0, domain_evidence_layout$1.uy)(host) ? {
host,
printed: void 0
} : void 0;
const printed = await (0, evidence_walk_ledger_file_js$3.HN)(file);
if (printed !== void 0) return (0, domain_evidence_layout$1.uy)(printed.host) ? {
host: printed.host,
printed
} : void 0;
const damaged = await (0, evidence_walk_ledger_file_js$3.BE)(file, name);
if (damaged === void 0) return;
throw damaged;
} catch (error) {
if ((0, domain_errors_errors$0.ux)(error)) throw error;
throw (0, tools_files_failed_read$2.Y)(name, error);
}
}
}),

/***/ 3676: // build/js/steps/evidence/folder/find-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => findEvidence,
u: () => isEvidenceFolder
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var domain_bundle_files$3 = __webpack_require__(45835);
var domain_errors_errors$4 = __webpack_require__(8136);
var domain_errors_quote$7 = __webpack_require__(7191);
var tools_files_failed_read$5 = __webpack_require__(56062);
var domain_evidence_layout$6 = __webpack_require__(51731);
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
files.sort((left, right) => (0, domain_evidence_layout$6.z4)(left.path, right.path));
const namesIn = ({file}) => names.get((0, node_path$2.dirname)(file)) ?? [];
return {
folder,
files,
namesIn,
...sorted(files, odd.toSorted(domain_evidence_layout$6.z4))
};
}
const DEPTH_LIMIT = 6;
function isPlaceOfFile(path) {
const place = (0, domain_evidence_layout$6.$t)(path);
return place.kind === "bundle" ? (0, domain_bundle_files$3.Ge)(place.name) : place.kind !== "unknown";
}
function tooMany(folder, limit) {
return new domain_errors_errors$4.dz("file-unreadable", `The folder ${(0, 
domain_errors_quote$7.hD)(folder)} has more than ${limit} files and folders.`, {
hint: "Give the folder or the archive of one application."
});
}
function entriesOf(folder) {
try {
return (0, node_fs$0.readdirSync)(folder, {
withFileTypes: true
});
} catch (cause) {
throw (0, tools_files_failed_read$5.Y)(folder, cause);
}
}
function sorted(files, odd) {
const placed = files.map(file => ({
file,
place: (0, domain_evidence_layout$6.$t)(file.path)
}));
const of = kind => placed.filter(one => one.place.kind === kind);
const [index] = of("index");
const [ledgers, records, snapshots, heads] = [ byHost(of("ledger")), byHost(of("record")), byHost(of("snapshot")), byHost(of("head")) ];
const names = [ ...new Set([ ...ledgers.keys(), ...records.keys(), ...snapshots.keys(), ...heads.keys() ]) ].toSorted(domain_evidence_layout$6.z4);
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
throw new domain_errors_errors$4.dz("file-unreadable", message, {
hint: "Give the evidence of fewer hosts at once."
});
}
for (const [host, {length}] of heads) {
if (length <= HEADS_LIMIT) continue;
const message = `The evidence has ${length} newest lines of the host ${host} in its folder "heads", more than the ${HEADS_LIMIT} that are read.`;
throw new domain_errors_errors$4.dz("file-unreadable", message, {
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
return `${paths.slice(0, NAMED_FILES).map(path => (0, domain_errors_quote$7.hD)(path, 120)).join(", ")}${more}`;
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

};
