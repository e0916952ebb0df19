/**
 * Makes files that a command writes readable only by its own user: the data folder holds addresses, password hashes and
 * queued mail. Import it in every command that writes there, after project-node.ts.
 */
process.umask(0o077);
