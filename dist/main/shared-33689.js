export const modules = {

/***/ 33689: // build/js/domain/manifest/own-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KT: () => manifestStorePath,
lD: () => manifestOwnPath
});
var nar_nar_hash_js$0 = __webpack_require__(93009);
var closure_text_path_js$1 = __webpack_require__(48352);
var nar_writer_js$2 = __webpack_require__(95658);
var release_id_js$3 = __webpack_require__(50452);
function manifestReferences({components}) {
return [ ...new Set(Object.values(components).map(({storePath}) => storePath)) ].toSorted();
}
function manifestStorePath(manifest, id) {
return (0, closure_text_path_js$1.sF)([ "text", ...manifestReferences(manifest) ], id, `${manifest.application}-release.json`);
}
function manifestOwnPath(manifest, text) {
const nar = (0, nar_writer_js$2.I)(Buffer.from(text));
return {
path: manifestStorePath(manifest, (0, release_id_js$3.Bf)(text)),
narHash: (0, nar_nar_hash_js$0.W)(nar),
narSize: nar.length,
references: manifestReferences(manifest)
};
}
}),

/***/ 93009: // build/js/domain/nar/nar-hash.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => narHash
});
var node_crypto$0 = __webpack_require__(77598);
function narHash(nar) {
return `sha256-${(0, node_crypto$0.createHash)("sha256").update(nar).digest("base64")}`;
}
}),

/***/ 95658: // build/js/domain/nar/writer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => fileNar,
Z: () => NarWriter
});
class NarWriter {
size=0;
#parts=[];
strings(...values) {
for (const value of values) {
const word = typeof value === "string" ? framedWords.get(value) : void 0;
if (word === void 0) this.#framed(typeof value === "string" ? Buffer.from(value) : value); else this.raw(word);
}
}
#framed(bytes) {
this.length(bytes.length);
this.raw(bytes);
this.padding(bytes.length);
}
length(value) {
const bytes = Buffer.alloc(8);
bytes.writeBigUInt64LE(BigInt(value));
this.raw(bytes);
}
padding(length) {
this.raw(Buffer.alloc((8 - length % 8) % 8));
}
raw(bytes) {
this.#parts.push(bytes);
this.size += bytes.length;
}
take() {
const taken = Buffer.concat(this.#parts, this.size);
this.#parts = [];
this.size = 0;
return taken;
}
}
const framedWords = new Map;
for (const word of "nix-archive-1 ( ) type regular executable contents symlink target directory entry name node".split(" ")) {
const writer = new NarWriter;
writer.strings(word);
framedWords.set(word, writer.take());
}
function fileNar(contents) {
const writer = new NarWriter;
writer.strings("nix-archive-1", "(", "type", "regular", "contents", contents, ")");
return writer.take();
}
}),

/***/ 81765: // build/js/domain/manifest/environment-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => FIXED_ENVIRONMENT_NAMES,
r: () => componentVariables
});
const FIXED_ENVIRONMENT_NAMES = [ "RELEASE_ID", "RELEASE_SHA", "APPLICATION", "SYSTEM", "PREFIX", "MANIFEST_PATH", "CLOSURE_DIGEST", "CLOSURE_PATHS", "CLOSURE_BYTES" ];
function componentVariables(component, links) {
return [ {
name: environmentName(component, "PATH")
}, ...links.map(link => ({
name: links.length === 1 ? environmentName(component, "BIN") : environmentName(component, link, "BIN"),
link
})) ];
}
function environmentName(...words) {
const name = words.join("_").toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
return /^[0-9]/.test(name) ? `_${name}` : name;
}
}),

/***/ 58236: // build/js/domain/manifest/environment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => componentEnvironment,
z: () => manifestEnvironment
});
var errors_errors_js$0 = __webpack_require__(8136);
var environment_names_js$2 = __webpack_require__(81765);
var release_id_js$1 = __webpack_require__(50452);
function manifestEnvironment(manifest, manifestPath) {
const fixed = {
RELEASE_ID: (0, release_id_js$1.MQ)(manifest),
RELEASE_SHA: manifest.source.commit,
APPLICATION: manifest.application,
SYSTEM: manifest.system,
PREFIX: manifest.prefix,
MANIFEST_PATH: manifestPath,
CLOSURE_DIGEST: manifest.closure.digest,
CLOSURE_PATHS: String(manifest.closure.paths),
CLOSURE_BYTES: String(manifest.closure.narBytes)
};
const variables = Object.entries(manifest.components).toSorted(([left], [right]) => left < right ? -1 : 1).flatMap(([component, facts]) => variablesOf(component, facts));
const known = Object.entries(fixed).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ]);
const lines = [ ...known, ...variables ];
const names = lines.map(([name]) => name);
const twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== void 0) throw new errors_errors_js$0.dz("manifest-invalid", `The manifest's environment form would have ${twice} twice.`, {
hint: "Rename one of its components or links."
});
return text(lines);
}
function componentEnvironment(component, facts) {
return text(variablesOf(component, facts));
}
function variablesOf(component, {storePath, links}) {
return (0, environment_names_js$2.r)(component, Object.keys(links).toSorted()).map(({name, link}) => [ name, link === void 0 ? storePath : `${storePath}/${links[link].target}` ]);
}
function text(lines) {
return lines.map(([name, value]) => `${name}=${value}\n`).join("");
}
}),

};
