/**
 * One class per subcommand: read, transform, write, nothing else. The runner owns the session and
 * its lifecycle.
 */
package io.github.ream.job;
