/** The report as one self-contained HTML file, made from the report's tables. */
package io.github.ream.page;
