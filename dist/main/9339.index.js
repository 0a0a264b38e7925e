import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-4303.js';
import { modules as shared3 } from './shared-2927.js';
export const id = 9339;
export const ids = [9339];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 69339: // build/js/cli/commands/exposed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
exposedCommand: () => exposedCommand
});
var errors = __webpack_require__(8136);
var exposure_query = __webpack_require__(37784);
var quote = __webpack_require__(7191);
var amount = __webpack_require__(53004);
var columns = __webpack_require__(55689);
var release_name = __webpack_require__(71259);
// CONCATENATED MODULE: ./build/js/domain/report/exposure-lines.js
function exposureLines({exposures, releases, unknownReleases, searched, gaps}, kind) {
const rows = exposures.toSorted((left, right) => (right.from ?? "").localeCompare(left.from ?? "")).map(({host, application, releaseId, commit, from, to, asOf}) => [ host, application, (0, 
release_name.m_)(releaseId), (0, release_name.m_)(commit), from ?? "before the ledger", to ?? `still at ${asOf?.time ?? "an unknown time"}` ]);
const paths = [ ...new Set(exposures.flatMap(one => one.paths)) ].toSorted();
const where = searchedWords(searched);
const idle = releases.filter(({releaseId}) => !exposures.some(one => one.releaseId === releaseId)).length;
const isCertain = gaps.length === 0 && unknownReleases.length === 0 && searched.ledgers > 0;
return [ ...rows.length === 0 ? [ `No host ${isCertain ? "ran it" : "is known to have run it"}, by ${where}.` ] : (0, 
columns.o)([ [ "host", "application", "release", "commit", "from", "to" ], ...rows ]), ...stillLines(exposures), ...paths.map(path => `  ${path}`), ...rows.length === 0 ? [] : [ `Searched: ${where}.` ], ...idle === 0 ? [] : [ idleLine(idle, {
areWhole: searched.ledgers > 0 && gaps.length === 0
}) ], ...unknownReleases.length === 0 ? [] : [ unknownLine(unknownReleases, kind) ], ...gapLines(gaps) ];
}
function searchedWords({releases, ledgers, records}) {
const [first, second] = [ (0, amount.B4)(releases, "release"), (0, amount.B4)(ledgers, "ledger") ];
return records === 0 ? `${first} and ${second}` : `${first}, ${second} and ${(0, 
amount.B4)(records, "record")} that no ledger here has`;
}
function stillLines(exposures) {
const lines = exposures.flatMap(({host, asOf}) => asOf === null ? [] : [ `What still runs on ${(0, 
quote.af)(host)} is known until ${asOf.time}, the newest record of ${asOf.ledger}.` ]);
return [ ...new Set(lines) ];
}
function idleLine(idle, {areWhole}) {
const further = `${(0, amount.B4)(idle, "further release")} with it`;
return areWhole ? `${further} ran on no host, by these ledgers.` : `Whether ${further} ran is unknown: no whole ledger here shows it.`;
}
const SHOWN_GAPS = 20;
function gapLines(gaps) {
if (gaps.length === 0) return [];
const more = gaps.length - SHOWN_GAPS;
return [ "This answer may be incomplete: what ran by the missing lines is not in it.", ...gaps.slice(0, SHOWN_GAPS).map(gap => `  ${gap}`), ...more > 0 ? [ `  and ${more} more, which the JSON form has` ] : [], '  Give ledgers as "grind-to-prod ledger export HOST" writes them.' ];
}
function unknownLine(releases, kind) {
const shown = releases.slice(0, 5).map(release_name.m_);
const more = releases.length > shown.length ? ` and ${releases.length - shown.length} more` : "";
const missing = kind === "commit" ? "a manifest here and a commit in the records" : "an undamaged inventory here";
return `Unknown for ${(0, amount.B4)(releases.length, "release")} that ran, without ${missing}: ${shown.join(", ")}${more}.`;
}
var command = __webpack_require__(4303);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/commands/exposed.js
const options = {
path: (0, inputs.uK)("<path>", "a store path instead of a package"),
commit: (0, inputs.uK)("<id>", "a commit instead of a package: whole, or at least seven digits"),
evidence: (0, inputs.uK)("<path>", 'folder with ledgers (ledger*.ndjson, ledger*.json) or records of hosts, and releases (manifest.json, inventory.json), an archive that "grind-to-prod bundle" wrote, or a ledger', ".")
};
const exposedCommand = (0, command.G5)({
name: "exposed",
summary: "report which hosts ran a package, a store path or a commit, and when, from kept evidence",
arguments: {
package: (0, inputs.EE)("[package]", 'a package, or one in a range of versions: "openssl@>=3 <3.0.14"')
},
options,
examples: [ 'grind-to-prod exposed "openssl@<3.0.14" --evidence archive', "grind-to-prod exposed --commit 3f1c2aa --json" ],
run: async ({package: name, ...values}, context) => {
const {exposed} = await Promise.all([ __webpack_require__.e(1159), __webpack_require__.e(4901), __webpack_require__.e(5782), __webpack_require__.e(4040), __webpack_require__.e(8881), __webpack_require__.e(8173), __webpack_require__.e(2843), __webpack_require__.e(262), __webpack_require__.e(9404), __webpack_require__.e(6530), __webpack_require__.e(8632), __webpack_require__.e(3244) ]).then(__webpack_require__.bind(__webpack_require__, 73514));
const query = queryOf(name, values);
const result = await exposed({
folder: context.at(values.evidence),
name: values.evidence,
query
}, context);
return {
result,
text: exposureLines(result, query.kind)
};
}
});
function queryOf(name, {path, commit}) {
const queries = [ ...name === void 0 ? [] : [ () => (0, exposure_query.C)(name) ], ...path === void 0 ? [] : [ () => (0, 
exposure_query.Rr)(path) ], ...commit === void 0 ? [] : [ () => (0, exposure_query.L5)(commit) ] ];
const [query] = queries;
if (query !== void 0 && queries.length === 1) return query();
throw new errors.dz("missing-option", "exposed searches for one thing.", {
hint: "Give a package, --path or --commit."
});
}
}),

/***/ 37784: // build/js/domain/exposure/query.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
yZ: () => matchingPaths,
B7: () => mayMatch,
L5: () => parseCommit,
C: () => parsePackage,
Rr: () => parsePath,
aG: () => wordOf
});
var name_version = __webpack_require__(2927);
var store_path = __webpack_require__(94362);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/exposure/compare-versions.js
function compareVersions(left, right) {
const [one, other] = [ componentsOf(left), componentsOf(right) ];
for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
const [first, second] = [ one[index] ?? "", other[index] ?? "" ];
if (isBefore(first, second)) return -1;
if (isBefore(second, first)) return 1;
}
return 0;
}
function componentsOf(version) {
return version.match(/\d+|[^\d.-]+/g) ?? [];
}
function isBefore(left, right) {
const [leftNumber, rightNumber] = [ numberIn(left), numberIn(right) ];
if (leftNumber !== void 0 && rightNumber !== void 0) return leftNumber < rightNumber;
if (left === "" && rightNumber !== void 0) return true;
if (left === "pre" && right !== "pre") return true;
if (right === "pre") return false;
if (rightNumber !== void 0) return true;
if (leftNumber !== void 0) return false;
return left < right;
}
function numberIn(component) {
return /^\d+$/.test(component) ? BigInt(component) : void 0;
}
// CONCATENATED MODULE: ./build/js/domain/exposure/query.js
const operators = {
"<": order => order < 0,
"<=": order => order <= 0,
">": order => order > 0,
">=": order => order >= 0,
"=": order => order === 0
};
const BOUND = /^(<=|>=|<|>|=|)([0-9A-Za-z][0-9A-Za-z.+_-]*)$/;
function parsePackage(text) {
if (/^(?:\/nix\/store\/|[0-9abcdfghijklmnpqrsvwxyz]{32}(?:-|$))/.test(text)) {
const hint = 'Search for the whole store path: "grind-to-prod exposed --path /nix/store/<hash>-<name>".';
throw new errors.dz("usage", `${(0, quote.hD)(text)} is a store path or its hash, and not a package.`, {
hint
});
}
const at = text.indexOf("@", 1);
const name = at === -1 ? text : text.slice(0, at);
const words = at === -1 ? [] : text.slice(at + 1).split(/[\s,]+/).filter(word => word !== "");
const matches = words.map(word => BOUND.exec(word));
if (!/^[0-9A-Za-z+._?=-]{1,211}$/.test(name) || at !== -1 && words.length === 0 || matches.includes(null)) throw new errors.dz("usage", `${(0, 
quote.hD)(text)} is not a package, or a package in a range of versions.`, {
hint: 'Write it as openssl, openssl@3.0.13 or "openssl@>=3 <3.0.14".'
});
const bounds = matches.map(match => ({
operator: operatorOf(match[1]),
version: match[2]
}));
return {
kind: "package",
name,
bounds
};
}
function operatorOf(text) {
return text === "<" || text === "<=" || text === ">" || text === ">=" ? text : "=";
}
function parsePath(text) {
const path = (0, store_path.P$)(text);
if (path !== void 0) return {
kind: "path",
path
};
throw new errors.dz("usage", `${(0, quote.hD)(text)} is not a store path.`, {
hint: "Write it as /nix/store/<hash>-<name>."
});
}
function parseCommit(text) {
if (/^[0-9a-f]{7,64}$/.test(text)) return {
kind: "commit",
commit: text
};
throw new errors.dz("usage", `${(0, quote.hD)(text)} is not a commit id.`, {
hint: "Write at least seven of its hexadecimal digits."
});
}
function wordOf(query) {
if (query.kind === "package") return `-${query.name}`;
return query.kind === "path" ? query.path : query.commit;
}
function mayMatch(query, text) {
if (query.kind !== "package" || !text.startsWith('{"paths":[')) return text.includes(wordOf(query));
const word = wordOf(query);
const seen = new Set;
for (let at = text.indexOf(word); at !== -1; ) {
const end = text.indexOf('"', at);
seen.add(text.slice(text.lastIndexOf('"', at) + 1, end === -1 ? void 0 : end));
at = end === -1 ? -1 : text.indexOf(word, end);
}
return pathsOfPackage(query, [ ...seen ]).length > 0;
}
function matchingPaths(query, {source, components}, paths) {
if (query.kind === "path") return paths.filter(path => path === query.path);
if (query.kind === "commit") return source.commit.startsWith(query.commit) ? Object.values(components).map(({storePath}) => storePath) : [];
return pathsOfPackage(query, paths);
}
function pathsOfPackage(query, paths) {
return paths.filter(path => {
const {name, version} = (0, name_version.w)(path);
return name === query.name && query.bounds.every(bound => operators[bound.operator](compareVersions(version, bound.version)));
});
}
}),

};
