export const modules = {

/***/ 79191: // build/js/domain/closure/nix32.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
eN: () => toNix32,
px: () => narHashToNix32
});
const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
function toNix32(bytes) {
const length = Math.ceil(bytes.length * 8 / 5);
let text = "";
for (let position = length - 1; position >= 0; position -= 1) {
const bit = position * 5;
const index = bit >> 3;
const shift = bit & 7;
const digit = bytes[index] >> shift | (bytes[index + 1] ?? 0) << 8 - shift;
text += alphabet[digit & 31];
}
return text;
}
function narHashToNix32(narHash) {
return `sha256:${toNix32(Buffer.from(narHash.slice("sha256-".length), "base64"))}`;
}
}),

/***/ 48352: // build/js/domain/closure/text-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
nV: () => textContentAddress,
sF: () => contentStorePath,
sX: () => textStorePath
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _nix32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79191);
function textStorePath(name, contents, references) {
return contentStorePath([ "text", ...references.toSorted() ], (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(contents).digest("hex"), name);
}
function contentStorePath(type, sha256, name) {
const fingerprint = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${type.join(":")}:sha256:${sha256}:/nix/store:${name}`).digest();
return `/nix/store/${(0, _nix32_js__WEBPACK_IMPORTED_MODULE_1__.eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
function textContentAddress(contents) {
return `text:sha256:${(0, _nix32_js__WEBPACK_IMPORTED_MODULE_1__.eN)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(contents).digest())}`;
}
function foldTo20Bytes(digest) {
const folded = new Uint8Array(20);
digest.forEach((byte, index) => {
folded[index % 20] ^= byte;
});
return folded;
}
}),

/***/ 33689: // build/js/domain/manifest/own-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KT: () => manifestStorePath,
lD: () => manifestOwnPath
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _closure_text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48352);
var _nar_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95658);
var _release_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50452);
function manifestReferences({components: components}) {
return [ ...new Set(Object.values(components).map(({storePath: storePath}) => storePath)) ].toSorted();
}
function manifestStorePath(manifest, id) {
return (0, _closure_text_path_js__WEBPACK_IMPORTED_MODULE_1__.sF)([ "text", ...manifestReferences(manifest) ], id, `${manifest.application}-release.json`);
}
function manifestOwnPath(manifest, text) {
const nar = (0, _nar_writer_js__WEBPACK_IMPORTED_MODULE_3__.I)(Buffer.from(text));
return {
path: manifestStorePath(manifest, (0, _release_id_js__WEBPACK_IMPORTED_MODULE_2__.B)(text)),
narHash: `sha256-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(nar).digest("base64")}`,
narSize: nar.length,
references: manifestReferences(manifest)
};
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
const bytes = typeof value === "string" ? Buffer.from(value) : value;
this.length(bytes.length);
this.raw(bytes);
this.padding(bytes.length);
}
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
link: link
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
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81765);
var _release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50452);
function manifestEnvironment(manifest, manifestPath) {
const fixed = {
RELEASE_ID: (0, _release_id_js__WEBPACK_IMPORTED_MODULE_1__.M)(manifest),
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
if (twice !== void 0) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("manifest-invalid", `The manifest's environment form would have ${twice} twice.`, {
hint: "Rename one of its components or links."
});
return text(lines);
}
function componentEnvironment(component, facts) {
return text(variablesOf(component, facts));
}
function variablesOf(component, {storePath: storePath, links: links}) {
return (0, _environment_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(component, Object.keys(links).toSorted()).map(({name: name, link: link}) => [ name, link === void 0 ? storePath : `${storePath}/${links[link].target}` ]);
}
function text(lines) {
return lines.map(([name, value]) => `${name}=${value}\n`).join("");
}
}),

};
