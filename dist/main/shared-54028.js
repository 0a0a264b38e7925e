export const modules = {

/***/ 54028: // build/js/steps/archive/is-archive.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
tc: () => isArchive,
JR: () => refuseFolderOfArchives
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
// CONCATENATED MODULE: ./build/js/domain/archive/kind.js
const signatures = [ {
kind: "gzip",
bytes: "1f8b"
}, {
kind: "zstd",
bytes: "28b52ffd"
}, {
kind: "xz",
bytes: "fd377a585a00"
}, {
kind: "bzip2",
at: 4,
bytes: "314159265359"
}, {
kind: "lz4",
bytes: "04224d18"
}, {
kind: "lzip",
bytes: "4c5a4950"
}, {
kind: "compress",
bytes: "1f9d"
}, {
kind: "zip",
bytes: "504b0304"
}, {
kind: "zip",
bytes: "504b0506"
}, {
kind: "7z",
bytes: "377abcaf271c"
}, {
kind: "rar",
bytes: "526172211a07"
}, {
kind: "tar",
at: 257,
bytes: "757374617200"
}, {
kind: "tar",
at: 257,
bytes: "75737461722020"
} ];
const KIND_BYTES = 264;
function archiveKind(beginning) {
if (beginning.toString("latin1", 0, 1) === "{") return;
return signatures.find(({at = 0, bytes}) => beginning.toString("hex", at, at + bytes.length / 2) === bytes)?.kind;
}
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/steps/archive/is-archive.js
async function archiveKindOf(path) {
if ((await (0, promises_.stat)(path).catch(() => {}))?.isFile() !== true) return;
const handle = await (0, promises_.open)(path).catch(() => {});
if (handle === void 0) return;
try {
const {buffer, bytesRead} = await handle.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
return archiveKind(buffer.subarray(0, bytesRead));
} finally {
await handle.close();
}
}
async function isArchive(path, name = path) {
const kind = await archiveKindOf(path);
if (kind === "gzip") return true;
if (kind !== void 0) throw otherArchive(name, kind);
return /\.(?:tar\.gz|tgz)$/.test(path) && (await (0, promises_.stat)(path).catch(() => {}))?.isFile() === true;
}
const FEW_FILES = 20;
async function refuseFolderOfArchives(folder, name = folder) {
const files = await (0, promises_.readdir)(folder).catch(() => []);
if (files.length === 0 || files.length > FEW_FILES) return;
const kinds = await Promise.all(files.map(file => archiveKindOf((0, external_node_path_.join)(folder, file))));
if (kinds.includes(void 0)) return;
const readable = files[kinds.indexOf("gzip")];
if (readable === void 0) throw otherArchive((0, external_node_path_.join)(name, files[0]), kinds[0]);
throw new errors.dz("archive-invalid", `The folder ${(0, quote.hD)(name)} has neither evidence nor a manifest in it, but the archive ${(0, 
quote.hD)(readable)}.`, {
hint: `Give the archive itself: ${(0, quote.hD)((0, external_node_path_.join)(name, readable))}.`
});
}
function otherArchive(name, kind) {
return new errors.dz("archive-invalid", `${(0, quote.hD)(name)} is an archive of the form ${kind}, and evidence is read from a .tar.gz alone.`, {
hint: 'Unpack it, and give the folder, or the .tar.gz in it that "grind-to-prod bundle" wrote.'
});
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
var domain_errors_reason_of$5 = __webpack_require__(11245);
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
throw new domain_errors_errors$4.dz("file-unreadable", `The folder ${(0, 
domain_errors_quote$7.hD)(folder)} cannot be read (${(0, 
domain_errors_reason_of$5.A)(cause)}).`, {
cause
});
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
