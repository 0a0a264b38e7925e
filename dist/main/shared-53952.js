export const modules = {

/***/ 53952: // build/js/domain/drift/field-pattern.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cc: () => fieldPatternSchema,
F6: () => patternParts,
Ke: () => matcherOf
});
var zod$0 = __webpack_require__(26921);
const pattern = /^(?:[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])(?:\.[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])*$/u;
const fieldPatternSchema = zod$0.YjP().max(1024).regex(pattern, 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]');
function patternParts(text) {
return [ ...text.matchAll(/\["([^"]+)"\]|[^.[]+/gu) ].map(([part, quoted]) => quoted ?? part);
}
function matcherOf(patterns) {
const byFirst = new Map;
const anyFirst = [];
for (const text of patterns) {
const parts = patternParts(text);
const tests = parts.map(partTest);
const first = parts[0];
if (first.includes("*")) anyFirst.push(tests); else byFirst.set(first, [ ...byFirst.get(first) ?? [], tests ]);
}
return path => isBelowAny(path, byFirst.get(path[0]) ?? []) || isBelowAny(path, anyFirst);
}
function isBelowAny(path, alternatives) {
return alternatives.some(tests => tests.length <= path.length && tests.every((test, index) => test(path[index])));
}
function partTest(part) {
if (part === "*") return () => true;
if (!part.includes("*")) return name => name === part;
const expression = new RegExp(`^${part.split(/\*+/).map(text => RegExp.escape(text)).join(".*")}$`, "su");
return name => expression.test(name);
}
}),

};
