declare namespace App {
  interface Locals {
    /** The language of the .mdx text that is being rendered, where it is not that of the site. */
    language: import('../../domain/languages.ts').Language | undefined;
  }
}
