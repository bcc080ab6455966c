/** Writing a report: schema check, sort, stage, swap; the run row and the data dictionary. */
package io.github.ream.publish;
