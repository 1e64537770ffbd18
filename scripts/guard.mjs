// What stands around the classic script: a look before any code of Lit runs, and a net under it. A page must never see it throw.

const TAG = 'ml-da-event';

/**
 * Code before and after the bundle.
 * The first line asks V8 to compile all functions with the script, beside the page's own work while it downloads, instead of each on its first
 * call, when the visitor waits: half of them are needed for the first programme (https://v8.dev/blog/explicit-compile-hints). Others ignore it.
 * The same version twice is silent; another one, or somebody else's element of this name, is one warning. The first always stays, and is
 * told where this one stands, in case it is a script with `data-src` (src/element/embed-forms.ts).
 */
export function guard(version) {
  return {
    banner: `//# allFunctionsCalledOnLoad
/*! ml-da-event ${version} | MIT licence */
(function () {
  var found = window.customElements && customElements.get('${TAG}');
  if (found) {
    if (found.version !== '${version}') console.warn('<${TAG}> ${version} is not started: ' + (found.version ? 'version ' + found.version : 'another element') + ' has the tag.');
    if (document.currentScript) document.currentScript.dispatchEvent(new Event('${TAG}-place', { bubbles: true }));
    return;
  }
  try {`,
    footer: `} catch (error) {
    console.warn('<${TAG}> cannot run in this page; what is inside the tag stays. ' + error);
  }
})();`,
  };
}

/** A byte order mark in front: it says UTF-8 where neither the server nor the page does. The Rollup plugin, to be the last one. */
export function saysUtf8() {
  return {
    name: 'says-utf8',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
    },
  };
}
