/**
 * The Content Security Policy of each kind of file: what it may load, everything else being refused. No page has an inline
 * script or style, so nothing is allowed by `'unsafe-inline'` or by a hash. All that is loaded is the site's own; there is no
 * http: address left that `upgrade-insecure-requests` could turn into https:.
 */
export function contentPolicy(kind: PolicyKind): string {
  return `${sourcesOf(kind)}; frame-ancestors 'none'`;
}

/** The same for a `<meta>`, where `frame-ancestors` means nothing: for hosts that send no headers, such as GitHub Pages. */
export function metaPolicy(kind: PolicyKind): string {
  return sourcesOf(kind);
}

const page = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Pagefind is WebAssembly, which runs only where this is said; it gives no leave to `eval`. */
const search = { 'script-src': "'self' 'wasm-unsafe-eval'" };

const policies = {
  page,
  search: { ...page, ...search, 'worker-src': "'self'" },
  // A worker does not inherit the policy of the page that starts it.
  worker: { 'default-src': "'none'", 'connect-src': "'self'", ...search },
} satisfies Record<string, Record<string, string>>;

function sourcesOf(kind: PolicyKind): string {
  return Object.entries(policies[kind])
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

export type PolicyKind = keyof typeof policies;
