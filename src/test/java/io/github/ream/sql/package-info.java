/** The SQL under jobs/sql: what registers the tables, what asks questions of them. */
package io.github.ream.sql;
