/** The part of jsonld that the tests use; it has no types of its own. */
declare module 'jsonld' {
  interface Options {
    base: string;
    documentLoader: (
      url: string,
    ) => Promise<{ contextUrl: undefined; documentUrl: string; document: object }>;
  }
  const jsonld: { expand: (document: unknown, options: Options) => Promise<object[]> };
  export default jsonld;
}
