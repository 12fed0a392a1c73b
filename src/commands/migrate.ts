/** `offprint migrate`: migrates an archive's files to the current version. */
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, withContent } from './command.ts';

interface MigrateOptions extends ContentOption {
  readonly 'dry-run': boolean;
}

export const migrate = defineCommand<MigrateOptions>({
  command: 'migrate',
  describe: "Bring the archive's files to the version that this Offprint reads",
  builder: (options) =>
    withContent(options).option('dry-run', {
      type: 'boolean',
      default: false,
      describe: 'Say what would be changed, and change nothing',
    }),
  handler: ({ content, 'dry-run': dryRun }) =>
    reportFailures(async () => {
      const { migrateArchive } = await import('../migrate/migrate-archive.ts');
      const { from, to, changes } = migrateArchive(findArchiveFolder(content), { dryRun });
      if (changes.length === 0) console.log(`The archive is of version ${to} already: nothing to change.`);
      else {
        console.log(`Version ${from} → ${to}${dryRun ? ' (nothing written)' : ''}:`);
        for (const change of changes) console.log(`  ${change}`);
      }
    }),
});
