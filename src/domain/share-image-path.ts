/** Where the picture lies that stands for a page when its address is shared: `/grants/` has `/share/grants.png`. */
export function shareImagePath(path: string): string {
  return `/share${path.replace(/\/$/, '')}.png`;
}
