import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-62709.js';
export const id = 6836;
export const ids = [6836];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 1021: // build/js/steps/approvals/comment-access.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
commentAccess: () => commentAccess
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/plan/github-address.js
const GITHUB = "github.com";
function gitHubRepository(repository) {
const [, named, path] = /^([A-Za-z0-9.-]+(?::[0-9]{1,5})?)\/([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
const host = named === void 0 ? null : gitHubHost(named);
return host === null || path === void 0 ? null : {
host,
path
};
}
function gitHubHost(name) {
return URL.parse(`https://${name}`)?.host ?? null;
}
function gitHubApi(host) {
return host === GITHUB ? "https://api.github.com" : `https://${host}/api/v3`;
}
function serverOfApi(api) {
const {host, pathname} = new URL(api);
return /^\/api\/v3\/?$/.test(pathname) ? host : GITHUB;
}
var read = __webpack_require__(72707);
// CONCATENATED MODULE: ./build/js/steps/approvals/comment-access.js
async function commentAccess({bundle, releaseId: expected}, environment) {
const {manifest, releaseId} = await (0, read.readBundle)(bundle, expected);
const {repository, commit} = manifest.source;
const found = gitHubRepository(repository);
if (found === null) throw new errors.dz("invalid-option", `The repository ${(0, 
quote.hD)(repository)} of this release is not on a GitHub server.`, {
hint: 'Leave the option "comment" out, and hand in the file with the approval.'
});
const {api, token} = serverAccess(found.host, environment);
return {
releaseId,
url: `${api.replace(/\/+$/, "")}/repos/${found.path}/commits/${commit}/comments`,
token
};
}
function serverAccess(host, environment) {
const api = safeAddress(environment, "GITHUB_API_URL");
const server = safeAddress(environment, "GITHUB_SERVER_URL");
const own = server === void 0 ? serverOfApi(api ?? gitHubApi(GITHUB)) : new URL(server).host;
if (host === own || host === GITHUB) {
const address = host === own && api !== void 0 ? api : gitHubApi(host);
return {
api: address,
token: tokenOf(environment, [ "GH_TOKEN", "GITHUB_TOKEN" ])
};
}
if (gitHubHost(environment["GH_HOST"] ?? "") === host) return {
api: gitHubApi(host),
token: tokenOf(environment, [ "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN" ])
};
throw new errors.dz("missing-option", `The manifest names a repository on ${(0, 
quote.hD)(host)}, which is not the server of your token.`, {
hint: `If you trust this server, set GH_HOST=${host} and GH_ENTERPRISE_TOKEN to your token there. Otherwise leave the option "comment" out, and hand in the file with the approval.`
});
}
function tokenOf(environment, names) {
const token = names.map(name => environment[name]).find(value => value !== void 0 && value !== "");
if (token !== void 0 && /^[\x21-\x7e]+$/.test(token)) return token;
throw new errors.dz("missing-option", "There is no token to write the comment with.", {
hint: `Set ${names[0]} to your own token, for example to the output of "gh auth token".`
});
}
function safeAddress(environment, name) {
const address = environment[name];
if (address === void 0 || address === "") return;
if (isSafe(address)) return address;
throw new errors.dz("invalid-option", `The variable ${name}, ${(0, quote.hD)(address)}, is not an address that begins with https://.`, {
hint: "Remove it, or set it to the address of your GitHub server."
});
}
function isSafe(address) {
const {protocol, hostname} = URL.parse(address) ?? {};
return protocol === "https:" || protocol === "http:" && [ "127.0.0.1", "[::1]", "localhost" ].includes(hostname ?? "");
}
}),

};
