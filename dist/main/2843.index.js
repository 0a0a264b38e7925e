import { modules as shared0 } from './shared-48929.js';
import { modules as shared1 } from './shared-66425.js';
export const id = 2843;
export const ids = [2843];
export const modules = {
...shared0,
...shared1,


/***/ 51731: // build/js/domain/evidence/layout.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$t: () => placeOf,
HH: () => headFile,
HZ: () => attemptOfFile,
K$: () => INDEX_FILE,
t7: () => isLedgerName,
uy: () => isHostName,
z4: () => byText
});
const INDEX_FILE = "index.json";
const trustFiles = [ "allowed_signers", "revoked_keys", "known_hosts", "nix-keys", "trusted_root.json", "timestamp_certificates.pem" ];
const parts = {
".json": "record",
".json.sig": "signature",
".intoto.json": "statement",
".countersigned.intoto.jsonl": "countersigned",
".intoto.json.tsr": "timestamp",
".intoto.json.tsr-missing.json": "missingTimestamp"
};
function placeOf(path) {
if (path === INDEX_FILE) return {
kind: "index"
};
const [, release, beside] = /^(release|releases\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
if (release !== void 0 && beside !== void 0) return {
kind: beside === "manifest.json" ? "manifest" : "bundle",
release,
name: beside
};
const [, trust] = /^trust\/([^/]+)$/.exec(path) ?? [];
if (trust !== void 0 && trustFiles.some(name => name === trust)) return {
kind: "trust",
name: trust
};
const [, host, rest] = /^hosts\/([^/]+)\/(.+)$/.exec(path) ?? [];
return host === void 0 || rest === void 0 || !isHostName(host) ? {
kind: "unknown"
} : placeOfHost(host, rest);
}
function placeOfHost(host, rest) {
if (rest === "ledger.json" || rest === "ledger.ndjson") return {
kind: "ledger",
host
};
const [, attempt, ending] = /^records\/([0-9a-f-]{36})(\.[^/]+)$/.exec(rest) ?? [];
const part = ending !== void 0 && Object.hasOwn(parts, ending) ? parts[ending] : void 0;
if (attempt !== void 0 && part !== void 0) return {
kind: "record",
host,
attempt,
part
};
const [, head] = /^heads\/(head-[1-9][0-9]{0,15}-[0-9a-f]{12}\.json)$/.exec(rest) ?? [];
if (head !== void 0) return {
kind: "head",
host,
name: head
};
const [, name] = /^snapshots\/([^/]+\.(?:json|env))$/.exec(rest) ?? [];
return name === void 0 ? {
kind: "unknown"
} : {
kind: "snapshot",
host,
name
};
}
function byText(left, right) {
return left < right ? -1 : left > right ? 1 : 0;
}
function headFile({line, digest}) {
return `head-${line}-${digest.slice(0, 12)}.json`;
}
function isHostName(name) {
return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/.test(name);
}
function attemptOfFile(name) {
return /^(?:(?:host-)?record-)?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.json$/.exec(name)?.[1];
}
function isLedgerName(name) {
return /^ledger.*\.(?:ndjson|json)$/.test(name);
}
}),

};
