export const modules = {

/***/ 51731: // build/js/domain/evidence/layout.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$t: () => placeOf,
K$: () => INDEX_FILE,
z4: () => byText
});
const INDEX_FILE = "index.json";
const trustFiles = [ "allowed_signers", "revoked_keys", "known_hosts", "nix-keys" ];
const parts = {
".json": "record",
".json.sig": "signature",
".intoto.json": "statement"
};
function placeOf(path) {
if (path === INDEX_FILE) return {
kind: "index"
};
const [, release, beside] = /^(release|releases\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
if (release !== void 0 && beside !== void 0) return {
kind: beside === "manifest.json" ? "manifest" : "bundle",
release: release,
name: beside
};
const [, trust] = /^trust\/([^/]+)$/.exec(path) ?? [];
if (trust !== void 0 && trustFiles.some(name => name === trust)) return {
kind: "trust",
name: trust
};
const [, host, rest] = /^hosts\/([^/]+)\/(.+)$/.exec(path) ?? [];
return host === void 0 || rest === void 0 ? {
kind: "unknown"
} : placeOfHost(host, rest);
}
function placeOfHost(host, rest) {
if (rest === "ledger.json" || rest === "ledger.ndjson") return {
kind: "ledger",
host: host
};
const [, attempt, ending] = /^records\/([0-9a-f-]{36})(\.json|\.json\.sig|\.intoto\.json)$/.exec(rest) ?? [];
const part = ending === void 0 ? void 0 : parts[ending];
if (attempt !== void 0 && part !== void 0) return {
kind: "record",
host: host,
attempt: attempt,
part: part
};
const [, name] = /^snapshots\/([^/]+\.(?:json|env))$/.exec(rest) ?? [];
return name === void 0 ? {
kind: "unknown"
} : {
kind: "snapshot",
host: host,
name: name
};
}
function byText(left, right) {
return left < right ? -1 : left > right ? 1 : 0;
}
}),

/***/ 3676: // build/js/steps/evidence/folder/find-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => findEvidence,
u: () => isEvidenceFolder
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11245);
var _domain_evidence_layout__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51731);
const FILES_LIMIT = 5e5;
async function isEvidenceFolder(path) {
const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => []);
return !names.includes("manifest.json") && [ "release", "releases", "hosts", "index.json" ].some(name => names.includes(name));
}
async function findEvidence(folder) {
const files = [];
const odd = [];
await walk({
root: folder,
folder: folder,
depth: 0
}, (entry, isRegular) => {
if (isRegular) files.push(entry); else odd.push(entry.path);
if (files.length + odd.length > FILES_LIMIT) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("file-unreadable", `The folder ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(folder)} has more than ${FILES_LIMIT} files.`, {
hint: "Give the folder or the archive of one application."
});
});
files.sort((left, right) => (0, _domain_evidence_layout__WEBPACK_IMPORTED_MODULE_4__.z4)(left.path, right.path));
return {
folder: folder,
files: files,
...sorted(files, odd.toSorted(_domain_evidence_layout__WEBPACK_IMPORTED_MODULE_4__.z4))
};
}
async function walk({root: root, folder: folder, depth: depth}, see) {
const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, {
withFileTypes: true
}).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.dz("file-unreadable", `The folder ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(folder)} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__.A)(cause)}).`, {
cause: cause
});
});
for (const entry of entries) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
const kind = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() ? entry : await (0, 
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
if (kind.isDirectory() && depth < DEPTH_LIMIT) await walk({
root: root,
folder: file,
depth: depth + 1
}, see); else see({
path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file),
file: file
}, kind.isFile());
}
}
const DEPTH_LIMIT = 6;
function sorted(files, odd) {
const placed = files.map(file => ({
file: file,
place: (0, _domain_evidence_layout__WEBPACK_IMPORTED_MODULE_4__.$t)(file.path)
}));
const of = kind => placed.filter(one => one.place.kind === kind);
const [index] = of("index");
const [ledgers, records, snapshots] = [ byHost(of("ledger")), byHost(of("record")), byHost(of("snapshot")) ];
const names = [ ...new Set([ ...ledgers.keys(), ...records.keys(), ...snapshots.keys() ]) ].toSorted(_domain_evidence_layout__WEBPACK_IMPORTED_MODULE_4__.z4);
const hosts = names.map(host => {
const ledger = ledgers.get(host)?.[0]?.file;
const own = {
host: host,
records: recordsOf(records.get(host) ?? []),
snapshots: (snapshots.get(host) ?? []).map(({file: file}) => file)
};
return ledger === void 0 ? own : Object.assign(own, {
ledger: ledger
});
});
const folders = new Set(of("manifest").map(({file: file}) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path)));
const orphans = of("bundle").filter(({file: file}) => !folders.has((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path)));
const unchecked = [ ...of("unknown"), ...orphans ].map(({file: file}) => file.path);
return {
releases: of("manifest").map(({file: file}) => file),
hosts: hosts,
...index === void 0 ? {} : {
index: index.file
},
trust: new Map(of("trust").map(({file: file, place: place}) => [ place.name, file ])),
problems: [ ...notRegular(odd), ...secondLedgers(ledgers), ...unplaced(unchecked) ]
};
}
function byHost(all) {
return Map.groupBy(all, ({place: place}) => place.host);
}
function secondLedgers(ledgers) {
return [ ...ledgers ].flatMap(([host, [first, ...others]]) => {
if (first === void 0 || others.length === 0) return [];
const paths = others.map(({file: file}) => file.path);
const statement = `There are two ledgers of the host ${host}: ${paths.join(", ")} was not checked, and ${first.file.path} was.`;
const hint = 'Keep the one that ends later, which "grind-to-prod bundle" does.';
return [ {
check: "ledger",
about: host,
outcome: "not-provable",
statement: statement,
hint: hint,
restsOn: paths,
vouchedBy: "none"
} ];
});
}
function recordsOf(all) {
return [ ...Map.groupBy(all, ({place: place}) => place.attempt) ].map(([attempt, parts]) => Object.assign({
attempt: attempt
}, Object.fromEntries(parts.map(({file: file, place: place}) => [ place.part, file ]))));
}
const NAMED_FILES = 10;
function named(paths) {
const more = paths.length > NAMED_FILES ? ` and ${paths.length - NAMED_FILES} more` : "";
return `${paths.slice(0, NAMED_FILES).map(path => (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__.h)(path, 120)).join(", ")}${more}`;
}
function notRegular(paths) {
if (paths.length === 0) return [];
const statement = `These are not regular files, or too deep, and were not read: ${named(paths)}.`;
return [ {
check: "files",
outcome: "failed",
statement: statement,
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
