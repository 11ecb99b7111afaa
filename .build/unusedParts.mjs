// Leaves out of a bundle the parts of packages that it does not use, where their manifests do not say that this may be done.
import path from 'node:path';

/** Packages whose modules only define things. parse5: the host writes HTML and needs no parser. */
const pure = ['parse5'];

export const withoutUnusedParts = {
  name: 'without unused parts of packages',
  setup(build) {
    build.onResolve({ filter: /^(?:\.|[a-z])/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === withoutUnusedParts) return undefined;
      const isInside = pure.some((one) =>
        from.importer.includes(`${path.sep}node_modules${path.sep}${one}${path.sep}`),
      );
      if (!isInside && !pure.includes(name)) return undefined;
      const found = await build.resolve(name, { ...from, pluginData: withoutUnusedParts });
      return { ...found, sideEffects: false };
    });
  },
};
