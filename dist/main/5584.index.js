import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-59220.js';
import { modules as shared2 } from './shared-80895.js';
export const id = 5584;
export const ids = [5584,1621,5198];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 86950: // build/js/steps/config/reason-to-distrust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
reasonToDistrust: () => reasonToDistrust
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_errors_quote$4 = __webpack_require__(7191);
var domain_config_schema$2 = __webpack_require__(21325);
var tools_files_belongs_to_other$5 = __webpack_require__(92869);
var part_of_evidence_js$3 = __webpack_require__(12716);
async function reasonToDistrust(folder, {isNamed, paths, around = []}) {
const found = await (0, node_fs_promises$0.lstat)((0, 
node_path$1.join)(folder, domain_config_schema$2.CONFIG_FILE)).catch(() => {});
if (found === void 0) return;
const partOf = {
clause: "it is part of the evidence",
hint: 'Name the folder of your own configuration with the option "directory".'
};
if (await (0, part_of_evidence_js$3.Pv)(folder)) return {
kind: "below-evidence",
...partOf
};
if (await isWithinAny(folder, paths)) return {
kind: "within-verified",
...partOf
};
if (isNamed) return;
const hint = `If it is your own, name its folder with the option "directory": ${(0, 
domain_errors_quote$4.hD)(folder, 200)}.`;
if ((0, tools_files_belongs_to_other$5.u)(found)) return {
kind: "not-named",
clause: "it belongs to another user",
hint
};
const isAround = await (0, part_of_evidence_js$3.oi)(folder, paths) || await isWithinAny(folder, around);
return isAround ? {
kind: "not-named",
clause: "what is verified is in its folder, and may have come with it",
hint
} : void 0;
}
async function isWithinAny(folder, paths) {
return (await Promise.all(paths.map(path => (0, part_of_evidence_js$3.UO)(folder, path)))).includes(true);
}
}),

};
