import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
import { modules as shared2 } from './shared-59220.js';
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
var domain_config_schema$2 = __webpack_require__(21325);
var tools_files_is_there$3 = __webpack_require__(27499);
var part_of_evidence_js$4 = __webpack_require__(12716);
async function reasonToDistrust(folder, {isNamed, paths, folders, around = []}) {
const file = (0, node_path$1.join)(folder, domain_config_schema$2.CONFIG_FILE);
if (!await (0, tools_files_is_there$3.$)(file)) return;
if (await (0, part_of_evidence_js$4.isOfEvidence)(folder) || await isWithinAny(folder, folders)) return {
kind: "part-of-evidence",
clause: "it is part of the evidence"
};
if (isNamed) return;
if (await belongsToOther(file)) return {
kind: "found",
clause: "it belongs to another user"
};
const isAround = await (0, part_of_evidence_js$4.o)(folder, paths) || await isWithinAny(folder, around);
return isAround ? {
kind: "found",
clause: "what is verified is in its folder, and may have come with it"
} : void 0;
}
async function isWithinAny(folder, paths) {
return (await Promise.all(paths.map(path => (0, part_of_evidence_js$4.U)(folder, path)))).includes(true);
}
async function belongsToOther(file) {
const {uid} = await (0, node_fs_promises$0.stat)(file);
return uid !== 0 && uid !== process.geteuid?.();
}
}),

};
