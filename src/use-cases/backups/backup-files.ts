/** Names of the files in a backup's folder. */
export const backupFiles = {
  database: 'directory.db',
  secretKey: 'secret.key',
  manifest: 'manifest.json',
} as const;
