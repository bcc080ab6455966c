/** The command line: the subcommands, their words and exit statuses. */
package io.github.ream.cli;
