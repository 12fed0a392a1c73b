/** `node build-by-two.mjs <build-site.js> <content> <out>`: a build by two processes, in chunks of few papers. Prints what the main one has written. */
const [, , bundle, contentDir, outDir] = process.argv;
const { buildSite } = await import(bundle);
const { site } = await buildSite({
  contentDir,
  templatesDir: 'templates',
  outDir,
  progress: { stage: () => undefined },
  processes: 2,
  papersAtOnce: 30,
});
console.log(JSON.stringify({ assetFiles: site.assetFiles.length }));
