declare module 'sbd' {
  const sbd: { sentences(text: string, options: object): string[] };
  export = sbd;
}
