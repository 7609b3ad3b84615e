/** Where the Atom feeds lie. They are built where the site's own address is known, as their links are whole. */
export const feedPaths = { grants: '/data/grants.atom', awards: '/data/awards.atom' } as const;
