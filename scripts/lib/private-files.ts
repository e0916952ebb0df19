/**
 * What a command writes is for its own user alone: the data folder holds addresses, password hashes and mail on its
 * way. Import it in every command that writes there, after project-node.ts.
 */
process.umask(0o077);
