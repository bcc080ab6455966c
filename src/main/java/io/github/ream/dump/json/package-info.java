/** JSON dumps: records cut out of lines or documents, and one class for each format of a record. */
package io.github.ream.dump.json;
